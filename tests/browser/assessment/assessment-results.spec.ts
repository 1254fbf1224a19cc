import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { encode } from '../../../src/domain/assessment/codes/code.ts';
import {
  ANSWERS,
  arrived,
  goThrough,
  keptRuns,
  parts,
  PATH,
  start,
  takeAll,
} from '../../support/browser/assessment.ts';
import { fixtureAssessment } from '../../support/samples/bank-files.ts';

test('a headline comes first, then what to do, the habits, the last ten, and the rest folded', async ({ page }) => {
  await takeAll(page);
  const { heading, first, startPlay, bars } = parts(page);
  await expect(heading).toHaveText('You ask early more than you keep count.');
  await expect(first).toContainText('Do this first, for Keep count:');
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('A <pencil> & paper');
  await expect(startPlay).toHaveAttribute('href', '/playbook/a-pencil/');
  await expect(startPlay).toHaveText(/^Start: A <pencil> & paper \d+ minutes?, \w/);
  await expect(first).toContainText('Then keep it: If I stop on a landing, then I write the number down.');
  await expect(bars).toHaveText(['Ask early High', 'Share it out Leans to promoting', 'Keep count Low']);
  const widths = await bars.locator('svg').evaluateAll((all) => all.map((bar) => bar.getAttribute('width')));
  expect(widths.map((width) => Math.round(Number.parseFloat(width ?? '')))).toEqual([100, 50, 11]);
  await expect(page.locator('[style]')).toHaveCount(0);
  const folds = page.locator('assessment-results .folds summary').filter({ visible: true });
  await expect(folds).toHaveText([
    'The numbers, habit by habit',
    'What this cannot tell you',
    'Change an answer',
    'Code, file and print',
  ]);
  await parts(page).unfold('The numbers');
  await expect(page.locator('[data-numbers]').getByRole('listitem').last()).toHaveText(
    'Keep count 11. Low. It came up less than half the time.',
  );
});

test('the play is the largest thing on a phone, and its button the one that is filled', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start(page);
  await goThrough(page);
  const { startPlay } = parts(page);
  await expect(startPlay).toBeInViewport({ ratio: 1 });
  const sizes = await page
    .getByRole('main')
    .locator('h1, h2, h3')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((each) => [Number.parseFloat(getComputedStyle(each).fontSize), each.textContent] as const),
    );
  expect(sizes.toSorted((a, b) => b[0] - a[0])[0]?.[1]).toBe('A <pencil> & paper');
  await expect(page.getByRole('main').locator('.primary').filter({ visible: true })).toHaveCount(1);
});

test('too few answers are reported in words, never as a number', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Your results', { keep1: '1', keep2: '2', keep3: 'One', ask9: 'Both' }, {});
  const { heading, bars } = parts(page);
  await expect(heading).toHaveText('There is too little here to compare.');
  await expect(bars).toHaveText(['Ask early Too few answers', 'Share it out Too few answers', /^Keep count /]);
});

test('nothing but “can’t say” is no verdict', async ({ page }) => {
  await start(page);
  const none = { ask9: 'Fewer than two', keep3: 'Fewer than two' };
  const cannot = Object.fromEntries(['ask1', 'keep1', 'keep2'].map((id) => [id, 'I can’t say']));
  await goThrough(page, 'Your results', { ...none, ...cannot }, {});
  await expect(parts(page).heading).toHaveText('There is too little here to compare.');
  await expect(page.getByText(/You mostly read|5 of 6 answered/).filter({ visible: true })).toHaveCount(0);
  await expect(parts(page).bars.filter({ visible: true })).toHaveCount(0);
});

test('nothing answered says so, with a way back to the questions', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Your results', {}, {});
  await expect(parts(page).heading).toHaveText('Nothing is answered yet.');
  await parts(page).button('Back to the start').click();
  await expect(parts(page).begin).toBeVisible();
});

test('where everything comes up most times, there is something to teach', async ({ page }) => {
  await start(page);
  const most = { ask9: 'Both', ask1: 'None', keep1: '3 or more', keep2: '3 or more', keep3: 'Both' };
  await goThrough(page, 'Your results', most, { Talk: '4', Add: '3', Promote: '3' });
  await expect(parts(page).heading).toHaveText('No habit stands out.');
  await expect(parts(page).first).toContainText('All of it is there already. Teach somebody this one:');
});

