import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readCalendar } from '../../support/calendars.ts';
import { saved } from '../../support/browser/downloads.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { KEY, keepNotebook } from '../../support/browser/notebook-page.ts';
import { watch } from '../../support/browser/watch.ts';

const PLAY = '/playbook/a-pencil/';

const parts = (page: Page) => {
  const ledger = page.locator('promise-ledger');
  return {
    ledger,
    what: ledger.getByRole('textbox', { name: 'What you said you would do' }),
    to: ledger.getByRole('textbox', { name: 'To whom' }),
    due: ledger.getByLabel('By which day', { exact: true }),
    write: ledger.getByRole('button', { name: 'Write it down' }),
    rows: ledger.getByRole('listitem'),
    problem: ledger.locator('.error-summary:visible'),
    said: ledger.locator('[data-said]:not(:empty)'),
    button: (name: string | RegExp) => ledger.getByRole('button', { name }),
    newDay: ledger.getByLabel('The new day', { exact: true }),
    keep: page.getByRole('button', { name: 'Keep it', exact: true }),
  };
};

async function promise(page: Page, what: string, to: string, due: string): Promise<void> {
  const { what: field, to: whom, due: day, write } = parts(page);
  await field.fill(what);
  await whom.fill(to);
  await day.fill(due);
  await write.click();
  await expect(field).toHaveValue('');
}

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T09:00:00')));

