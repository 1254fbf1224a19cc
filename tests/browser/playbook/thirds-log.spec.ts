import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { readCsv } from '../../support/csv.ts';
import { watch } from '../../support/browser/watch.ts';

const PATH = '/playbook/at-the-door/';
/** A Tuesday. */
const NOW = new Date('2026-11-24T16:00:00');

const parts = (page: Page) => {
  const log = page.locator('thirds-log');
  return {
    log,
    tap: (kind: string) => log.getByRole('button', { name: kind, exact: true }),
    more: log.getByText('With a note, or for another day'),
    note: log.getByRole('textbox', { name: 'Note' }),
    day: log.getByLabel('Day', { exact: true }),
    said: log.getByRole('status'),
    undo: log.getByRole('button', { name: 'Undo' }),
    strip: log.locator('[data-strip]'),
    words: log.locator('[data-words]'),
    weeks: log.getByRole('table', { name: 'Your last ten, week by week' }),
    each: log.getByText('Each of them'),
    remove: (what: string) => log.getByRole('button', { name: new RegExp(`^Delete ?: ${what}`) }),
    rows: log.locator('[data-each] li'),
    board: log.getByRole('img', { name: 'Where your last ten stand between talk, add and promote' }),
    plug: log.locator('.board-plug'),
    tally: log.getByRole('table', { name: 'Tick one for each' }),
  };
};

const weeksOf = (page: Page): Promise<string[][]> =>
  parts(page)
    .weeks.locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

test.beforeEach(({ page }) => page.clock.install({ time: NOW }));

async function open(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('own-device:v1', '"here"'));
  await page.goto(PATH);
}

test('a log works by keyboard alone: taps, a note, another day, undo, delete, a reload, a file', async ({ page }) => {
  const { complaints } = await watch(page);
  await open(page);
  const { tap, note, day, said, undo, strip, words, each, rows, remove, board, plug, more } = parts(page);
  await expect(page.getByText('Nothing is logged yet.')).toBeVisible();
  await expect(strip).toBeHidden();
  await expect(plug).toBeHidden();

  // One tap counts one, and the focus stays for the next.
  await tap('Promote').focus();
  for (let taps = 0; taps < 6; taps++) await page.keyboard.press('Enter');
  await expect(said).toHaveText('Logged: promote, 24 Nov. 0 talk, 0 add, 6 promote.');
  await expect(tap('Promote')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Logged: talk, 24 Nov. 1 talk, 0 add, 6 promote.');
  await expect(words).toHaveText(
    '1 talk, 0 add, 6 promote. Mostly one kind: heavy on promoting, light on adding. For an even split, three of those seven would be of another kind.',
  );

  await more.focus();
  await page.keyboard.press('Enter');
  for (const [kind, date, text] of [
    ['Add', '2026-11-03', '=1+1, "quoted"'],
    ['Talk', '2026-11-04', ''],
    ['Add', '2026-11-10', ''],
    ['Promote', '2026-11-10', ''],
    ['Promote', '2026-11-11', '@SUM(A1)'],
  ] as const) {
    await note.focus();
    await page.keyboard.type(text);
    // Date fields follow the browser's language.
    await day.fill(date);
    await tap(kind).focus();
    await page.keyboard.press('Enter');
    await expect(day).toHaveValue('');
    await expect(note).toHaveValue('');
  }
  await expect(strip).toHaveAccessibleName(
    'Add, promote, promote, promote, promote, promote, promote, promote, promote, talk',
  );
  expect(await weeksOf(page)).toEqual([
    ['2 Nov', '1', '1', '0', 'too few'],
    ['9 Nov', '1', '2', '2', '0'],
    ['Today', '1', '1', '8', '4'],
  ]);
  await expect(plug).toContainText('1 · 1 · 8');
  await expect(board).toHaveAccessibleDescription(
    /^1 talk, 1 add, 8 promote\. .* A line leads there from the week of 9 Nov: 1 talk, 2 add, 2 promote\.$/,
  );

  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('It is as it was.');
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await weeksOf(page)).at(-2)).toEqual(['9 Nov', '1', '2', '0', 'too few']);

  await each.focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([
    'Add, 3 Nov: =1+1, "quoted"Delete: Add, 3 Nov',
    'Talk, 4 NovDelete: Talk, 4 Nov',
    'Add, 10 NovDelete: Add, 10 Nov',
    ...Array.from({ length: 6 }, () => 'Promote, 24 NovDelete: Promote, 24 Nov'),
    'Talk, 24 NovDelete: Talk, 24 Nov',
  ]);
  await remove('Add, 3 Nov').focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Deleted: Add, 3 Nov.');
  await expect(said).toBeFocused();
  await expect(rows).toHaveCount(9);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Add, 3 Nov');

  await page.reload();
  await expect(strip).toHaveAccessibleName(
    'Add, talk, add, promote, promote, promote, promote, promote, promote, talk',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('thirds-log.csv');
  await expect(said).toHaveText('Saved as thirds-log.csv, where this browser keeps downloads.');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(readCsv(text.slice(1))).toEqual([
    ['day', 'kind', 'note'],
    ['2026-11-03', 'add', '\'=1+1, "quoted"'],
    ['2026-11-04', 'talk', ''],
    ['2026-11-10', 'add', ''],
    ...Array.from({ length: 6 }, () => ['2026-11-24', 'promote', '']),
    ['2026-11-24', 'talk', ''],
  ]);
  expect(complaints).toEqual([]);
});

