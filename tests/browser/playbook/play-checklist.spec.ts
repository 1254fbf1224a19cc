import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readCalendar } from '../../support/calendars.ts';
import { saved } from '../../support/browser/downloads.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { KEY, keepNotebook } from '../../support/browser/notebook-page.ts';
import { watch } from '../../support/browser/watch.ts';

/** A list with days, and one for three rounds. */
const DATED = '/playbook/a-pencil/';
const ROUNDS = '/playbook/up-the-stairs/';

const parts = (page: Page) => {
  const list = page.locator('play-checklist');
  return {
    list,
    box: (name: string) => list.getByRole('checkbox', { name, exact: true }),
    day: (name: string) => list.getByRole('listitem').filter({ hasText: name }).locator('input[type=date]'),
    progress: list.locator('[data-progress]'),
    said: list.locator('[data-said]:not(:empty)'),
    button: (name: string) => list.getByRole('button', { name, exact: true }),
    device: page.locator('keep-question'),
    keep: page.getByRole('button', { name: 'Keep it', exact: true }),
  };
};

test('can be ticked by keyboard, survives a reload, and can be begun again and restored', async ({ page, context }) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  await page.goto(ROUNDS);
  const { box, progress, said, button, device, keep } = parts(page);
  await expect(progress).toHaveText('0 of 6 done');
  await expect(progress).toHaveRole('status');
  await expect(device).toBeHidden();
  await button('Start again').click();
  await expect(said).toHaveText('Nothing is ticked.');

  await box('Climb a floor 1').focus();
  await page.keyboard.press('Space');
  await expect(progress).toHaveText('1 of 6 done');
  await page.keyboard.press('Tab');
  await expect(box('Climb a floor 2')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(progress).toHaveText('2 of 6 done');
  await expect(device).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  // It asks beside what was done.
  await expect(page.locator('.exercise').filter({ has: device })).toHaveCount(1);
  await keep.click();
  for (const name of ['Climb a floor 3', 'Ask 1', 'Ask 2', 'Ask 3']) await box(name).check();
  await expect(progress).toHaveText('All 6 done');
  await box('Ask 3').uncheck();
  expect(await lookAround(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);

  await page.reload();
  await expect(progress).toHaveText('5 of 6 done');
  await expect(box('Climb a floor 2')).toBeChecked();
  await expect(box('Ask 3')).not.toBeChecked();
  // Using an exercise begins its play.
  expect(await page.evaluate(() => localStorage.getItem('notebook:v1'))).toContain('"kind":"play"');

  await button('Start again').click();
  await expect(said).toBeFocused();
  await expect(said).toHaveText('The list is empty again.');
  await expect(progress).toHaveText('0 of 6 done');
  await page.keyboard.press('Tab');
  await expect(button('Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(progress).toHaveText('5 of 6 done');
  await expect(said).toBeFocused();
  await expect(button('Undo')).toBeHidden();

  // What was cleared from the device is gone for good.
  await button('Start again').click();
  await expect(button('Undo')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/about/');
  await other.evaluate(() => localStorage.clear());
  await expect(button('Undo')).toBeHidden();
  await expect(progress).toHaveText('0 of 6 done');
  expect(complaints).toEqual([]);
});

test('follows another tab, and loses no tick while that tab locks the store', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(DATED);
  await other.goto(DATED);
  await parts(one).box('Read the plate').check();
  await parts(one).keep.click();
  await expect(parts(other).box('Read the plate')).toBeChecked();
  await parts(other).day('Read the plate').fill('2026-12-01');
  await expect(parts(one).day('Read the plate')).toHaveValue('2026-12-01');
  await expect(parts(one).progress).toHaveText('1 of 3 done');

  const release = await holdStore(other, KEY);
  await parts(one).box('Write one number down').check();
  await parts(one).box('Say “hello” & don’t stop').check();
  await expect(parts(one).progress).toHaveText('All 3 done');
  await release();
  await expect(parts(other).progress).toHaveText('All 3 done');
  await expect(parts(one).progress).toHaveText('All 3 done');
});

test('restores even a tick made just before it was begun again', async ({ page, context }) => {
  await keepNotebook(context);
  await page.goto(DATED);
  const { box, day, progress, said, button } = parts(page);
  await day('Read the plate').fill('2026-12-01');
  const release = await holdStore(page, KEY);
  await box('Write one number down').check();
  await day('Read the plate').fill('2026-12-20');
  await button('Start again').click();
  await release();
  await expect(said).toHaveText('The list is empty again.');
  await expect(progress).toHaveText('0 of 3 done');
  await button('Undo').click();
  await expect(progress).toHaveText('1 of 3 done');
  await expect(day('Read the plate')).toHaveValue('2026-12-20');
});

test('saves the days of unticked items as a calendar file', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto(`${DATED}#why`);
  const { box, day, said, button } = parts(page);
  await button('Save the days (.ics)').click();
  await expect(said).toHaveText('Nothing that is still to be done has a day yet.');
  await expect(day('Read the plate')).toHaveAccessibleName('Read the plate by');
  await day('Say “hello” & don’t stop').fill('2028-02-29');
  await day('Read the plate').fill('2026-12-31');
  await box('Read the plate').check();
  await day('Write one number down').focus();
  await page.keyboard.type('12010002');
  const { name, text } = await saved(page, () => button('Save the days (.ics)').click());
  expect(name).toBe('days-to-do-it.ics');
  await expect(said).toHaveText('Saved as days-to-do-it.ics, where this browser keeps downloads.');
  const [event, ...others] = readCalendar(text);
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    title: 'Ten minutes, Tuesday',
    start: '2028-02-29',
    end: '2028-03-01',
    description: `Say “hello” & don’t stop\n${new URL(DATED, page.url()).href}`,
    isPrivate: true,
    isBusy: false,
  });
  expect(text).toContain('PRODID:-//The Fixture//EN');
  expect(complaints).toEqual([]);
});

test('says so when the calendar code cannot be loaded', async ({ page }) => {
  await page.route(/calendar-file[^/]*\.js$/, (route) => route.abort());
  await page.goto(DATED);
  const { day, said, button } = parts(page);
  await day('Read the plate').fill('2026-12-31');
  await button('Save the days (.ics)').click();
  await expect(said).toContainText('could not fetch what makes the calendar file');
});

test('survives a foreign value in storage', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.addInitScript(() => {
    localStorage.setItem('own-device:v1', '"here"');
    localStorage.setItem('notebook:v1', '[{"id":"tick:a-pencil:0:Read the plate","kind":"tick"},{"__proto__":1}]');
  });
  await page.goto(DATED);
  const { box, progress } = parts(page);
  await expect(progress).toHaveText('0 of 3 done');
  await box('Read the plate').check();
  await expect(progress).toHaveText('1 of 3 done');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('notebook:v1:set-aside'))))
    .toBe(true);
  expect(complaints).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked, by label and by keyboard, and nothing is shown that needs script', async ({ page }) => {
    await page.goto(DATED);
    const { list, box, day, progress } = parts(page);
    await list.getByText('Say “hello” & don’t stop').click();
    await expect(box('Say “hello” & don’t stop')).toBeChecked();
    await box('Write one number down').focus();
    await page.keyboard.press('Space');
    await expect(box('Write one number down')).toBeChecked();
    await expect(progress).toBeHidden();
    await expect(day('Read the plate')).toBeHidden();
    await expect(list.getByRole('button')).toHaveCount(0);
    await expect(list.locator('.on-paper').first()).toBeVisible();
  });
});
