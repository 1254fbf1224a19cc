import { asideKey } from '../../domain/keeping/keys.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/**
 * Moves what stands under a key out of the way.
 * @param to another storage, when it is to leave this one
 * @returns whether it is there: false when that storage takes no more
 */
export function setAside(storage: StorageName, key: string, to = storage): boolean {
  const text = readText(storage, key) ?? null;
  // Unreadable is not free, but then nothing can be written either.
  const aside = asideKey(key, (candidate) => (readText(to, candidate) ?? null) === null);
  return writeText(to, aside, text) && writeText(storage, key, null);
}
