import { expect, test, type Page } from 'playwright/test';
import type { Entry } from '../../../src/domain/playbook/notebook/notebook-entries.ts';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets, smallTargets, spaceText } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { watchMoves, withoutFonts } from '../../support/browser/layout-moves.ts';
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

test('a run marks one step at a time, stays exact after sleep, and waits for the reader', async ({ page, context }) => {
  const { complaints } = await watch(page);
  await keepNotebook(context);
  const { start, run, step, clock, heard, press, button } = await open(page, LIFT);
  await expect(run).toBeHidden();
  await start.click();
  await expect(button('Next step')).toBeFocused();
  await expect(start).toBeHidden();
  await expect(step).toHaveText('Stand before the lift.');
  await expect(step).toBeInViewport();
  await expect(heard).toHaveText('Step 1 of 7. Stand before the lift. 1 minute.');
  await expect(run).toContainText('Step 1 of 7');
  // The clock runs at once.
  await page.clock.runFor(20_000);
  await expect(clock).toHaveText('0:40');
  await expect(page).toHaveTitle(/^1 min left – Past the lift/);
  await page.clock.runFor(40_000);
  await expect(clock).toHaveText('Time is up');
  await expect(heard).toHaveText('Time is up. Go on when you are ready.');
  await page.clock.runFor(MINUTE);
  await expect(clock).toHaveText('Over by 1 min');
  await expect(step).toHaveText('Stand before the lift.');
  // Going on late, then early.
  await press('Next step');
  await expect(heard).toHaveText('Step 2 of 7. Let it go. 2 minutes.');
  await expect(step).toHaveText('Let it go.');
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
  await expect(step).toHaveCount(0);
  await expect(run).toBeHidden();
  await expect(start).toBeFocused();
  await expect(page).toHaveTitle(/^Past the lift/);
  expect(complaints).toEqual([]);
});

test('a run resumes after a reload and in another tab, but not once its steps have changed', async ({
  page,
  context,
}) => {
  await keepNotebook(context);
  await withoutFonts(context);
  const moved = await watchMoves(context);
  const { play, start, step, clock, press, button } = await open(page, LIFT);
  await start.click();
  await press('Next step');
  await page.clock.runFor(15_000);
  await page.reload();
  await expect(clock).toHaveText('1:45');
  await expect(button('Pause')).toBeVisible();
  await expect(button('Next step')).not.toBeFocused();
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
  await expect(step).toHaveText('Walk past it.');
  await there.press('Pause');
  await expect(button('Go on')).toBeVisible();
  await press('Stop');
  await expect(there.run).toBeHidden();
  await other.close();

  await start.click();
  await expect(button('Pause')).toBeVisible();
  await page.evaluate(() => {
    const entries: Entry[] = JSON.parse(localStorage.getItem('notebook:v1') ?? '[]');
    const far = { kind: 'run', play: 'past-the-lift', step: 9, left: 5, since: 1, isRunning: true };
    const changed = entries.map((entry) => (entry.id === 'run:past-the-lift' ? { ...entry, ...far } : entry));
    localStorage.setItem('notebook:v1', JSON.stringify(changed));
  });
  await page.reload();
  const changed = play.getByText('The steps have changed since you were here');
  await expect(changed).toBeVisible();
  await expect(step).toHaveText('Stand before the lift.');
  await press('Go on');
  await expect(changed).toBeHidden();
  await expect(clock).toHaveText('1:00');
});

test('a play can be finished with or without its clock, reopened, and is marked in lists', async ({
  page,
  context,
}) => {
  await keepNotebook(context);
  await withoutFonts(context);
  const moved = await watchMoves(context);
  const { start, press, done, played, run } = await open(page, PENCIL);
  await start.click();
  await expect(played).toContainText('You began it on 24 November 2026.');
  await page.clock.fastForward(DAY);
  await page.goto('/');
  await page.getByRole('link', { name: 'Carry on: A <pencil> & paper' }).click();
  await press('Next step');
  // The last step's button says what comes next.
  await press('I have done this');
  await expect(run).toBeHidden();
  await expect(played).toBeFocused();
  await expect(done).toBeChecked();
  await expect(played).toContainText('You began it on 24 November 2026 and finished it on 25 November 2026.');

  const other = await context.newPage();
  await other.goto('/playbook/');
  const row = other.getByRole('main').getByRole('listitem').filter({ hasText: '<pencil>' });
  await expect(row).toContainText('Done');
  await expect(other.getByText('You have done 1 of 4.')).toBeVisible();
  await done.uncheck();
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
  await expect(other.getByText('Next: Past the lift')).toBeVisible();
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
  const { start, press } = await open(page, LIFT);
  /** Whether each screen lock so far is still held. */
  const held = () =>
    page.evaluate(() => (window as unknown as { asked: { released: boolean }[] }).asked.map((lock) => !lock.released));
  expect(await held()).toEqual([]);
  await start.click();
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
  const { start, press, sound, clock } = await open(page, PENCIL);
  const planned = () =>
    page.evaluate(() => {
      const { sounds, contexts } = window as unknown as { sounds: Map<object, number>; contexts: number };
      return contexts === 0 ? 'no sound' : [...sounds.values()].map((at) => Math.round(at - 100));
    });
  await start.click();
  await expect(sound).not.toBeChecked();
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
  const { start, button, run, step, clock, played } = await open(page, LIFT);
  const look = async (view: string): Promise<void> => {
    expect.soft(await lookAround(page), view).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await lostWords(page), view).toEqual([]);
    expect.soft(await smallTargets(page), view).toEqual([]);
    expect.soft(await smallPrimaryTargets(page), view).toEqual([]);
  };
  // Axe needs running timers.
  await page.clock.resume();
  for (let tab = 0; tab < 20; tab++) {
    await page.keyboard.press('Tab');
    if (await start.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(button('Next step')).toBeFocused();
  await page.clock.runFor(61_000 + 30 * MINUTE);
  await expect(clock).toHaveText('Over by 30 min');
  await look('over its time');
  // Paper has the steps, and no bar.
  await page.emulateMedia({ media: 'print' });
  await expect(step).toBeVisible();
  await expect(run).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await button('Next step').focus();
  for (let press = 1; press < 7; press++) await page.keyboard.press('Space');
  await expect(button('I have done this')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(played).toBeFocused();
  await look('finished');
  await spaceText(page);
  expect(await lostWords(page)).toEqual([]);
});

test('what needs a connection says so offline, and works once online', async ({ page }) => {
  const { play, start, button } = await open(page, PENCIL);
  const problem = play.getByText('The timer could not be fetched.');
  // The files fetched on demand.
  await page.route('**/_astro/play-run*', (route) => route.abort());
  await start.click();
  await expect(problem).toBeVisible();
  // Browsers may remember a failed module until the next visit.
  await page.unroute('**/_astro/play-run*');
  await page.reload();
  await start.click();
  await expect(button('Next step')).toBeFocused();
  await expect(problem).toBeHidden();
});

test('a button does what it said, however long the notebook takes', async ({ page, context }) => {
  await keepNotebook(context);
  const { start, press, run, button, done } = await open(page, LIFT);
  await start.click();
  await expect(button('Next step')).toBeFocused();
  let release = await holdStore(page, KEY);
  await press('Pause');
  await press('Pause');
  await release();
  await expect(button('Go on')).toBeVisible();
  release = await holdStore(page, KEY);
  for (let time = 0; time < 9; time += 1) await press('Next step');
  await release();
  await expect(button('I have done this')).toBeVisible();
  await expect(run).toBeVisible();
  await expect(done).not.toBeChecked();
});
