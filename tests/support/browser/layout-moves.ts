import type { BrowserContext, Page } from 'playwright/test';

/**
 * Keeps the fonts from coming: when they do, lines change their lengths a little, as `layout-shift.spec.ts` measures. What
 * scripts move is to be seen without that.
 */
export async function withoutFonts(context: BrowserContext): Promise<void> {
  await context.route('**/*.woff2', (route) => route.abort());
}

/** Makes pages record their layout shifts. @returns what has moved on a page so far */
export async function watchMoves(context: BrowserContext): Promise<(page: Page) => Promise<string[]>> {
  await context.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        moves.push(`${value.toFixed(4)}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return (page) => page.evaluate(() => (window as unknown as { moves: string[] }).moves);
}
