import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes from the cache the cards not used since a moment, in milliseconds since the epoch. */
export async function forgetCards(cache: string, before: number): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const file = join(cache, name);
    if ((await stat(file)).mtimeMs < before) await rm(file);
  }
}
