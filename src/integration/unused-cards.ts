import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the cards that were last used before a moment, in milliseconds since the epoch, from their cache. */
export async function forgetCards(cache: string, before: number): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const file = join(cache, name);
    if ((await stat(file)).mtimeMs < before) await rm(file);
  }
}
