import { expect, test, type Page } from 'playwright/test';
import type { Entry } from '../../../src/domain/playbook/notebook/notebook-entries.ts';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets, smallTargets, spaceText } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { watchMoves } from '../../support/browser/layout-moves.ts';
import { KEY, keepNotebook } from '../../support/browser/notebook-page.ts';
import { parts } from '../../support/browser/run-play.ts';
import { watch } from '../../support/browser/watch.ts';

/** Seven steps of one to seven minutes. */
const LIFT = '/playbook/past-the-lift/';
/** Two steps of one and two minutes; the last of the plays. */
const PENCIL = '/playbook/a-pencil/';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 24, 12);

/** Opens a play at noon, with the clock stopped until a test advances it. */
async function open(page: Page, path: string): Promise<ReturnType<typeof parts>> {
  await page.clock.install({ time: NOON - MINUTE });
  await page.clock.pauseAt(NOON);
  await page.goto(path);
  return parts(page);
}

test('a run shows one step at a time, stays exact after sleep, and waits for the reader', async ({ page, context }) => {
  const { complaints } = await watch(page);
  await keepNotebook(context);
  const { list, run, clock, heard, press, button } = await open(page, LIFT);
  await expect(run).toBeHidden();
  await press('Run it with a timer');
  await expect(run).toBeFocused();
  await expect(list).toBeHidden();
  await expect(run.getByText('Stand before the lift.', { exact: true })).toBeVisible();
  await expect(run.getByText('Let it go.', { exact: true })).toBeHidden();
  await expect(run).toContainText('Before you post: nothing of a customer, no colleague without a yes');
  await expect(run.getByRole('link', { name: 'Before you meet' })).toHaveAttribute('href', '#before-meet');
  await expect(heard).toHaveText('Step 1 of 7. Stand before the lift. 1 minute.');
  await expect(clock).toHaveText('1:00');
  await page.clock.runFor(5000);
  await expect(clock).toHaveText('1:00');
  await expect(page).toHaveTitle(/^Past the lift/);
  await press('Start');
  await page.clock.runFor(20_000);
  await expect(clock).toHaveText('0:40');
  await expect(page).toHaveTitle(/^1 min left – Past the lift/);
  await page.clock.runFor(40_000);
  await expect(clock).toHaveText('Time is up');
  await expect(heard).toHaveText('Time is up. Go on when you are ready.');
  await page.clock.runFor(MINUTE);
  await expect(clock).toHaveText('Over by 1 min');
  await expect(run.getByText('Stand before the lift.', { exact: true })).toBeVisible();
  // Going on late, then early.
  await press('Next step');
  await expect(heard).toHaveText('Step 2 of 7. Let it go. 2 minutes.');
  await press('Next step');
  await expect(clock).toHaveText('3:00');
  // The device sleeps: timers stop, and fire once on waking.
  await page.clock.fastForward(100_000);
  await expect(clock).toHaveText('1:20');
  await page.clock.fastForward(3 * DAY);
  await expect(clock).toHaveText('Over by more than an hour');
  await press('Back');
  await expect(clock).toHaveText('2:00');
  await press('Back');
  await expect(button('Back')).toBeHidden();
  await expect(button('Next step')).toBeFocused();
  // The clock is set back: the time until the next look is lost.
  await page.clock.runFor(10_000);
  await page.clock.setSystemTime(NOON - DAY);
  await page.clock.runFor(5000);
  await expect(clock).toHaveText('0:46');
  await press('Stop');
  await expect(list).toBeVisible();
  await expect(run).toBeHidden();
  await expect(button('Run it with a timer')).toBeFocused();
  await expect(page).toHaveTitle(/^Past the lift/);
  expect(complaints).toEqual([]);
});

test('a run resumes after a reload and in another tab, but not once its steps have changed', async ({
  page,
  context,
}) => {
  await keepNotebook(context);
  const moved = await watchMoves(context);
  const { list, run, clock, press, button, steps } = await open(page, LIFT);
  await press('Run it with a timer');
  await press('Next step');
  await press('Start');
  await page.clock.runFor(15_000);
  await page.reload();
  await expect(clock).toHaveText('1:45');
  await expect(button('Pause')).toBeVisible();
  await expect(button('Pause')).not.toBeFocused();
  expect(await moved(page)).toEqual([]);
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText('1:15');
  await press('Pause');
  await page.clock.fastForward(DAY);
  await expect(button('Go on')).toBeFocused();
  await page.reload();
  await expect(clock).toHaveText('1:15');
  await expect(page).toHaveTitle(/^Past the lift/);
  await press('Go on');

  const other = await context.newPage();
  const there = await open(other, LIFT);
  await expect(there.button('Pause')).toBeVisible();
  await there.press('Next step');
  await expect(run.getByText('Walk past it.', { exact: true })).toBeVisible();
  await there.press('Pause');
  await expect(button('Start')).toBeVisible();
  await press('Stop');
  await expect(there.list).toBeVisible();
  await other.close();

  await page.evaluate(() => {
    const entries: Entry[] = JSON.parse(localStorage.getItem('notebook:v1') ?? '[]');
    const far = { kind: 'run', play: 'past-the-lift', step: 9, left: 5, since: 1, isRunning: true };
    const changed = entries.map((entry) => (entry.id === 'run:past-the-lift' ? { ...entry, ...far } : entry));
    localStorage.setItem('notebook:v1', JSON.stringify(changed));
  });
  await page.reload();
  await expect(steps.getByText('The steps of this play have changed')).toBeVisible();
  await expect(run.getByText('Stand before the lift.', { exact: true })).toBeVisible();
  await press('Start');
  await expect(steps.getByText('The steps of this play have changed')).toBeHidden();
  await expect(clock).toHaveText('1:00');
  await expect(list).toBeHidden();
});

