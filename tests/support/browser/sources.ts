import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { root } from '../site/sites.ts';

/**
 * Serves the project's TypeScript modules, types stripped, beside a built site: a page can then
 * import a module that no page has yet, under the site's own policy, storage and locks.
 */
export async function serveSources(context: BrowserContext): Promise<void> {
  await context.route(/\/(?:src|tests)\/[\w/-]+\.ts$/, async (route) => {
    const source = readFileSync(join(root, new URL(route.request().url()).pathname), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
}