test('a future day is refused at its field', async ({ page }) => {
  await open(page);
  const { tap, more, day, strip } = parts(page);
  await more.click();
  await day.fill('2026-11-25');
  // Closed again, it opens itself to show a mistake inside.
  await more.click();
  await expect(day).toBeHidden();
  await tap('Add').click();
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/^Choose a day from 1 January 2000 to today, or leave it empty\./);
  await expect(strip).toBeHidden();
  await day.fill('2026-11-24');
  await tap('Add').click();
  await expect(strip).toHaveAccessibleName('Add');
  await expect(page.getByText('Choose a day from')).toBeHidden();
});

test('two tabs share one log, and nothing is kept before the device question is answered', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await page.clock.install({ time: NOW });
    await page.goto(PATH);
  }
  await parts(one).tap('Talk').click();
  await parts(other).tap('Add').click();
  expect(await one.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await one.getByRole('button', { name: 'Keep it here' }).click();
  for (const page of [one, other]) await expect(parts(page).words).toContainText('1 talk, 1 add, 0 promote.');
  await parts(other).each.click();
  await parts(other).remove('Talk').click();
  await expect(parts(one).words).toContainText('0 talk, 1 add, 0 promote.');
  await parts(one).tap('Promote').click();
  await expect(parts(other).words).toContainText('0 talk, 1 add, 1 promote.');
});

test('the board stands beside the table where there is room, and clear below it on a phone', async ({ page }) => {
  await open(page);
  const { tap, weeks, board } = parts(page);
  for (const kind of ['Talk', 'Add', 'Promote', 'Promote', 'Talk']) await tap(kind).click();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const boxes = [page.locator('.why'), page.locator('.exercise:has(thirds-log)'), weeks, board];
    const [why, all, table, drawing] = await Promise.all(boxes.map((each) => each.boundingBox()));
    if (!why || !all || !table || !drawing) throw new Error('expected all four to be drawn');
    expect(all.y).toBeGreaterThan(why.y + why.height);
    expect(all.x + all.width).toBeLessThanOrEqual(width);
    if (width < 700) expect(drawing.y).toBeGreaterThan(table.y + table.height);
    else {
      expect(all.x).toBeCloseTo(why.x, 0);
      expect(drawing.x).toBeGreaterThan(table.x + table.width);
    }
  }
});

test('a log prints as a blank sheet before anything is logged, and black on white afterwards', async ({ page }) => {
  await open(page);
  // The play prints as its card, this page as its worksheet.
  await page.evaluate(() => location.assign('#worksheet'));
  const { log, tap, tally, weeks, strip, more } = parts(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(tally).toBeVisible();
  await expect(weeks).toBeHidden();
  await expect(tap('Talk')).toBeHidden();
  expect(await tally.locator('td').evaluateAll((cells) => cells.every((cell) => cell.textContent === ''))).toBe(true);
  const colours = await log.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.emulateMedia({ media: 'screen' });
  await tap('Talk').click();
  await expect(strip).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tally).toBeHidden();
  await expect(weeks).toBeVisible();
  await expect(more).toBeHidden();
});