test('a play can be finished with or without a timer, reopened, and is marked in lists', async ({ page, context }) => {
  const moved = await watchMoves(context);
  const { steps, run, press, done, worked, list } = await open(page, PENCIL);
  await press('Run it with a timer');
  // The device question is unanswered.
  await run.getByRole('link', { name: 'Is this your own device?' }).click();
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await expect(run.getByRole('link', { name: 'Is this your own device?' })).toBeHidden();
  await expect(worked).toContainText('You began it on 24 November 2026.');
  await page.clock.fastForward(DAY);
  await page.goto('/');
  await page.getByRole('link', { name: 'Carry on: A <pencil> & paper' }).click();
  await press('Start');
  await press('Next step');
  await press('Done');
  await expect(steps.getByText('That was the last of two steps.')).toBeVisible();
  await expect(steps.locator('[data-end]')).toBeFocused();
  await expect(steps.getByRole('link', { name: 'the playbook' })).toHaveAttribute('href', '/playbook/');
  await expect(steps.getByRole('timer')).toBeHidden();
  await expect(done).toBeChecked();
  await expect(worked).toContainText('You began it on 24 November 2026 and finished it on 25 November 2026.');
  await press('Back to the steps');
  await expect(list).toBeVisible();
  await expect(worked.getByText('That was the last one.')).toBeVisible();

  const other = await context.newPage();
  await other.goto('/playbook/');
  const row = other.getByRole('listitem').filter({ hasText: '<pencil>' });
  await expect(row).toContainText('Done');
  await expect(other.getByText('You have done 1 of 4.')).toBeVisible();
  await done.uncheck();
  await expect(worked.getByText('That was the last one.')).toBeHidden();
  await expect(row).toContainText('Started');
  await expect(other.getByText('You have done 0 of 4.')).toBeVisible();
  await done.check();
  await other.reload();
  await expect(row).toContainText('Done');
  expect(await moved(other)).toEqual([]);
  await other.goto('/');
  await expect(other.getByRole('link', { name: 'Carry on:' })).toHaveCount(0);
  await other.goto('/playbook/up-the-stairs/');
  await parts(other).done.check();
  const next = parts(other).worked.getByRole('link');
  await expect(next).toHaveText(['Past the lift', 'A <pencil> & paper']);
  await parts(other).done.uncheck();
  await other.goto('/');
  await expect(other.getByRole('link', { name: 'Carry on: Up the stairs' })).toBeVisible();
  expect(await moved(other)).toEqual([]);
});