test('what matters most to the reader changes what to do, and is heard at once', async ({ page }) => {
  await takeAll(page, ANSWERS, { Promote: '9', Add: '1' });
  const { first, unfold } = parts(page);
  await unfold('Choose another habit');
  const choices = first.getByRole('group', { name: /^Which of these would make most difference/ });
  const heard = first.locator('[data-heard]');
  const cases = [
    ['Share it out', 'Do this first, for Share it out: A <pencil> & paper.'],
    ['Ask early', 'Ask early is there already. Do this first, for Keep count: A <pencil> & paper.'],
    ['Not sure', 'Do this first, for Keep count: A <pencil> & paper.'],
  ] as const;
  await expect(choices.getByRole('radio')).toHaveCount(4);
  await expect(choices.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const [name, words] of cases) {
    await choices.getByRole('radio', { name }).check();
    await expect(heard).toHaveText(words);
    await expect(choices.getByRole('radio', { name })).toBeFocused();
    await expect(first).toContainText(words.split(':')[0] ?? '');
  }
  await page.reload();
  await unfold('Choose another habit');
  await expect(choices.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test('the plan and the code can be copied, and the page says so beside the button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await takeAll(page);
  const { button, code, unfold } = parts(page);
  const pasted = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const besideButton = async (name: string, words: string): Promise<void> => {
    await button(name).click();
    await expect(page.getByText(words)).toHaveRole('status');
    await expect(page.getByText(words)).toBeInViewport();
    const [at, said] = [await button(name).boundingBox(), await page.getByText(words).boundingBox()];
    expect(Math.abs((at?.y ?? 0) - (said?.y ?? 999))).toBeLessThan(80);
  };
  await besideButton('Copy the plan', 'The plan is copied.');
  expect(await pasted()).toBe(
    'A <pencil> & paper: Carry something to write with.\nIf I stop on a landing, then I write the number down.',
  );
  await unfold('Code, file and print');
  await besideButton('Copy the code', 'The code is copied.');
  expect(await pasted()).toBe(await code.innerText());
});

test('where the browser forbids copying, the page says how to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await takeAll(page);
  const { button, code, unfold } = parts(page);
  await unfold('Code, file and print');
  await button('Copy the plan').click();
  await button('Copy the code').click();
  await expect(page.getByText('This browser does not let a page copy. Select the text and copy it.')).toHaveCount(2);
  await code.selectText();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code.innerText());
});

test('the strip shows the last ten, and the triangle is folded', async ({ page }) => {
  await takeAll(page);
  const mix = page.locator('[data-mix]');
  await expect(mix.getByRole('img').first()).toHaveAccessibleName(/^7 promote, 1 add, 2 talk/);
  await expect(mix.locator('[data-mix-words]')).toHaveText(/^7 of 10 promote; the rule of thumb is three or four\./);
  await expect(mix.getByText('The same ten in a triangle')).toBeVisible();
});

test('the file opens the result again, here and in the notebook', async ({ page, browser }) => {
  await takeAll(page);
  const { unfold, button, code } = parts(page);
  await unfold('Code, file and print');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save as a file').click()]);
  await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toHaveRole('status');
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: readFileSync(await download.path()),
  };
  const kept = await code.innerText();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL(PATH, page.url()).href);
  await parts(other).unfold('I have a code or a file');
  await other.getByLabel('Or a file that you saved here or in the notebook').setInputFiles(file);
  await arrived(other, 'Your results');
  await expect(parts(other).code).toHaveText(kept);
  await parts(other).clear.click();
  await other.goto(new URL('/notebook/', page.url()).href);
  await other.getByLabel('Import a file').setInputFiles(file);
  await expect(other.getByText('The 1 result of the self-assessment is among your earlier ones.')).toBeVisible();
  await other.goto(new URL(PATH, page.url()).href);
  await parts(other).carryOn.click();
  await expect(parts(other).code).toHaveText(kept);
  await context.close();
});

test('a file that is none says so beside its field', async ({ page }) => {
  await page.goto(PATH);
  await parts(page).unfold('I have a code or a file');
  const field = page.getByLabel('Or a file that you saved here or in the notebook');
  for (const [text, words] of [
    ['<html>', /^This is no notebook/],
    ['{"format":"playbook-notebook","version":1,"saved":"2026-11-24T16:00:00.000Z","entries":[]}', /has no result/],
  ] as const) {
    await field.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('#result-file-problem')).toHaveText(words);
    await expect(field).toBeFocused();
  }
});

test('the bars can be told apart without colour', async ({ page }) => {
  await takeAll(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await parts(page)
    .bars.locator('svg')
    .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).backgroundImage));
  expect(looks.length).toBe(3);
  for (const look of looks) expect(look).toContain('url(');
});

/** A result of another month. */
const earlierCode = encode(fixtureAssessment, {
  bank: 'FX',
  version: 2,
  months: 2,
  answers: { ask9: 0, ask1: 3, keep1: 3, keep2: 3, keep3: 2 },
});

test('earlier results can be seen, with what has changed since', async ({ page }) => {
  await page.goto(`${PATH}#r=${earlierCode}`);
  await expect(parts(page).code).toHaveText(earlierCode);
  await page.goto('/about/');
  await takeAll(page);
  const { unfold, heading } = parts(page);
  await unfold('Earlier results');
  const changes = page.getByRole('table', { name: /^From March 2026 to / });
  await expect(changes.getByRole('row', { name: /^Ask early/ })).toContainText('up 100, past our working limit of 30');
  await page.getByRole('button', { name: /^See it ?: March 2026/ }).click();
  await expect(heading).toHaveText('You keep count more than you ask early.');
  await expect(heading).toBeFocused();
});

test('opening a code does not store a known run twice', async ({ page }) => {
  await takeAll(page);
  const code = await parts(page).code.textContent();
  await page.goto('/about/');
  await page.goto(`${PATH}#r=${code}`);
  await expect(page).toHaveURL(PATH);
  await expect(parts(page).code).toHaveText(code ?? '');
  expect(await keptRuns(page)).toHaveLength(1);
});
