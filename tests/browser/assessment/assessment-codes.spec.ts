import { expect, test, type Page } from 'playwright/test';
import { encode } from '../../../src/domain/assessment/codes/code.ts';
import {
  answer,
  ANSWERS,
  arrived,
  decoded,
  keptRuns,
  parts,
  PATH,
  start,
  takeAll,
} from '../../support/browser/assessment.ts';
import { fixtureAssessment } from '../../support/samples/bank-files.ts';
import { smallBank } from '../../support/samples/banks.ts';
import { watch } from '../../support/browser/watch.ts';

const CODE = encode(fixtureAssessment, {
  bank: 'FX',
  version: 2,
  months: 4,
  answers: { ask9: 2, ask1: 0, keep1: 1, keep2: 0, keep3: 0 },
  counts: { talk: 2, add: 1, promote: 7, other: 0 },
});
const PREFIX = 'FX2-';

async function type(page: Page, text: string): Promise<void> {
  await parts(page).unfold('I have a code or a file');
  await parts(page).codeField.fill(text);
  await parts(page).codeField.press('Enter');
}

test('the code on the results opens the same result on another device, typed or followed', async ({
  page,
  browser,
}) => {
  await takeAll(page);
  await parts(page).unfold('Code, file and print');
  const code = await parts(page).code.innerText();
  expect(decoded(code).answers).toEqual({ ask9: 2, ask1: 0, keep1: 1, keep2: 0, keep3: 0 });
  expect(decoded(code).counts).toEqual({ talk: 2, add: 1, promote: 7, other: 0 });
  const rows = await parts(page).bars.allInnerTexts();
  const ways: [how: string, open: (other: Page) => Promise<void>][] = [
    ['typed', (other) => other.goto(PATH).then(() => type(other, code))],
    [
      'typed carelessly',
      (other) => other.goto(PATH).then(() => type(other, ` ${code.toLowerCase().replaceAll('-', ' ')} `)),
    ],
    [
      'pasted as a link',
      (other) => other.goto(PATH).then(() => type(other, new URL(`${PATH}#r=${code}`, page.url()).href)),
    ],
    ['followed', async (other) => void (await other.goto(`${PATH}#r=${code}`))],
  ];
  for (const [how, open] of ways) {
    const context = await browser.newContext();
    const other = await context.newPage();
    const { complaints } = await watch(other);
    await other.goto(page.url());
    await other.goto('/about/');
    await open(other);
    await arrived(other, 'Your results');
    await expect(parts(other).heading).toBeFocused();
    expect.soft(await parts(other).bars.allInnerTexts(), how).toEqual(rows);
    expect.soft(await parts(other).code.textContent(), how).toBe(code);
    expect.soft(await other.evaluate(() => [location.search, location.hash]), how).toEqual(['', '']);
    expect.soft(complaints, how).toEqual([]);
    await context.close();
  }
});

test('a link followed while the page is open is read once, and leaves the address bar', async ({ page }) => {
  await page.goto(PATH);
  await page.evaluate((hash) => (location.hash = hash), `r=${CODE}`);
  await arrived(page, 'Your results');
  await expect(page).toHaveURL(PATH);
  await page.reload();
  await expect(page).toHaveURL(PATH);
});

test('a code asks before it replaces answers in progress, and loses nothing', async ({ page }) => {
  await start(page);
  await answer(page, 'ask9', 'One');
  await page.goto('/about/');
  await page.goto(`${PATH}#r=${CODE}`);
  const { askFirst, button, codeField, heading, option } = parts(page);
  const question = askFirst.getByRole('heading', { name: 'Open this result?' });
  await expect(question).toBeFocused();
  await expect(askFirst).toContainText('You are in the middle of your own answers: 1 of 6 questions.');
  await expect(page).toHaveURL(PATH);
  await button('Stay with my answers').click();
  await expect(askFirst).toBeHidden();
  await expect(heading).toHaveText('How does the fixture count?');
  expect(await keptRuns(page)).toHaveLength(1);
  await parts(page).carryOn.click();
  await expect(option('ask9', 'One')).toBeChecked();
  await parts(page).back.click();
  await type(page, CODE);
  await askFirst.getByRole('button', { name: 'Open it' }).click();
  await arrived(page, 'Your results');
  await expect(codeField).toBeHidden();
  await parts(page).unfold('Earlier results');
  await expect(page.locator('[data-others]').getByRole('listitem')).toHaveText(/1 of 6 answered/);
});

