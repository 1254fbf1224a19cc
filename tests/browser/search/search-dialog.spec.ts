import { expect, test, type Locator, type Page, type Route } from 'playwright/test';
import { MARMALADE, searchParts } from '../../support/browser/search.ts';
import { watch } from '../../support/browser/watch.ts';

const POST = '/2012/04/10/social-media/';
const opener = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });

test('costs nothing before it is opened', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto(POST);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});

for (const how of ['click', 'Enter'] as const) {
  test(`opens by ${how}, searches, and leads to a result`, async ({ page }) => {
    const { requests, complaints } = await watch(page);
    await page.goto(POST);
    await (how === 'click' ? opener(page).click() : opener(page).press('Enter'));
    const { field, titles, status } = searchParts(dialogOf(page));
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(POST);
    await page.keyboard.type('marmalade');
    await expect(status).toHaveText('1 page found for “marmalade”.');
    await expect(page).toHaveURL(POST);
    await page.keyboard.press('ArrowDown');
    await expect(titles.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/2014/04/07/long/');
    await expect(dialogOf(page)).toHaveCount(0);
    expect(requests.filter((url) => /marmalade/i.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('keeps the focus inside, and returns it', async ({ page }) => {
  await page.goto(POST);
  await opener(page).click();
  const { field, titles } = searchParts(dialogOf(page));
  await field.fill('note');
  await expect(titles).toHaveCount(10);
  for (const key of [...Array<string>(22).fill('Tab'), ...Array<string>(8).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    // After its last stop come the browser's own controls, never the page behind.
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName)).toMatch(
      /dialog|body/,
    );
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer') ?? null)).toBeNull();
  }
  await titles.first().focus();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  // In WebKit, the key would do no more than empty the field.
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('closes by its button, and opens again as it was', async ({ page }) => {
  await page.goto(POST);
  await opener(page).click();
  const { field, titles } = searchParts(dialogOf(page));
  await field.fill('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
});

test('closes for a result on the page below it', async ({ page }) => {
  await page.goto('/2014/04/07/long/');
  await opener(page).click();
  const { field, results } = searchParts(dialogOf(page));
  await field.fill('marmalade');
  await results.getByRole('link', { name: 'Finding' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page).toHaveURL('/2014/04/07/long/#finding');
  await expect(page.getByRole('heading', { name: 'Finding' })).toBeInViewport();
});

test('leaves clicks for a new tab to the browser, on the link and on a result', async ({ page, context }) => {
  await page.goto(POST);
  const first = context.waitForEvent('page');
  await opener(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await first).toHaveURL('/search/');
  await expect(dialogOf(page)).toHaveCount(0);
  await opener(page).click();
  const { field, titles } = searchParts(dialogOf(page));
  await field.fill('marmalade');
  const second = context.waitForEvent('page');
  await titles.first().click({ modifiers: ['ControlOrMeta'] });
  await expect(await second).toHaveURL('/2014/04/07/long/');
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL(POST);
});

for (const [how, answer] of Object.entries({
  'does not load': (route: Route) => route.abort(),
  'is empty': (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
}))
  test(`falls back to the search page where its script ${how}`, async ({ page }) => {
    await page.route('**/site-search*.js', answer);
    await page.goto(POST);
    await opener(page).click();
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('region', { name: 'By topic' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(POST);
    await expect(dialogOf(page)).toBeHidden();
  });

test('leaves a reader in place who closed it while it loaded', async ({ page }) => {
  const release = Promise.withResolvers<void>();
  await page.route('**/site-search*.js', async (route) => {
    await release.promise;
    await route.abort();
  });
  await page.goto(POST);
  await opener(page).click();
  await expect(dialogOf(page).getByRole('status')).toHaveText('Loading search …');
  await page.keyboard.press('Escape');
  const failed = page.waitForEvent('requestfailed');
  release.resolve();
  await failed;
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(POST);
  await page.unroute('**/site-search*.js');
});

test('is absent from the search page, whose link is marked as current', async ({ page }) => {
  await page.goto('/search/');
  await expect(opener(page)).toHaveAttribute('aria-current', 'page');
  await opener(page).click();
  await expect(dialogOf(page)).toHaveCount(0);
});
