import { asideKey } from '../../domain/keeping/keys.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/**
 * Moves what is under a key out of the way.
 * @param to another storage, if it is to leave this one
 * @returns false when that storage takes no more
 */
export function setAside(storage: StorageName, key: string, to = storage): boolean {
  const text = readText(storage, key) ?? null;
  // A storage that cannot be read counts as free here; the write then fails.
  const aside = asideKey(key, (candidate) => (readText(to, candidate) ?? null) === null);
  return writeText(to, aside, text) && writeText(storage, key, null);
}