const changed = CODE.slice(0, -1) + (CODE.endsWith('0') ? '1' : '0');
const another = encode(smallBank, { bank: 'TB', version: 3, months: 1, answers: {} });

const HOSTILE: [what: string, typed: string, says: RegExp][] = [
  ['nothing', '', /^Type or paste your code\. It begins with FX2-\.$/],
  ['one that is too short', CODE.slice(0, -3), /^This code is 2 characters too short\./],
  ['one that is too long', `${CODE}AB`, /^This code is 2 characters too long\./],
  ['one changed character', changed, /^This code differs from the one that was made\./],
  ['a word', 'hello', /^This is no code for these questions\./],
  ['one of other questions', another, /^This code belongs to other questions\./],
  ['one of a newer version', CODE.replace(PREFIX, 'FX9-'), /^This code is from a newer version of these questions\./],
  ['one of a version that was shorter', CODE.replace(PREFIX, 'FX1-'), /^This code is \d+ characters too long\./],
  ['markup', '<img src=x onerror=alert(1)>', /^Character \d is neither a letter nor a digit\./],
  [
    'markup after its prefix',
    `${PREFIX}<img src=x onerror=alert(1)>`,
    /^Character 5 is neither a letter nor a digit\./,
  ],
  ['10,000 characters', PREFIX + '7'.repeat(10_000), /^This is far too long for a code\./],
  ['other scripts', `${PREFIX}ＡＢＣ🙂٣٤`, /^Character 5 is neither a letter nor a digit\./],
  ['a script for an address', 'javascript:alert(1)#r=x', /^This is no code for these questions\./],
  ['a letter that no code has', CODE.replace(/.$/, 'U'), /^A code never has the letter U\./],
];
for (const [what, typed, says] of HOSTILE) {
  test(`${what} is refused beside the field, which keeps its text`, async ({ page }) => {
    const { complaints } = await watch(page);
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(PATH);
    await type(page, typed);
    const { codeField } = parts(page);
    await expect(codeField).toBeFocused();
    await expect(codeField).toHaveAttribute('aria-invalid', 'true');
    const beside = page.locator('#private-code-problem');
    await expect(beside).toHaveText(says);
    // Once, and nowhere else.
    await expect(page.getByText(says)).toHaveCount(1);
    await expect(beside.locator('*')).toHaveCount(0);
    const said = `${await beside.innerText()} It begins with ${PREFIX}. Capitals, spaces and hyphens do not matter.`;
    await expect(codeField).toHaveAccessibleDescription(said);
    await expect(codeField).toHaveValue(typed.slice(0, 200));
    await codeField.fill(CODE);
    await codeField.press('Enter');
    await arrived(page, 'Your results');
    expect(complaints).toEqual([]);
  });
}

test('a wrong code loses no run, typed or followed', async ({ page }) => {
  await takeAll(page, ANSWERS);
  const before = await keptRuns(page);
  await page.goto('/about/');
  await page.goto(`${PATH}#r=${changed}`);
  await expect(parts(page).codeField).toHaveAttribute('aria-invalid', 'true');
  await expect(parts(page).codeField).toBeVisible();
  await expect(page).toHaveURL(PATH);
  expect(await keptRuns(page)).toEqual(before);
  await parts(page).carryOn.click();
  await arrived(page, 'Your results');
});
