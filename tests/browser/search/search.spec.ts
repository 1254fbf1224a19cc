import { expect, test } from 'playwright/test';
import { MARMALADE, searchParts } from '../../support/browser/search.ts';
import { watch } from '../../support/browser/watch.ts';

test('loads nothing before the reader turns to it', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto('/search/');
  const { field, status, filter, fold } = searchParts(page);
  await expect(field).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await field.focus();
  await fold.click();
  await expect(filter('Topic')).toBeEnabled();
  await expect(status).toHaveText('Type a word.');
  expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('folds the filters, and counts opening them as turning to it', async ({ page }) => {
  await page.goto('/search/');
  const { filter, fold } = searchParts(page);
  await expect(filter('Topic')).toBeHidden();
  await fold.click();
  await expect(filter('Topic')).toBeEnabled();
});

test('finds and counts pages with a word, and marks it in the excerpt and under its heading', async ({ page }) => {
  await page.goto('/search/');
  const { field, status, results, titles } = searchParts(page);
  await field.pressSequentially('Marmalade');
  await expect(status).toHaveText('1 page found for “Marmalade”.');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(results.locator('mark').first()).toHaveText(/^marmalade/);
  await results.getByRole('link', { name: 'Finding' }).click();
  await expect(page).toHaveURL('/2014/04/07/long/#finding');
  await expect(page.getByRole('heading', { name: 'Finding' })).toBeInViewport();
});

test('gives the page its own fetch back once there is an answer', async ({ page }) => {
  await page.goto('/search/');
  const { field, titles } = searchParts(page);
  await field.fill('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  await expect.poll(() => page.evaluate(() => String(fetch))).toContain('[native code]');
});

test('finds posts by their author, and shows their text rather than the page around it', async ({ page }) => {
  await page.goto('/search/');
  const { field, titles, results } = searchParts(page);
  await field.fill('greencontact');
  await expect(titles.filter({ hasText: 'Social Media' })).toHaveCount(1);
  await field.fill('furnished');
  await expect(titles).toHaveText(['Fully furnished']);
  await expect(results).toContainText('Fully furnished. The standfirst stands under the title.');
  await expect(results).not.toContainText('min read');
});

test('searches at once on Enter, and stays on the page', async ({ page }) => {
  await page.goto('/search/');
  const { field, titles } = searchParts(page);
  await field.fill('marmalade');
  await field.press('Enter');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(page).toHaveURL('/search/#q=marmalade');
});

test('shows what looks like markup as text', async ({ page }) => {
  await page.goto('/search/');
  const { field, results, titles } = searchParts(page);
  await field.fill('quotes');
  await expect(titles.first()).toHaveText('A <b>bold</b> title & "quotes"');
  await expect(results).toContainText('A standfirst with <i>markup</i>, too, and R&D.');
  await field.fill('"fence of tildes"');
  await expect(results).toContainText('<p class="tildes">A fence of tildes</p>');
  await expect(results.locator('b, i, p.tildes')).toHaveCount(0);
});

test('narrows by kind, category, topic and year, with or without a word', async ({ page }) => {
  await page.goto('/search/');
  const { field, status, filter, titles, fold } = searchParts(page);
  await field.fill('note');
  await expect(status).toHaveText('17 pages found for “note”.');
  await fold.click();
  await filter('Year').selectOption('2012');
  await filter('Topic').selectOption('Web 2.0');
  await expect(status).toHaveText('1 page found for “note”.');
  await expect(page).toHaveURL('/search/#q=note&tag=Web%202.0&year=2012');
  await field.fill('');
  await expect(status).toHaveText('3 pages found.');
  await filter('Year').selectOption({ label: 'Any' });
  await filter('Topic').selectOption({ label: 'Any' });
  await expect(status).toHaveText('Type a word.');
  await expect(page).toHaveURL('/search/');
  await filter('Category').selectOption('Retail');
  await expect(titles).toHaveText(['A shop that is not there']);
  await filter('Category').selectOption({ label: 'Any' });
  await filter('Kind').selectOption('Page');
  // Three of authors, and three of the assessment.
  await expect(titles).toHaveCount(6);
  await expect(titles.filter({ hasText: 'Privacy' })).toHaveCount(1);
});

test('offers each value with its number of pages, years from the newest', async ({ page }) => {
  await page.goto('/search/');
  const { fold, filter } = searchParts(page);
  await fold.click();
  await expect(filter('Year').getByRole('option')).toHaveText([
    'Any',
    '2014 (5)',
    '2013 (10)',
    /^2012 \(\d+\)$/,
    '2011 (1)',
  ]);
  await expect(filter('Kind').getByRole('option')).toHaveText(['Any', 'Page (6)', 'Play (4)', /^Post \(\d+\)$/]);
});

test('keeps the search in the fragment, through reload, back, and a change by hand', async ({ page }) => {
  await page.goto('/search/#q=marmalade&tag=Markup');
  const { field, filter, titles, status } = searchParts(page);
  await expect(titles).toHaveText([MARMALADE]);
  await expect(field).toHaveValue('marmalade');
  await expect(filter('Topic')).toHaveValue('Markup');
  await page.reload();
  await expect(titles).toHaveText([MARMALADE]);
  await expect(filter('Topic')).toHaveValue('Markup');
  await titles.first().click();
  await expect(page).toHaveURL('/2014/04/07/long/');
  await page.goBack();
  await expect(page).toHaveURL('/search/#q=marmalade&tag=Markup');
  await expect(titles).toHaveText([MARMALADE]);
  await page.evaluate(() => location.assign('#q=zzzz'));
  await expect(status).toHaveText('No page says “zzzz”. Look through the topics');
  await expect(filter('Topic')).toHaveValue('');
  await page.evaluate(() => location.assign('/search/#'));
  await expect(status).toHaveText('Type a word.');
  await expect(field).toHaveValue('');
});

test('moves a search from the query of the address into the fragment, and sends it nowhere', async ({ page }) => {
  await page.goto('/search/?q=marmalade&tag=Markup&from=elsewhere');
  const { requests } = await watch(page);
  const { field, titles, filter } = searchParts(page);
  await expect(page).toHaveURL('/search/#q=marmalade&tag=Markup');
  await expect(field).toHaveValue('marmalade');
  await expect(filter('Topic')).toHaveValue('Markup');
  await expect(titles).toHaveText([MARMALADE]);
  await titles.first().click();
  await page.goBack();
  await expect(page).toHaveURL('/search/#q=marmalade&tag=Markup');
  expect(requests.filter((url) => /marmalade/.test(url))).toEqual([]);
});

test('leaves the skip link alone', async ({ page }) => {
  await page.goto('/search/#q=marmalade');
  const { field, titles } = searchParts(page);
  await expect(titles).toHaveText([MARMALADE]);
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page).toHaveURL('/search/#main');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(field).toHaveValue('marmalade');
});

test('sends nothing typed to any server', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto('/search/');
  const { field, status, titles } = searchParts(page);
  await field.pressSequentially('zzzzword');
  await expect(status).toHaveText('No page says “zzzzword”. Look through the topics');
  await field.fill('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  await titles.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MARMALADE);
  expect(requests.filter((url) => /zzzz|marmalade/i.test(url))).toEqual([]);
  expect(requests.filter((url) => new URL(url).pathname === '/search/')).toHaveLength(1);
});

test('says for which words nothing is found', async ({ page }) => {
  await page.goto('/search/');
  const { field, status, titles, more } = searchParts(page);
  await field.fill('  zzzz ');
  await expect(status).toHaveText('No page says “zzzz”. Look through the topics');
  await expect(titles).toHaveCount(0);
  await expect(more).toBeHidden();
});

test('says by which other word it found pages, and which words no page has', async ({ page }) => {
  await page.goto('/search/');
  const { field, status, titles, results } = searchParts(page);
  await field.fill('orange jam');
  await expect(status).toHaveText('No page says “orange jam”. 1 page with “marmalade”.');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(results.locator('mark').first()).toHaveText(/^marmalade/);
  await field.fill('marmalade kubernetes');
  await expect(status).toHaveText('No page says “kubernetes”. 1 page with the rest.');
  await expect(titles).toHaveText([MARMALADE]);
});

test('offers the nearest topic, title or word of the trade, which can be followed', async ({ page }) => {
  await page.goto('/search/#q=marmelade');
  const { field, status, titles } = searchParts(page);
  await expect(status).toHaveText('No page says “marmelade”. Nearest: marmalade');
  await status.getByRole('link', { name: 'marmalade' }).click();
  await expect(field).toHaveValue('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  await field.fill('AHT oj kubernetes');
  await expect(status).toHaveText(
    'No page says “AHT”, “kubernetes” or “oj”. 1 page with “marmalade”. Nearest: networking',
  );
  await field.fill('AHT');
  await expect(status).toHaveText('No page says “AHT”. Nearest: networking');
  await expect(titles).toHaveCount(0);
  await field.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tag/networking/');
});

test('says what no page has all of, and shows what has some of it', async ({ page }) => {
  await page.goto('/search/#q=marmalade%20katakana');
  const { status, titles } = searchParts(page);
  await expect(status).toHaveText('No page has all of “marmalade katakana”. 3 pages with some of it.');
  await expect(titles).toHaveCount(3);
});

test('marks only words that were searched for', async ({ page }) => {
  await page.goto('/search/#q=a%20marmalade');
  const { titles, results } = searchParts(page);
  await expect(titles).toHaveText([MARMALADE]);
  for (const text of await results.locator('mark').allTextContents()) expect(text).toMatch(/^(?:a$|marmalade)/i);
});

for (const where of ['page', 'dialog'] as const) {
  test(`shows a result above a phone's keyboard, on the ${where}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 300 });
    await page.goto(where === 'page' ? '/search/' : '/');
    if (where === 'dialog') await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    const { field, titles, results } = searchParts(page);
    await field.pressSequentially('orange jam');
    await expect(titles).toHaveText([MARMALADE]);
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(titles.first()).toBeInViewport({ ratio: 1 });
    await expect(results.locator('mark').first()).toBeInViewport({ ratio: 1 });
  });
}

test('shows more results, and moves the focus to the first of them', async ({ page }) => {
  await page.goto('/search/#q=note');
  const { titles, more } = searchParts(page);
  await expect(titles).toHaveCount(10);
  await more.click();
  await expect(titles).toHaveCount(17);
  await expect(titles.nth(10)).toBeFocused();
  await expect(more).toBeHidden();
});

test('can be walked with the arrow keys, and left with Escape', async ({ page }) => {
  await page.goto('/search/');
  const { field, titles, more } = searchParts(page);
  await field.fill('note');
  await expect(titles).toHaveCount(10);
  await field.press('ArrowDown');
  await expect(titles.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await titles.nth(9).focus();
  await page.keyboard.press('ArrowDown');
  await expect(more).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(more).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('note');
});

test('has no single-letter shortcut', async ({ page }) => {
  await page.goto('/search/#q=marmalade');
  const { titles } = searchParts(page);
  await titles.first().focus();
  for (const key of ['/', 's', 'k', 'j', 'n', 'f', '?']) await page.keyboard.press(key);
  await expect(titles.first()).toBeFocused();
  await page.goto('/');
  for (const key of ['/', 's', 'k', 'j', 'n', 'f', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL('/');
});
