import { expect, test, type Page } from 'playwright/test';
import { sitemapPaths } from '../support/sitemap.ts';

/** What sticks out of a page to its sides, or is cut off inside it. */
const lostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutBeside = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth;
      const isCutBelow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight;
      return (isCutBeside || isCutBelow) && !element.matches('input, .sr-only, .sr-only *');
    });
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        scrollWidth > clientWidth &&
        element.getBoundingClientRect().right > clientWidth &&
        element.closest('.table-region') === null,
    );
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : []),
      ...outside.map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
      ...cut.map((element) => `is cut off: ${element.outerHTML.slice(0, 120)}`),
    ];
  });

/** Sets what readers may set for themselves without losing anything (WCAG 2.2, 1.4.12). */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });

/**
 * The targets that are smaller than 24 px. WCAG 2.2, 2.5.8 makes an exception for links in sentences, whose height
 * the line gives: here, links that stand in a block together with other words.
 */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInSentence = (link: Element): boolean => {
      let block = link.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const others = document.createTreeWalker(block ?? link, NodeFilter.SHOW_TEXT);
      for (let text = others.nextNode(); text !== null; text = others.nextNode()) {
        if (/\p{L}/u.test(text.nodeValue ?? '') && text.parentElement?.closest('a') === null) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('a[href], button, input:enabled, select, summary')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches('.skip-link'))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isInline = target.localName === 'a' && getComputedStyle(target).display === 'inline';
        return (width < 24 || height < 24) && !(isInline && isInSentence(target));
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${width.toFixed(1)} × ${height.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`;
      });
  });

test('at 320 px no page scrolls sideways, cuts words off, or has a target smaller than 24 px, however text is spaced', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...sitemapPaths('fixture'), '/404.html']) {
    await page.goto(path);
    expect.soft(await lostWords(page), path).toEqual([]);
    expect.soft(await smallTargets(page), path).toEqual([]);
    await spaceText(page);
    expect.soft(await lostWords(page), `${path}, spaced`).toEqual([]);
  }
});

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

/** How far a page's parts have moved by themselves so far, and which. */
const shifts = (page: Page): Promise<{ value: number; moved: string[] }> =>
  page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<PerformanceEntryList>();
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    // Without any shift the observer is not called.
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
];

for (const width of [360, 1280]) {
  test(`nothing moves while a page loads, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: async () => {} }));
    for (const [what, path] of STILL) {
      const painted = Promise.withResolvers<void>();
      // Scripts come when the page has been seen without them: what they change then would be seen to move.
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
      await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
      expect.soft(await shifts(page), what).toEqual({ value: 0, moved: [] });
      await page.unroute('**/*.js');
    }
  });
}

test('turning to search moves nothing', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Search for' }).evaluate((field: HTMLElement) => field.focus());
    await expect(page.getByRole('combobox', { name: 'Topic' })).toBeEnabled();
    expect.soft(await shifts(page), `${width} px`).toEqual({ value: 0, moved: [] });
  }
});
