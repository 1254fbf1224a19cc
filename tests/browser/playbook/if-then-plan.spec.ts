import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readCalendar } from '../../support/calendars.ts';
import { saved } from '../../support/browser/downloads.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { watch } from '../../support/browser/watch.ts';

const PLAY = '/playbook/a-pencil/';

const parts = (page: Page) => {
  const plan = page.locator('if-then-plan');
  return {
    plan,
    when: plan.getByRole('textbox', { name: 'If', exact: true }),
    act: plan.getByRole('textbox', { name: 'then I', exact: true }),
    add: plan.getByRole('button', { name: 'Add to my plan' }),
    kept: plan.getByRole('listitem'),
    problem: plan.locator('.error-summary:visible'),
    said: plan.locator('[data-said]:not(:empty)'),
    button: (name: string | RegExp) => plan.getByRole('button', { name }),
    day: plan.getByLabel('Day', { exact: true }),
    time: plan.getByLabel('Time', { exact: true }),
    keep: page.getByRole('button', { name: 'Keep it', exact: true }),
  };
};

test('refuses an empty half, keeps the sentence, and restores a deleted plan, by keyboard', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  await page.goto(PLAY);
  const { plan, when, act, add, kept, problem, said, button, keep } = parts(page);
  await expect(plan).toContainText('For example: If the lift says > 8 people, then I take the stairs.');
  await when.focus();
  await page.keyboard.press('Enter');
  await expect(problem).toBeFocused();
  await expect(problem).toHaveText('There is a problemWrite what has to happen first, after “If”');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await expect(when).toHaveAccessibleDescription('Write what has to happen first, after “If”');
  expect(await lookAround(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(when).toBeFocused();
  await expect(page).toHaveURL(PLAY);
  await page.keyboard.type('If I stop on a landing,');
  await page.keyboard.press('Tab');
  await expect(act).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(problem).toHaveText('There is a problemWrite what you do then, after “then I”');
  await expect(when).toHaveAttribute('aria-invalid', 'false');
  await expect(when).toHaveValue('If I stop on a landing,');
  await act.focus();
  await page.keyboard.type('then I <b>write</b> the number down.');
  await page.keyboard.press('Tab');
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(problem).toBeHidden();
  await expect(page).toHaveTitle(/^A <pencil>/);
  await expect(said).toHaveText('Added to your plan.');
  await expect(kept.first()).toContainText('If I stop on a landing, then I <b>write</b> the number down.');
  await expect(when).toHaveValue('');
  await keep.click();

  await when.fill('the door opens');
  await act.fill('hold it');
  await add.click();
  await expect(kept).toHaveCount(2);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);
  await page.reload();
  await expect(kept).toHaveCount(2);

  await button(/^Delete.*landing/).focus();
  await page.keyboard.press('Enter');
  await expect(said).toBeFocused();
  await expect(said).toHaveText('Deleted.');
  await button(/^Delete.*door/).click();
  await expect(kept).toHaveCount(0);
  await button('Undo').click();
  await expect(kept).toContainText(['If the door opens, then I hold it.']);
  await button('Undo').focus();
  await page.keyboard.press('Enter');
  await expect(kept).toHaveCount(2);
  await expect(button('Undo')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('stays with its play, follows another tab, and drops a plan deleted there', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.addInitScript(() => {
    localStorage.setItem('own-device:v1', '"here"');
    if (localStorage.getItem('notebook:v1')) return;
    const plan = { id: 'far', at: 1, kind: 'plan', play: 'another-play', when: 'it rains', act: 'stay' };
    localStorage.setItem('notebook:v1', JSON.stringify([plan]));
  });
  await one.goto(PLAY);
  await other.goto(PLAY);
  await parts(one).when.fill('the door opens');
  await parts(one).act.fill('hold it');
  await parts(one).add.click();
  await expect(parts(other).kept).toContainText(['If the door opens, then I hold it.']);
  // Typing survives a change from another tab.
  await parts(one).when.fill('half a sent');
  await parts(one)
    .button(/^Reminder/)
    .click();
  await expect(parts(one).day).toBeFocused();
  await parts(other)
    .button(/^Delete/)
    .click();
  await expect(parts(one).kept).toHaveCount(0);
  await expect(parts(one).day).toBeHidden();
  await expect(parts(one).when).toHaveValue('half a sent');
  expect(await one.evaluate(() => localStorage.getItem('notebook:v1'))).toContain('another-play');
});

test.describe('in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('gives a reminder in the reader’s own time, without a word of the plan', async ({ page }) => {
    await page.goto(PLAY);
    const { when, act, add, button, day, time, problem, said, plan } = parts(page);
    await when.fill('ZEBRA');
    await act.fill('QUAGGA');
    await add.click();
    await button(/^Reminder/).click();
    await expect(day).toBeFocused();
    await expect(plan.getByRole('group', { name: 'If ZEBRA, then I QUAGGA.' })).toBeVisible();
    await button('Leave it').click();
    await expect(button(/^Reminder/)).toBeFocused();
    await button(/^Reminder/).click();
    await button('Save the reminder (.ics)').click();
    await expect(problem).toContainText('Choose a day');
    await day.fill('2020-03-28');
    await button('Save the reminder (.ics)').click();
    await expect(problem).toContainText('Choose today or a later day');
    // Summer time began the night before.
    await day.fill('2027-03-28');
    await button('Save the reminder (.ics)').click();
    await expect(problem).toContainText('Choose a time');
    await expect(time).toHaveAttribute('aria-invalid', 'true');
    await time.fill('18:30');
    const { name, text } = await saved(page, () => button('Save the reminder (.ics)').click());
    expect(name).toBe('if-then-plan.ics');
    await expect(said).toBeFocused();
    expect(readCalendar(text)).toMatchObject([
      {
        title: 'Three minutes, Sunday',
        start: '2027-03-28T17:30:00Z',
        end: '2027-03-28T17:33:00Z',
        description: new URL(PLAY, page.url()).href,
        isPrivate: true,
        isBusy: true,
      },
    ]);
    expect(text).not.toMatch(/ZEBRA|QUAGGA/);
  });
});
