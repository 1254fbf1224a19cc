import { expect, test, type Page } from 'playwright/test';
import { templates } from '../support/templates.ts';

/** Milliseconds by which the fonts come late. */
const LATE = 2000;

/** Opens a page whose fonts come late, and says how much of it moved (cumulative layout shift), and what. */
async function shift(page: Page, path: string): Promise<string[]> {
  let fonts = 0;
  await page.route('**/*.woff2', async (route) => {
    fonts += 1;
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        moved.push(`${value.toFixed(4)}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const late = page.waitForResponse('**/*.woff2');
  await page.goto(path, { waitUntil: 'load' });
  await late;
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Whatever the fonts move is drawn in the next frames.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  expect(fonts, `${path} asks for a font`).toBeGreaterThan(0);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

for (const width of [360, 1280]) {
  test(`nothing moves at ${width} px when the fonts come two seconds late`, async ({ browser, baseURL }, info) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...(baseURL && { baseURL }) });
    const all = Object.entries(templates);
    // A few at a time: each waits for its fonts most of the time.
    for (let from = 0; from < all.length; from += 5) {
      await Promise.all(
        all.slice(from, from + 5).map(async ([name, path]) => {
          const page = await context.newPage();
          expect.soft(await shift(page, path), name).toEqual([]);
          await page.close();
        }),
      );
    }
    await context.close();
    info.annotations.push({ type: 'layout shift', description: `${all.length} templates at ${width} px: 0` });
  });
}
