import { expect, test, type Route } from 'playwright/test';
import { MARMALADE, searchParts } from '../../support/browser/search.ts';
import { watch } from '../../support/browser/watch.ts';

test('says that it is loading', async ({ page }) => {
  const release = Promise.withResolvers<void>();
  await page.route('**/pagefind/**', async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.goto('/search/');
  const { field, status, titles } = searchParts(page);
  await field.fill('marmalade');
  await expect(status).toHaveText('Loading search …');
  release.resolve();
  await expect(status).toHaveText('1 page found for “marmalade”.');
  await expect(titles).toHaveText([MARMALADE]);
});

test('shows the results of the last query, whichever arrive first', async ({ page }) => {
  const release = Promise.withResolvers<void>();
  const { complaints } = await watch(page);
  await page.goto('/search/');
  const { field, status, titles } = searchParts(page);
  await field.fill('note');
  await expect(titles).toHaveCount(10);
  let isHeld = true;
  await page.route('**/fragment/**', async (route) => {
    if (isHeld) await release.promise;
    await route.continue();
  });
  await field.fill('bold');
  await expect(status).toHaveText('Loading search …');
  isHeld = false;
  await field.fill('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  release.resolve();
  await page.waitForLoadState('networkidle');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(status).toHaveText('1 page found for “marmalade”.');
  expect(complaints).toEqual([]);
});

/** What a host may answer in place of a part. */
const answers = {
  'is out of reach': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404 }),
  'is a page in its place': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  'is empty': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  'is cut short': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, -9) });
  },
} satisfies Record<string, (route: Route) => Promise<void>>;

const parts = ['pagefind.js*', 'pagefind-entry.json*', '*.pf_meta', 'wasm.*', 'filter/*', 'index/*', 'fragment/*'];
const failures: [part: string, how: keyof typeof answers][] = [
  ['**', 'is out of reach'],
  ['**', 'is not there'],
  ...parts.flatMap((part) =>
    (['is out of reach', 'is a page in its place', 'is empty', 'is cut short'] as const).map(
      (how): (typeof failures)[number] => [part, how],
    ),
  ),
  ['index/*', 'is not there'],
  ['fragment/*', 'is not there'],
];
for (const [part, how] of failures) {
  test(`says when pagefind/${part} ${how}, and can be tried again`, async ({ page }) => {
    const address = `**/pagefind/${part}`;
    await page.route(address, answers[how]);
    await page.goto('/search/');
    const { field, status, titles, again } = searchParts(page);
    await field.fill('marmalade');
    await expect(status).toHaveText('Search could not be loaded.');
    await again.click();
    // The button is gone until the second try fails too.
    await expect(again).toBeVisible();
    await expect(status).toHaveText('Search could not be loaded.');
    await page.unroute(address);
    await again.click();
    await expect(field).toBeFocused();
    await expect(titles).toHaveText([MARMALADE]);
    await expect(status).toHaveText('1 page found for “marmalade”.');
    await expect(again).toBeHidden();
  });
}

test('says when a part has lost its last byte', async ({ page }) => {
  await page.route('**/index/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, -1) });
  });
  await page.goto('/search/');
  const { field, status } = searchParts(page);
  await field.fill('marmalade');
  await expect(status).toHaveText('Search could not be loaded.');
});

test('says what to do instead where its script does not come', async ({ page }) => {
  await page.route('**/*search*.js', (route) => route.abort());
  await page.goto('/search/');
  const instead = page.getByText('Search needs JavaScript');
  await expect(instead).toBeHidden();
  await expect(instead).toBeVisible();
});

test('keeps the results when more of them cannot be fetched', async ({ page }) => {
  await page.goto('/search/#q=note');
  const { titles, more, again, status } = searchParts(page);
  await expect(titles).toHaveCount(10);
  await page.route('**/fragment/*', (route) => route.abort());
  await more.click();
  await expect(status).toHaveText('Search could not be loaded.');
  await page.unroute('**/fragment/*');
  await again.click();
  await expect(titles).toHaveCount(10);
  await more.click();
  await expect(titles).toHaveCount(17);
});

const fragments: [what: string, fragment: string, status: string | RegExp][] = [
  ['a topic that no page has', '#q=marmalade&tag=nowhere', '1 page found for “marmalade”.'],
  ['only a topic that no page has', '#tag=nowhere', 'Type a word.'],
  ['a key that it does not know', '#q=marmalade&colour=blue&__proto__=1', '1 page found for “marmalade”.'],
  [
    'markup',
    '#q=<img src=x onerror=alert(1)>',
    'No page says “<img”, “src=x” or “onerror=alert(1)>”. Look through the topics',
  ],
  ['markup as a topic', '#tag=<script>alert(1)</script>', 'Type a word.'],
  ['a lone per cent sign', '#q=%', 'Nothing found for “%”. Look through the topics'],
  ['half a character', '#q=%E0%A4%A', 'No page says “%E0%A4%A”. Look through the topics'],
  ['a null character', '#q=%00marmalade', /found|No page says/],
  ['emoji', '#q=🙂', 'No page says “🙂”. Look through the topics'],
  ['emoji, encoded', '#q=%F0%9F%A7%91%E2%80%8D%F0%9F%92%BB', 'No page says “🧑‍💻”. Look through the topics'],
  ['half an emoji', '#q=\uD83D', /found|No page says/],
  ['10,000 characters', `#q=${'marmalade '.repeat(1000)}`, /found for “marmalade .*…”/],
  ['10,000 characters of one word', `#q=${'a'.repeat(10_000)}`, /^No page says “a{60}…”\. Look through the topics$/],
  ['nothing but signs', '#&&==&q&=&', 'Type a word.'],
  ['two queries', '#q=note&q=marmalade', '1 page found for “marmalade”.'],
  ['spaces alone', '#q=%20%20', 'Type a word.'],
];
test('survives any fragment', async ({ page }) => {
  const { complaints } = await watch(page);
  const { status, results, field, titles } = searchParts(page);
  for (const [what, fragment, expected] of fragments) {
    await test.step(what, async () => {
      // A new load, not just another fragment.
      await page.goto('about:blank');
      await page.goto(`/search/${fragment}`);
      await expect(status).toHaveText(expected);
      await expect(results.locator('img, script')).toHaveCount(0);
    });
  }
  await field.fill('marmalade');
  await expect(titles).toHaveText([MARMALADE]);
  await expect(page).toHaveURL('/search/#q=marmalade');
  expect(complaints).toEqual([]);
});
