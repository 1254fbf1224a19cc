import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { axeViolations, bringAxe } from '../support/axe.ts';
import { sitemapPaths } from '../support/sitemap.ts';
import { sites } from '../support/sites.ts';

const UNLISTED = '/2012/08/15/zebraunlisted/';
const REDIRECT = '/old-social-media/';

/** A redirect leaves before anybody can look at it. */
const redirectWithoutHaste = readFileSync(join(sites.fixture.outDir, REDIRECT, 'index.html'), 'utf8').replace(
  /<meta http-equiv="refresh"[^>]*>/,
  '',
);

const SCHEMES = ['light', 'dark'] as const;

for (const width of [360, 1280]) {
  test.describe(`at ${width} px, in light and dark`, () => {
    test.use({ viewport: { width, height: 800 } });
    test.beforeEach(({ context }) => bringAxe(context));

    /** Looks at the page as it is, in both schemes, and says what is wrong with it. */
    async function look(page: Page, what: string): Promise<string[]> {
      const found: string[] = [];
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await axeViolations(page)) found.push(`${what}, ${colorScheme}: ${violation}`);
      }
      return found;
    }

    test('every page is accessible', async ({ page }, info) => {
      test.setTimeout(240_000);
      await page.route(`**${REDIRECT}`, (route) =>
        route.fulfill({ contentType: 'text/html', body: redirectWithoutHaste }),
      );
      const paths = [...sitemapPaths('fixture'), '/404.html', UNLISTED, REDIRECT];
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        found.push(...(await look(page, path)));
      }
      const description = `${paths.length} pages × ${SCHEMES.length} schemes, ${found.length} violations`;
      info.annotations.push({ type: 'axe', description });
      expect(found).toEqual([]);
    });

    test('search is accessible: its page before and after, its dialog, and when it fails', async ({ page }) => {
      const field = page.getByRole('searchbox', { name: 'Search for' });
      const status = page.getByRole('status');
      const found: string[] = [];
      await page.goto('/search/');
      await field.fill('note');
      await expect(status).toContainText('pages found');
      found.push(...(await look(page, 'results')));
      await field.fill('zzzz');
      await expect(status).toContainText('Nothing found');
      found.push(...(await look(page, 'nothing found')));
      await page.goto('/2012/04/10/social-media/');
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('marmalade');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('1 page found');
      found.push(...(await look(page, 'dialog')));
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('/search/');
      await field.focus();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      found.push(...(await look(page, 'failed')));
      expect(found).toEqual([]);
    });
  });
}
