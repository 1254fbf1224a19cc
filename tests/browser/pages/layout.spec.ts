import { expect, test, type Page } from 'playwright/test';
import { withoutFonts } from '../../support/browser/layout-moves.ts';
import { lostWords, smallTargets, spaceText } from '../../support/browser/fit.ts';

test('search fits 320 px, on its page and as a dialog', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const where of ['page', 'dialog'] as const) {
    await page.goto(where === 'page' ? '/search/' : '/2012/04/10/social-media/');
    if (where === 'dialog') await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox', { name: 'Search for' }).fill('Donaudampfschifffahrt');
    await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
    expect(await lostWords(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const dialog = page.locator('dialog, site-search').first();
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await spaceText(page);
    expect(await lostWords(page)).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});

/** The page's layout shift so far, and the elements that moved. */
const shifts = (page: Page): Promise<{ value: number; moved: string[] }> =>
  page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<PerformanceEntryList>();
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    // The observer is never called where nothing shifts.
    const frames = new Promise<PerformanceEntryList>((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => done([]))),
    );
    const entries = (await Promise.race([promise, frames.then(() => frames)])) as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[];
    const counted = entries.filter(({ hadRecentInput }) => !hadRecentInput);
    return {
      value: counted.reduce((sum, { value }) => sum + value, 0),
      moved: counted.flatMap(({ sources }) => sources.map(({ node }) => node?.nodeName ?? '?')),
    };
  });

const STILL: [what: string, path: string][] = [
  ['home', '/'],
  ['a post', '/2012/06/05/fully-furnished/'],
  ['a short post', '/2012/04/02/note-two/'],
  ['a post with pictures', '/2014/06/02/components/'],
  ['an archive', '/tag/networking/'],
  ['search', '/search/'],
  ['the notebook', '/notebook/'],
];

for (const width of [360, 1280]) {
  test(`nothing moves while a page loads, at ${width} px`, async ({ page, context }) => {
    await withoutFonts(context);
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: async () => {} }));
    for (const [what, path] of STILL) {
      const painted = Promise.withResolvers<void>();
      // Scripts arrive after the first paint, so that any change of theirs would be a shift.
      await page.route('**/*.js', async (route) => {
        await painted.promise;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1);
      painted.resolve();
      await page.waitForLoadState();
      // A strip that is only looked at has no script, and what asks to keep things has none before it asks.
      await page.waitForFunction(() => document.querySelector(':not(:defined, mix-ten, keep-question)') === null);
      expect.soft(await shifts(page), what).toEqual({ value: 0, moved: [] });
      await page.unroute('**/*.js');
    }
  });
}

test('focusing search moves nothing', async ({ page, context }) => {
  await withoutFonts(context);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Search for' }).evaluate((field: HTMLElement) => field.focus());
    await expect(page.locator('select').first()).toBeEnabled();
    expect.soft(await shifts(page), `${width} px`).toEqual({ value: 0, moved: [] });
  }
});
