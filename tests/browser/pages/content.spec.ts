import { expect, test } from 'playwright/test';
import { encode } from '../../../src/domain/assessment/codes/code.ts';
import { itemsOf } from '../../../src/domain/assessment/sheet.ts';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readSite } from '../../support/site/built-site.ts';
import { realAssessment, realPlays } from '../../support/samples/bank-files.ts';
import { lostWords } from '../../support/browser/fit.ts';
import { FORMATS, paperOf } from '../../support/browser/paper.ts';
import { playFiles } from '../../support/samples/play-files.ts';
import { expectDeck, expectOneCard, expectSheet } from '../../support/browser/printed-cards.ts';
import { sitemapPaths } from '../../support/site/sitemap.ts';
import { watch } from '../../support/browser/watch.ts';

/** A word of the real posts; replace it along with them. */
const WORD = 'whiteboard';

test('every page opens without a complaint, fits 320 px and is accessible', async ({ page, context }, info) => {
  test.setTimeout(240_000);
  await bringAxe(context);
  const { complaints } = await watch(page);
  const paths = sitemapPaths('content');
  let violations = 0;
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await lostWords(page), `${path} at 320 px`).toEqual([]);
    const found = await lookAround(page, [360]);
    violations += found.length;
    expect.soft(found, `${path}: axe`).toEqual([]);
  }
  expect.soft(complaints).toEqual([]);
  info.annotations.push({ type: 'axe', description: `${paths.length} pages × 2 schemes: ${violations} violations` });
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

test('the sheet for a huddle prints on one page', async ({ page }) => {
  await page.goto('/self-assessment/huddle/');
  for (const format of FORMATS) {
    const pages = await paperOf(page, format);
    expect.soft(pages.length, format).toBe(1);
  }
});

test('on a phone, every play shows Start and its first step, and its exercise is near', async ({ page }) => {
  const [width, height] = [360, 740];
  await page.setViewportSize({ width, height });
  for (const { slug } of playFiles('content')) {
    await page.goto(`/playbook/${slug}/`);
    const play = page.getByRole('article');
    await expect.soft(play.getByRole('link', { name: /^Start / }), slug).toBeInViewport({ ratio: 1 });
    await expect.soft(play.locator('.steps').getByRole('heading').first(), slug).toBeInViewport({ ratio: 1 });
    for (const exercise of await play.locator('.exercise').all()) {
      expect.soft((await exercise.boundingBox())?.y, `${slug}: its exercise`).toBeLessThanOrEqual(3 * height);
    }
  }
});

test('every play prints as one card on one page, and all of them as a deck', async ({ page }) => {
  const plays = playFiles('content');
  test.setTimeout(240_000);
  for (const play of plays) await expectOneCard(page, play);
  await expectDeck(page, plays);
});

test('every worksheet is one page of paper', async ({ page }) => {
  for (const { path, html } of readSite('content').pages) {
    if (/class="paper-sheet[ "]/.test(html)) await expectSheet(page, path);
  }
});

test('those who mostly read get a result of their own, with a play and without a score', async ({ page, context }) => {
  await bringAxe(context);
  const { code: bank, version, mostlyReads } = realAssessment;
  const ownPart = realAssessment.habits.find(({ id }) => id === mostlyReads?.habit)?.items.map(({ id }) => id) ?? [];
  const answers = Object.fromEntries(
    itemsOf(realAssessment).map(({ id }) => [id, ownPart.includes(id) ? 0 : ('cannot say' as const)]),
  );
  const counts = { talk: 0, add: 0, promote: 0, other: 2 };
  const code = encode(realAssessment, { bank, version, months: 4, answers, counts });
  await page.goto(`/self-assessment/#r=${code}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('You mostly read.');
  await expect(main.getByText('So, by one rule of thumb, do nine people in ten in an online community.')).toBeVisible();
  const name = realPlays[mostlyReads?.play ?? '']?.title ?? /./;
  await expect(main.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Your six habits' })).toBeHidden();
  expect(await lookAround(page)).toEqual([]);
});
