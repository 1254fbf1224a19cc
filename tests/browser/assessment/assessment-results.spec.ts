import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { encode } from '../../../src/domain/assessment/codes/code.ts';
import {
  ANSWERS,
  goThrough,
  keepHere,
  keptRuns,
  parts,
  PATH,
  start,
  takeAll,
} from '../../support/browser/assessment.ts';
import { fixtureAssessment } from '../../support/samples/bank-files.ts';

test('the shape comes first, then the table, where to begin, and the rest', async ({ page }) => {
  await takeAll(page);
  const { heading, scores } = parts(page);
  await expect(heading).toHaveText('In these answers, Ask early came up most and Keep count least.');
  await expect(page.getByText('They are asked in different ways, so take the gap as a hint.')).toBeVisible();
  await expect(page.getByText(/^6 of 6 answered, \w+ \d{4}$/)).toBeVisible();
  await expect(scores.getByRole('columnheader')).toHaveText(['Habit', 'Score', 'In words']);
  const rows = scores.getByRole('row');
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('Ask early');
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['100', 'High. It came up half the time or more.']);
  await expect(rows.nth(2).getByRole('rowheader')).toHaveText('Share it out');
  await expect(rows.nth(2).getByRole('cell')).toHaveText([
    '3 to change',
    /^Leaning\. Heavy on promoting, light on adding\.$/,
  ]);
  await expect(rows.nth(3).getByRole('rowheader')).toHaveText('Keep count');
  await expect(rows.nth(3).getByRole('cell')).toHaveText(['11', /^Low\. It came up less than half the time\.$/]);
  await expect(scores.locator('th:not([scope])')).toHaveCount(0);
  const sections = page.getByRole('main').locator('assessment-results').getByRole('heading', { level: 2 });
  await expect(sections).toHaveText([
    'Your habits',
    'Start here: Keep count',
    'Your mix',
    'The rest',
    'What this cannot tell you',
    'Keep it',
    'With a team',
  ]);
});

test('too few answers are reported in words, never as a number', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Your results', { keep1: '1', keep2: '2', keep3: 'One', ask9: 'Both' }, {});
  const { scores } = parts(page);
  for (const [habit, meaning] of [
    ['Ask early', 'Not enough answers. It takes at least two of the two with an answer that can be scored.'],
    ['Share it out', 'Not enough answers. Count your last ten to see this one.'],
  ]) {
    const row = scores.getByRole('row').filter({ hasText: habit ?? '' });
    await expect(row.getByRole('cell')).toHaveText([meaning ?? '']);
  }
});