test('the screen stays on while a step runs, where the browser allows', async ({ page, context }) => {
  const { complaints } = await watch(page);
  await keepNotebook(context);
  await page.addInitScript(() => {
    const asked: EventTarget[] = [];
    const request = () => {
      if (asked.length === 3) return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
      const lock = Object.assign(new EventTarget(), {
        released: false,
        release: () => Promise.resolve(Object.assign(lock, { released: true })),
      });
      asked.push(lock);
      return Promise.resolve(lock);
    };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const { press } = await open(page, LIFT);
  /** Whether each screen lock so far is still held. */
  const held = () =>
    page.evaluate(() => (window as unknown as { asked: { released: boolean }[] }).asked.map((lock) => !lock.released));
  await press('Run it with a timer');
  expect(await held()).toEqual([]);
  await press('Start');
  await expect.poll(held).toEqual([true]);
  await press('Next step');
  expect(await held()).toEqual([true]);
  // Browsers release it when the page is hidden.
  await page.evaluate(() => {
    for (const lock of (window as unknown as { asked: object[] }).asked) Object.assign(lock, { released: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(held).toEqual([false, true]);
  await page.clock.runFor(1000);
  await press('Pause');
  await expect.poll(held).toEqual([false, false]);
  await press('Go on');
  await expect.poll(held).toEqual([false, false, true]);
  // The reader has left.
  await page.clock.runFor(12 * MINUTE);
  await expect.poll(held).toEqual([false, false, false]);
  await press('Next step');
  await press('Stop');
  expect(complaints).toEqual([]);
});

test('there is no sound unless asked for, and then at the right moment', async ({ page }) => {
  await page.addInitScript(() => {
    /** The audio objects made, and when a sound is due; silenced ones are dropped. */
    const sounds = new Map<object, number>();
    Object.assign(window, { sounds, contexts: 0 });
    class Node {
      connect = (to: object) => to;
      disconnect = (): void => void sounds.delete(this);
    }
    class Gain extends Node {
      gain = {
        setValueAtTime: (_: number, at: number) => (sounds.set(this, at), this.gain),
        linearRampToValueAtTime: () => this.gain,
      };
    }
    class Context {
      currentTime = 100;
      destination = {};
      resume = () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'));
      constructor() {
        Object.assign(window, { contexts: 1 });
      }
    }
    class Oscillator extends Node {
      start = (): void => {};
      stop = (): void => {};
    }
    Object.assign(window, { AudioContext: Context, GainNode: Gain, OscillatorNode: Oscillator });
  });
  const { complaints } = await watch(page);
  const { press, sound, clock } = await open(page, PENCIL);
  const planned = () =>
    page.evaluate(() => {
      const { sounds, contexts } = window as unknown as { sounds: Map<object, number>; contexts: number };
      return contexts === 0 ? 'no sound' : [...sounds.values()].map((at) => Math.round(at - 100));
    });
  await press('Run it with a timer');
  await expect(sound).not.toBeChecked();
  await press('Start');
  await page.clock.runFor(10_000);
  expect(await planned()).toBe('no sound');
  await sound.check();
  await expect.poll(planned).toEqual([50]);
  await press('Pause');
  await expect.poll(planned).toEqual([]);
  await press('Go on');
  await expect.poll(planned).toEqual([50]);
  await press('Next step');
  await expect.poll(planned).toEqual([120]);
  // The audio clock stops while the device sleeps.
  await page.clock.fastForward(100_000);
  await expect(clock).toHaveText('0:20');
  await expect.poll(planned).toEqual([20]);
  await sound.uncheck();
  await expect.poll(planned).toEqual([]);
  await sound.check();
  await press('Stop');
  await expect.poll(planned).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a run works by keyboard alone, and each view is accessible and complete', async ({ page, context }) => {
  await bringAxe(context);
  const { button, clock, list, steps } = await open(page, LIFT);
  const press = async (name: string, key = 'Enter'): Promise<void> => {
    for (let tab = 0; tab < 40; tab++) {
      if (await button(name).evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(button(name)).toBeFocused();
    await page.keyboard.press(key);
  };
  const look = async (view: string): Promise<void> => {
    expect.soft(await lookAround(page), view).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await lostWords(page), view).toEqual([]);
    expect.soft(await smallTargets(page), view).toEqual([]);
    expect.soft(await smallPrimaryTargets(page), view).toEqual([]);
  };
  // Axe needs running timers.
  await page.clock.resume();
  await press('Run it with a timer');
  await press('Start', 'Space');
  await expect(button('Pause')).toBeFocused();
  await page.clock.runFor(61_000 + 30 * MINUTE);
  await expect(clock).toHaveText('Over by 30 min');
  await look('over its time');
  // Paper has the steps, whatever the screen shows.
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
  await expect(clock).toBeHidden();
  await expect(button('Stop')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await press('Next step');
  for (let step = 2; step < 7; step++) await page.keyboard.press('Space');
  await press('Done');
  await expect(steps.locator('[data-end]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(steps.getByRole('link', { name: 'Did it work?' })).toBeFocused();
  await look('finished');
  await spaceText(page);
  expect(await lostWords(page)).toEqual([]);
});

test('what needs a connection says so offline, and works once online', async ({ page }) => {
  const { list, run, press, steps } = await open(page, PENCIL);
  // The files fetched on demand.
  await page.route('**/_astro/play-run*', (route) => route.abort());
  await press('Run it with a timer');
  await expect(steps.getByText('The timer could not be fetched.')).toBeVisible();
  await expect(list).toBeVisible();
  // Browsers may remember a failed module until the next visit.
  await page.unroute('**/_astro/play-run*');
  await page.reload();
  await press('Run it with a timer');
  await expect(run).toBeFocused();
  await expect(steps.getByText('The timer could not be fetched.')).toBeHidden();
});

test('a button does what it said, however long the notebook takes', async ({ page, context }) => {
  await keepNotebook(context);
  const { press, run, button, done } = await open(page, LIFT);
  await press('Run it with a timer');
  await expect(run).toBeFocused();
  let release = await holdStore(page, KEY);
  await press('Start');
  await press('Start');
  await release();
  await expect(button('Pause')).toBeVisible();
  release = await holdStore(page, KEY);
  for (let time = 0; time < 9; time += 1) await press('Next step');
  await release();
  await expect(button('Done')).toBeVisible();
  await expect(run).toBeVisible();
  await expect(done).not.toBeChecked();
});
