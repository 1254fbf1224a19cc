import { expect, test } from 'playwright/test';
import { axeViolations, bringAxe } from '../support/axe.ts';
import { sitemapPaths } from '../support/sitemap.ts';
import { watch } from '../support/watch.ts';

/** The real content: whoever replaces it changes the word to look for. */
const WORD = 'whiteboard';

test('every page opens without a complaint, fits 360 px and is accessible in light and dark', async ({
  page,
  context,
}, info) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 800 });
  await bringAxe(context);
  const { complaints } = await watch(page);
  const paths = [...sitemapPaths('content'), '/404.html'];
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const violation of await axeViolations(page)) found.push(`${path}, ${colorScheme}: ${violation}`);
    }
  }
  info.annotations.push({ type: 'axe', description: `${paths.length} pages × 2 schemes, ${found.length} violations` });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the home page shows posts, and one can be read', async ({ page }) => {
  await page.goto('/');
  const post = page.getByRole('article').getByRole('link').first();
  const title = await post.innerText();
  await post.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('search finds a word of the posts', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Search for' }).fill(WORD);
  await expect(page.getByRole('status')).toContainText(`found for “${WORD}”`);
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText(new RegExp(WORD, 'i'));
});