test('where everything comes up most times, there is no plan to print', async ({ page }) => {
  await start(page);
  const most = { ask9: 'Both', ask1: 'None', keep1: '3 or more', keep2: '3 or more', keep3: 'Both' };
  await goThrough(page, 'Your results', most, { Talked: '4', Added: '3', Promoted: '3' });
  const startHere = page.locator('.start-here');
  await expect(startHere.getByRole('heading', { level: 2 })).toHaveText('Keep going.');
  await expect(startHere).toContainText('Pick one to teach someone.');
  await expect(startHere.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy this plan' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print the plan' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print everything' })).toBeVisible();
});

test('what matters most to the reader changes where to begin', async ({ page }) => {
  await takeAll(page, ANSWERS, { Promoted: '9', Added: '1' });
  const startHere = page.locator('.start-here');
  const choices = startHere.getByRole('group', { name: /^Which of these would make most difference/ });
  const choose = (name: string): Promise<void> => choices.getByRole('radio', { name }).check();
  await expect(choices.getByRole('radio')).toHaveCount(4);
  await expect(choices.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(startHere.getByRole('heading', { level: 2 })).toHaveText('Start here: Keep count');
  await expect(startHere.locator('.why')).toHaveText('It came up least.');
  await expect(startHere.getByRole('listitem')).toHaveText([/^A <pencil> & paper/, /^Past the lift/]);
  await choose('Share it out');
  await expect(startHere.getByRole('heading', { level: 2 })).toHaveText('Start here: Share it out');
  await expect(startHere.locator('.why')).toHaveText('You said that it would make most difference.');
  await expect(startHere).toContainText('If I praised my floor, then I ask about another.');
  await expect(choices.getByRole('radio', { name: 'Share it out' })).toBeFocused();
  await choose('Ask early');
  await expect(startHere.getByRole('heading', { level: 2 })).toHaveText('Start here: Keep count');
  await expect(startHere.locator('.why')).toHaveText(
    'Ask early is there already, so this begins with another habit. It came up least.',
  );
  await choose('Not sure');
  await expect(startHere.locator('.why')).toHaveText('It came up least.');
  await page.reload();
  await expect(choices.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test('the plan, the code and the link can be copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeAll(page);
  const { button, code } = parts(page);
  const pasted = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await button('Copy this plan').click();
  await expect(page.getByText('The plan is copied.')).toHaveRole('status');
  expect(await pasted()).toBe(
    [
      'Keep count',
      '- A <pencil> & paper: Carry something to write with.',
      '- Past the lift: Walk past it once.',
      'If I stop on a landing, then I write the number down.',
    ].join('\n'),
  );
  await button('Copy the code').click();
  await expect(page.getByText('The code is copied.')).toHaveRole('status');
  expect(await pasted()).toBe(await code.innerText());
  await button('Copy it as a link').click();
  await expect(page.getByText('The link is copied. It holds every answer.')).toHaveRole('status');
  expect(await pasted()).toBe(new URL(`${PATH}#r=${await code.innerText()}`, page.url()).href);
});

test('where the browser forbids copying, the page says how to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await takeAll(page);
  const { button, code } = parts(page);
  const byHand = 'This browser does not let a page copy. Select the text and copy it.';
  await button('Copy this plan').click();
  await button('Copy the code').click();
  await expect(page.getByText(byHand)).toHaveCount(2);
  await code.selectText();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code.innerText());
});

test('the plug on the board stands where the counts put it', async ({ page }) => {
  await takeAll(page);
  const board = page.getByRole('img', { name: 'Where your last ten stand between talk, add and promote' });
  await expect(board).toHaveAccessibleDescription(/^2 talk, 1 add, 7 promote\. Leaning/);
  await expect(board.locator('.board-plug')).toHaveAttribute('visibility', 'visible');
  await expect(board.locator('.board-plug text')).toHaveText('2 · 1 · 7');
  await expect(page.getByRole('table', { name: 'Your last ten, by kind' }).getByRole('cell')).toHaveText([
    '2',
    '1',
    '7',
  ]);
});

/** The text that a button saves as a file. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), parts(page).button(button).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the files have every answer; the spreadsheet holds no formula, the calendar no answer', async ({ page }) => {
  await takeAll(page);
  const code = await parts(page).code.innerText();
  const json = await saved(page, 'Save your answers (JSON)');
  expect(json.name).toMatch(/^FX2-\d{4}-\d{2}\.json$/);
  const read = JSON.parse(json.text) as Record<string, unknown>;
  expect(read).toMatchObject({ code, counts: { talk: 2, add: 1, promote: 7, other: 0 } });
  await expect(page.getByText(`Saved as ${json.name}, where this browser keeps downloads.`)).toHaveRole('status');
  const csv = await saved(page, 'Save for a spreadsheet (CSV)');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.startsWith('\uFEFFkind,id,name,answer,value\r\n')).toBe(true);
  expect(csv.text).toContain(`result,code,,,${code}\r\n`);
  expect(csv.text.split(/\r\n|,/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  const ics = await saved(page, 'Save a reminder for next time (.ics)');
  expect(ics.text).toContain('CLASS:PRIVATE\r\n');
  expect(ics.text).toMatch(/SUMMARY:\w+ minutes\\, \w+day\r\n/);
  expect(ics.text.replaceAll('\r\n ', '')).not.toMatch(/fixture count|Ask early|Keep count|#r=/);
  expect(ics.text.replaceAll('\r\n ', '')).not.toContain(code);
});

test('the scores can be told apart without colour', async ({ page }) => {
  await takeAll(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const bars = parts(page).scores.locator('.bar b');
  await expect(bars).toHaveCount(2);
  for (const width of await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).borderBlockStartWidth)))
    expect(Number.parseFloat(width)).toBeGreaterThan(0);
});

/** A result of another month. */
const earlierCode = encode(fixtureAssessment, {
  bank: 'FX',
  version: 2,
  months: 2,
  answers: { ask9: 0, ask1: 3, keep1: 3, keep2: 3, keep3: 2 },
});

test('earlier results can be compared, deleted singly or all at once, and restored', async ({ page }) => {
  await takeAll(page);
  await page.goto(`${PATH}#r=${earlierCode}`);
  await expect(parts(page).code).toHaveText(earlierCode);
  const { button, heading, askDelete } = parts(page);
  await button('Earlier results').click();
  await expect(heading).toBeFocused();
  const earlier = page.locator('earlier-results');
  const kept = earlier.getByRole('listitem');
  await expect(kept).toHaveCount(2);
  const changes = earlier.getByRole('table', { name: /^From March 2026 to / });
  await expect(changes.getByRole('row', { name: /^Ask early/ })).toContainText('up 100, past our working limit of 30');
  await expect(changes.getByRole('row', { name: /^Keep count/ })).toContainText(
    'down 89, past our working limit of 30',
  );
  await kept
    .filter({ hasText: 'March 2026' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(askDelete.getByRole('heading')).toBeFocused();
  await expect(askDelete).toContainText('Delete the result of');
  await askDelete.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(kept).toHaveCount(2);
  await kept
    .filter({ hasText: 'March 2026' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await askDelete.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(kept).toHaveCount(1);
  await expect(earlier.getByText('Deleted. You can undo it until this page closes.')).toHaveRole('status');
  await button('Undo').click();
  await expect(kept).toHaveCount(2);
  await button('Delete all').click();
  await expect(askDelete).toContainText('Delete all 2 results from this device?');
  await expect(kept).toHaveCount(2);
  await askDelete.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(kept).toHaveCount(0);
  for (const { answers } of await keptRuns(page)) expect(answers).toEqual({});
  await button('Undo').click();
  await expect(kept).toHaveCount(2);
  await kept
    .first()
    .getByRole('button', { name: /^See it/ })
    .click();
  await expect(heading).toHaveText('In these answers, Ask early came up most and Keep count least.');
  await expect(page.getByRole('heading', { name: 'Since last time' })).toBeVisible();
});

test('opening a code does not store a known run twice', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Part 1');
  await keepHere(page);
  await goThrough(page);
  const code = await parts(page).code.innerText();
  await page.goto(`${PATH}#r=${code}`);
  await expect(page).toHaveURL(PATH);
  await expect(parts(page).code).toHaveText(code);
  expect(await keptRuns(page)).toHaveLength(1);
});
