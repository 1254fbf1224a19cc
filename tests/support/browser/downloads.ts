import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';

/** The file that a page saves when something is done on it. */
export async function saved(page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
