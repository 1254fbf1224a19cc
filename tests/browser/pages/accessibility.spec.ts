import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { searchParts } from '../../support/browser/search.ts';
import { sites } from '../../support/site/sites.ts';

// What is not in the sitemap; every-page.spec.ts checks the rest.
test.beforeEach(({ context }) => bringAxe(context));

test('a missing page is accessible', async ({ page }) => {
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  expect(await lookAround(page)).toEqual([]);
});

test('a redirect page is accessible', async ({ page }) => {
  const path = '/old-social-media/';
  const html = readFileSync(join(sites.fixture.outDir, path, 'index.html'), 'utf8');
  // Without its refresh: otherwise it would be gone before axe could look.
  const body = html.replace(/<meta http-equiv="refresh"[^>]*>/, '');
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has moved');
  expect(await lookAround(page)).toEqual([]);
});

test('search is accessible with results, without any, and when it fails', async ({ page }) => {
  const { field, status, again, fold } = searchParts(page);
  await page.goto('/search/');
  await field.fill('note');
  await expect(status).toContainText('pages found');
  await fold.click();
  expect(await lookAround(page)).toEqual([]);
  await field.fill('marmelade');
  await expect(status).toContainText('No page says');
  expect(await lookAround(page)).toEqual([]);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/about/');
  await page.goto('/search/');
  await field.focus();
  await expect(again).toBeVisible();
  expect(await lookAround(page)).toEqual([]);
});

test('the search dialog is accessible', async ({ page }) => {
  await page.goto('/2012/04/10/social-media/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  const { field, status } = searchParts(page.getByRole('dialog'));
  await field.fill('marmalade');
  await expect(status).toContainText('1 page found');
  expect(await lookAround(page)).toEqual([]);
});
