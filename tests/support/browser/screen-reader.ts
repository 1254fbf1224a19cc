import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { BrowserContext, Page } from 'playwright/test';

const PATH = '/virtual-screen-reader.js';

/** Serves the screen reader from the site's own origin, for its policy. */
export async function bringScreenReader(context: BrowserContext): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
  const body = readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=.*/, '');
  await context.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** Phrases without words of their own: ends, and the parts of tables and texts. */
const FILLING = /^end\b|^(?:paragraph|rowgroup|form)$|^row,/;

/** What a screen reader says of a part of a page, phrase by phrase. */
export async function heard(page: Page, selector: string): Promise<string[]> {
  const phrases = await page.evaluate(
    async ({ path, container }) => {
      const module = (await import(path)) as { virtual: typeof virtual };
      const reader = module.virtual;
      const part = document.querySelector(container);
      if (!(part instanceof HTMLElement)) throw new Error(`nothing matches ${container}`);
      await reader.start({ container: part });
      const begins = { node: reader.activeNode, phrase: await reader.lastSpokenPhrase() };
      for (let steps = 0; steps < 300; steps++) {
        await reader.next();
        if (reader.activeNode === begins.node && (await reader.lastSpokenPhrase()) === begins.phrase) break;
      }
      const log = await reader.spokenPhraseLog();
      await reader.stop();
      return log.slice(0, -1);
    },
    { path: PATH, container: selector },
  );
  return phrases.filter((phrase) => !FILLING.test(phrase));
}
