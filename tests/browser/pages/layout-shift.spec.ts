import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { watchMoves, withoutFonts } from '../../support/browser/layout-moves.ts';
import { keepNotebook } from '../../support/browser/notebook-page.ts';
import { templates } from '../../support/browser/templates.ts';

/** Delays in milliseconds. */
const LATE = { fonts: 2000, scripts: 500 };

/** Delays files. @returns whether one has been requested yet */
async function delay(context: BrowserContext, files: string, by: number): Promise<() => boolean> {
  let isAsked = false;
  await context.route(files, async (route) => {
    isAsked = true;
    await new Promise((resolve) => setTimeout(resolve, by));
    await route.continue();
  });
  return () => isAsked;
}

/** The most that fonts may move, all together: what Core Web Vitals call good. */
const LITTLE = 0.1;

/** Waits until what the fonts move is drawn, in one of the next frames. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('next to nothing moves when fonts arrive two seconds late', async ({ context }) => {
      const moved = await watchMoves(context);
      const all = Object.entries(templates);
      const shift = async (path: string): Promise<number> => {
        const page = await context.newPage();
        const late = page.waitForResponse('**/*.woff2');
        await page.goto(path, { waitUntil: 'load' });
        await late;
        await settle(page);
        const moves = await moved(page);
        await page.close();
        return moves.reduce((sum, move) => sum + Number.parseFloat(move), 0);
      };
      await delay(context, '**/*.woff2', LATE.fonts);
      // A few at a time: most of the time each waits for its fonts.
      for (let from = 0; from < all.length; from += 5) {
        await Promise.all(
          all
            .slice(from, from + 5)
            .map(async ([name, path]) => expect.soft(await shift(path), name).toBeLessThan(LITTLE)),
        );
      }
    });

    test('nothing moves when scripts arrive late on a device with plays begun', async ({ page, context }) => {
      await withoutFonts(context);
      const moved = await watchMoves(context);
      await keepNotebook(context, [
        { id: 'play:up-the-stairs', at: 2, kind: 'play', play: 'up-the-stairs', begun: 1, used: 2, done: 2 },
        { id: 'play:past-the-lift', at: 3, kind: 'play', play: 'past-the-lift', begun: 3, used: 3, done: 0 },
      ]);
      const isAsked = await delay(context, '**/*.js', LATE.scripts);
      const knows = {
        '/': page.getByRole('link', { name: 'Carry on: Past the lift' }),
        '/playbook/': page.getByText('You have done 1 of 4.'),
        '/playbook/up-the-stairs/': page.getByRole('checkbox', { name: 'I have done this', checked: true }),
        '/playbook/past-the-lift/': page.getByText('You began it on'),
      };
      for (const [path, words] of Object.entries(knows)) {
        await page.goto(path);
        await expect(words).toBeVisible();
        await settle(page);
        expect.soft(await moved(page), path).toEqual([]);
      }
      expect(isAsked()).toBe(true);
    });
  });
}
