import { expect, test, type Page } from 'playwright/test';
import { sendPolicies } from '../../support/browser/policy.ts';
import { watch } from '../../support/browser/watch.ts';

// every-page.spec.ts watches each page under the policy in its own head.

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
  await expect(page.getByRole('status')).toContainText(`found for “${words}”`);
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
}

const PAGES = [
  '/',
  '/2012/06/05/fully-furnished/',
  '/2014/05/01/gfm/',
  '/2014/06/02/components/',
  '/posts/',
  '/about/',
  '/404.html',
];

test('the policy holds as a header too', async ({ page }) => {
  await sendPolicies(page);
  const { complaints } = await watch(page);
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/search/');
  await searchFor(page, 'note');
  expect(complaints).toEqual([]);
});

test('search keeps to Trusted Types, on its page and as a dialog', async ({ page }) => {
  await sendPolicies(page, "require-trusted-types-for 'script'; trusted-types 'none'");
  const { complaints } = await watch(page);
  await page.goto('/search/');
  await searchFor(page, 'note');
  await page.goto('/about/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await searchFor(page, 'marmalade');
  expect(complaints).toEqual([]);
});

test('the browser obeys a policy that is sent, or the tests above would prove nothing', async ({ page }) => {
  await sendPolicies(page, "require-trusted-types-for 'script'");
  const { complaints } = await watch(page);
  await page.goto('/');
  await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>text</b>';
    } catch {
      // The refusal is what the test waits for.
    }
  });
  await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for');
});
