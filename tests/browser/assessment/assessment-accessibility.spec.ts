import { expect, test, type Page } from 'playwright/test';
import { answer, goThrough, parts, PATH, start, takeAll } from '../../support/browser/assessment.ts';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import {
  lostWords,
  marksWithoutKeyline,
  smallPrimaryTargets,
  smallTargets,
  spaceText,
} from '../../support/browser/fit.ts';

/** Every view of the assessment, in a reader's order. */
const VIEWS: [what: string, arrive: (page: Page) => Promise<unknown>][] = [
  ['the start', (page) => page.goto(PATH)],
  [
    'a wrong code',
    async (page) => {
      await parts(page).unfold('I have a code or a file');
      await parts(page).codeField.fill('FX2-1');
      await parts(page).codeField.press('Enter');
    },
  ],
  ['all on one page', (page) => parts(page).all.click()],
  ['a question', (page) => parts(page).begin.click()],
  ['a question without an answer', (page) => parts(page).goOn.click()],
  ['the count', (page) => goThrough(page, 'Question 6')],
  ['the start, to carry on', (page) => parts(page).leave.click()],
  [
    'the results',
    async (page) => {
      await parts(page).carryOn.click();
      await goThrough(page);
      for (const fold of await page.locator('assessment-results summary').filter({ visible: true }).all())
        await fold.click();
    },
  ],
  [
    'cleared results',
    async (page) => {
      await parts(page).clear.click();
      await expect(parts(page).resume).toBeFocused();
    },
  ],
];

async function visit(page: Page, look: (what: string) => Promise<unknown>): Promise<void> {
  for (const [what, arrive] of VIEWS) {
    await arrive(page);
    await look(what);
  }
}

test('every view is accessible, in light and dark', async ({ page, context }) => {
  test.setTimeout(180_000);
  await bringAxe(context);
  await visit(page, async (what) => expect.soft(await lookAround(page), what).toEqual([]));
  await page.goto('/about/');
  await page.goto(PATH);
});

test('the question before another result opens is accessible', async ({ page, context }) => {
  await bringAxe(context);
  await takeAll(page);
  const code = await parts(page).code.textContent();
  await parts(page).clear.click();
  await parts(page).begin.click();
  await answer(page, 'ask9', 'One');
  await page.goto(`${PATH}#r=${code}`);
  await expect(parts(page).askFirst).toBeVisible();
  expect(await lookAround(page)).toEqual([]);
});

for (const [what, size] of [
  ['320 px', { width: 320, height: 640 }],
  ['400 %', { width: 320, height: 256 }],
  ['a telephone on its side', { width: 640, height: 320 }],
] as const) {
  test(`every view fits ${what}, with finger-sized targets and wider text spacing`, async ({ page }) => {
    await page.setViewportSize(size);
    await visit(page, async (view) => {
      expect.soft(await lostWords(page), view).toEqual([]);
      expect.soft(await smallTargets(page), view).toEqual([]);
      expect.soft(await smallPrimaryTargets(page), view).toEqual([]);
      expect.soft(await marksWithoutKeyline(page), view).toEqual([]);
    });
    await spaceText(page);
    expect.soft(await lostWords(page)).toEqual([]);
  });
}

test('no view loses a word with text at twice its size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets.push(sheet);
  });
  await visit(page, async (view) => expect.soft(await lostWords(page), view).toEqual([]));
});

test('the whole row of an answer can be pressed, not just its circle', async ({ page }) => {
  await start(page);
  await parts(page).group('ask9').getByText('Fewer than two').click();
  await expect(parts(page).option('ask9', 'Fewer than two')).toBeChecked();
  for (const row of await parts(page).group('ask9').locator('label').all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

/** Presses Tab through a view. @returns the stops without a visible focus mark, off the screen or covered */
async function hiddenStops(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const isOnTop = [...active.getClientRects()].some(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (active.contains(top) || top.contains(active));
      });
      return isMarked && isOnTop ? '' : `${isMarked ? 'covered' : 'unmarked'}: ${active.outerHTML.slice(0, 120)}`;
    });
    if (stop === undefined) return found;
    if (stop !== '') found.push(stop);
  }
  return [...found, 'Tab does not leave the page'];
}

test('the focus is always visible and never covered at 400 %', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, async (view) => expect.soft(await hiddenStops(page), view).toEqual([]));
});

test('nothing moves for readers who want no motion, and little for others', async ({ page }) => {
  const longest = (): Promise<number> =>
    page.evaluate(() => {
      const seconds = (text: string): number[] => text.split(', ').map((each) => Number.parseFloat(each));
      const styles = [...document.querySelectorAll('self-assessment, self-assessment *')].map((each) =>
        getComputedStyle(each),
      );
      return Math.max(
        ...styles.flatMap((each) => [...seconds(each.transitionDuration), ...seconds(each.animationDuration)]),
      );
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, async (view) => expect.soft(await longest(), view).toBe(0));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await longest()).toBeLessThanOrEqual(0.2);
});

test('forced colours keep the chosen answer, the focus and the bars apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await start(page);
  const { option } = parts(page);
  await option('ask9', 'Both').focus();
  await page.keyboard.press('Space');
  const look = (name: string) =>
    option('ask9', name).evaluate((radio) => {
      const { borderInlineStartWidth, borderInlineStartStyle, outlineStyle, outlineWidth } = getComputedStyle(radio);
      return {
        border: borderInlineStartWidth,
        style: borderInlineStartStyle,
        outline: `${outlineStyle} ${outlineWidth}`,
      };
    });
  const [chosen, other] = [await look('Both'), await look('One')];
  expect(Number.parseFloat(chosen.border)).toBeGreaterThan(Number.parseFloat(other.border) + 2);
  expect(chosen.style).toBe('solid');
  expect(other.style).toBe('solid');
  expect(chosen.outline).not.toBe(other.outline);
});
