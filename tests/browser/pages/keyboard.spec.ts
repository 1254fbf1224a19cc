import { expect, test, type Page } from 'playwright/test';

interface Stop {
  name: string;
  /** Its index among all elements of the page. */
  place: number;
  /** Whether its focus is visible. */
  isMarked: boolean;
  isOnScreen: boolean;
  /** Whether something covers its middle. */
  isCovered: boolean;
}

const currentStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    const box = stop.getBoundingClientRect();
    const isOnTop = (element: Element): boolean =>
      [...element.getClientRects()].some(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (element.contains(top) || top.contains(element));
      });
    return {
      name: `${stop.localName} “${stop.getAttribute('aria-label') ?? stop.textContent.trim()}”`,
      place: [...document.querySelectorAll('*')].indexOf(stop),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isCovered: !isOnTop(stop),
      isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** Presses Tab until it leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (stop === undefined) return stops;
    stops.push(stop);
    expect(stops.length, 'Tab should leave the page at its end').toBeLessThan(200);
  }
}

for (const path of ['/', '/2014/05/01/gfm/', '/2012/06/05/fully-furnished/', '/tag/networking/', '/tag/']) {
  test(`Tab goes through ${path} in page order, with visible focus at every stop`, async ({ page }) => {
    await page.goto(path);
    const stops = await walk(page);
    expect(stops[0]?.name).toBe('a “Skip to the content”');
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
    expect(stops.filter(({ isOnScreen }) => !isOnScreen)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops.filter(({ name }) => name.startsWith('a '))).toHaveLength(await page.getByRole('link').count());
    for (const place of places.toReversed()) {
      await page.keyboard.press('Shift+Tab');
      expect((await currentStop(page))?.place).toBe(place);
    }
  });
}

test('Tab goes from the search field through its lists to the results', async ({ page }) => {
  await page.goto('/search/#q=marmalade');
  const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
  await expect(results).toHaveCount(2);
  const stops = [
    page.getByRole('searchbox', { name: 'Search for' }),
    page.getByText('Narrow it'),
    ...['Kind', 'Category', 'Topic', 'Year'].map((name) => page.getByRole('combobox', { name })),
    results.nth(0),
    results.nth(1),
    page.getByRole('region', { name: 'By topic' }).getByRole('link').first(),
  ];
  await stops[1]?.click();
  await stops[0]?.focus();
  for (const stop of stops.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    expect((await currentStop(page))?.isMarked).toBe(true);
  }
});

test('the skip link shows itself, and leads past the header', async ({ page }) => {
  await page.goto('/posts/');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});