test('refuses empty promises, shows overdue ones, and keeps, moves, drops and deletes them', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  await page.goto(PLAY);
  const { ledger, what, to, due, rows, problem, said, button, newDay, keep } = parts(page);
  await expect(to).toHaveAccessibleDescription(/^Initials, up to 4 letters, and never a customer/);
  await what.focus();
  await page.keyboard.press('Enter');
  await expect(problem).toBeFocused();
  await expect(problem).toContainText('Write what you said you would do');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(what).toBeFocused();
  await page.keyboard.type('Send <i>the outline</i>');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sandra');
  await page.keyboard.press('Enter');
  await expect(problem).toContainText('Write one to 4 letters: initials, and no name');
  await expect(to).toHaveAttribute('aria-invalid', 'true');
  await to.fill('s.b.');
  await page.keyboard.press('Enter');
  await expect(problem).toContainText('Choose the day');
  expect(await lookAround(page)).toEqual([]);
  await due.fill('2026-11-21');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Written down.');
  await expect(rows).toHaveText([
    /^Send <i>the outline<\/i>, to SB\s*Overdue by three days\. It was for 21 November 2026\./,
  ]);
  await keep.click();

  await promise(page, 'Ask about taxis', 'CD', '2026-11-25');
  await promise(page, 'Find the link', 'É', '2026-11-24');
  await expect(rows).toHaveText([
    /^Send/,
    /^Find the link, to É\s*Due today\./,
    /^Ask about taxis, to CD\s*Due tomorrow\./,
  ]);
  expect(await lookAround(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);

  await button(/^Move.*outline/).focus();
  await page.keyboard.press('Enter');
  await expect(newDay).toBeFocused();
  await expect(ledger.getByRole('group', { name: 'Send <i>the outline</i>' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(problem).toContainText('Choose another day than the one it has');
  await newDay.fill('2026-12-01');
  await page.keyboard.press('Enter');
  await expect(said).toBeFocused();
  await expect(said).toHaveText('Moved. Say so to whoever waits.');
  await expect(rows.last()).toContainText('Moved to 1 December 2026.');
  await button(/^Kept.*link/).click();
  await expect(said).toHaveText('Kept.');
  // The latest settled comes first.
  await page.clock.setFixedTime(new Date('2026-11-24T09:01:00'));
  await button(/^Drop.*taxis/).click();
  await expect(rows).toHaveText([/^Send/, /^Ask about taxis, to CD\s*Dropped\./, /^Find the link, to É\s*Kept\./]);
  await expect(button(/^(Kept|Move|Drop).*(link|taxis)/)).toHaveCount(0);
  await button('Undo').click();
  await expect(rows.first()).toContainText('Ask about taxis, to CD');

  await page.reload();
  await expect(rows).toHaveText([/^Ask about taxis/, /^Send/, /^Find the link/]);
  await button(/^Delete.*link/).click();
  await expect(rows).toHaveCount(2);
  await button('Undo').click();
  await expect(rows).toHaveCount(3);
  expect(complaints).toEqual([]);
});

test('takes a double click as one, and another promise at once as another', async ({ page }) => {
  await page.goto(PLAY);
  const { what, to, due, write, rows, problem, said } = parts(page);
  for (const [index, name] of ['The figures', 'The outline'].entries()) {
    await what.fill(name);
    await to.fill('KL');
    await due.fill('2026-12-01');
    await write.dblclick();
    await expect(rows).toHaveCount(index + 1);
    await expect(said).toHaveText('Written down.');
    await expect(problem).toHaveCount(0);
  }
});

test("follows another tab and a passing day, and saves reminders without the promises' words", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.clock.setFixedTime(new Date('2026-11-24T09:00:00'));
  await one.goto(PLAY);
  await other.goto(PLAY);
  await parts(one).button('Save the open ones (.ics)').click();
  await expect(parts(one).said).toHaveText('No promise is open.');
  await promise(one, 'ZEBRA late', 'QXJ', '2026-11-20');
  await parts(one).keep.click();
  await promise(one, 'ZEBRA year', 'QXJ', '2026-12-31');
  await promise(one, 'ZEBRA done', 'QXJ', '2026-12-24');
  await expect(parts(other).rows).toHaveCount(3);
  await parts(one)
    .button(/^Move.*done/)
    .click();
  await expect(parts(one).newDay).toBeFocused();
  await parts(other)
    .button(/^Kept.*done/)
    .click();
  await expect(parts(one).rows.last()).toContainText('Kept.');
  // Settled in another tab, it cannot be moved.
  await expect(parts(one).newDay).toBeHidden();

  const { name, text } = await saved(one, () => parts(one).button('Save the open ones (.ics)').click());
  expect(name).toBe('open-promises.ics');
  expect(readCalendar(text)).toMatchObject([
    { title: 'Ten minutes, Tuesday', start: '2026-11-24', end: '2026-11-25', isPrivate: true, isBusy: false },
    { title: 'Ten minutes, Thursday', start: '2026-12-31', end: '2027-01-01', isPrivate: true, isBusy: false },
  ]);
  expect(text).not.toMatch(/ZEBRA|QXJ/);

  await one.clock.setFixedTime(new Date('2027-01-01T00:10:00'));
  await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(parts(one).rows.nth(1)).toContainText('Overdue by one day. It was for 31 December 2026.');
});

test('makes presses wait while another tab writes, and handles them in order', async ({ page }) => {
  await keepNotebook(page.context());
  await page.goto(PLAY);
  const { rows, said, button, newDay, what } = parts(page);
  const undo = button('Undo');
  await promise(page, 'The figures', 'KL', '2026-12-01');
  await promise(page, 'The outline', 'SB', '2026-12-02');
  await expect(rows).toHaveCount(2);

  // The new day is not shown yet, but not lost either.
  let release = await holdStore(page, KEY);
  await button('Move : The figures').click();
  await newDay.fill('2026-12-20');
  await newDay.press('Enter');
  await button('Kept : The figures').click();
  await release();
  await expect(said).toHaveText('Kept.');
  await undo.click();
  await expect(said).toHaveText('It is as it was.');
  await expect(rows.filter({ hasText: 'The figures' })).toContainText('20 December');

  // Undo reverses the last press, even one still waiting to be stored.
  await button('Kept : The figures').click();
  await expect(said).toHaveText('Kept.');
  release = await holdStore(page, KEY);
  await button('Drop : The outline').click();
  await undo.click();
  await release();
  await expect(said).toHaveText('It is as it was.');
  await expect(rows.filter({ hasText: 'The outline' })).toContainText('2 December');
  await expect(rows.filter({ hasText: 'The figures' })).toContainText('Kept.');

  // A reader who has gone on writing keeps the cursor.
  release = await holdStore(page, KEY);
  await button('Drop : The outline').click();
  await what.focus();
  await release();
  await expect(said).toHaveText('Dropped. Say so to whoever waits.');
  await expect(what).toBeFocused();
});
