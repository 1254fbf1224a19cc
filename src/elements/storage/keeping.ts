import { concernOf, isMadeByReader } from '../../domain/keeping/keys.ts';
import { exclusively } from './exclusively.ts';
import { STORAGE_OF, takeAnswer, tellAnswer, type OwnDevice } from './own-device.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';
import { setAside } from './set-aside.ts';
import { openStores } from './store.ts';

/** Written for a moment to notify other tabs, whose `sessionStorage` and memory this one cannot reach. */
const CLEAR_KEY = 'clear:v1';

/** This site's keys in a storage; none where it is blocked. */
export function ownKeys(storage: StorageName): string[] {
  try {
    return Object.keys(window[storage]).filter((key) => concernOf(key) !== undefined);
  } catch {
    return [];
  }
}

/**
 * Takes the answer to *Is this your own device?* and moves everything that is kept to where it belongs now, whether this
 * page has a store for it or not. Where both storages have something, a store merges them; without a store, the one that
 * moves is set aside.
 * @returns whether everything arrived: false where storage is blocked or full
 */
export async function answerOwnDevice(answer: OwnDevice): Promise<boolean> {
  const to = STORAGE_OF[answer];
  const from = STORAGE_OF[answer === 'here' ? 'until I leave' : 'here'];
  const isTaken = takeAnswer(answer);
  const stores = [...openStores.values()].map((store) => store.moveFrom(from));
  const others = ownKeys(from)
    .filter((key) => isMadeByReader(key) && !openStores.has(key))
    .map((key) => exclusively(key, () => move(key, from, to)));
  const moved = await Promise.all([...stores, ...others]);
  tellAnswer();
  return isTaken && moved.every(Boolean);
}

function move(key: string, from: StorageName, to: StorageName): boolean {
  const text = readText(from, key);
  // Another tab may have moved it already.
  if (text === null || text === undefined) return true;
  if (readText(to, key) !== null) return setAside(from, key, to);
  return writeText(to, key, text) && writeText(from, key, null);
}

/**
 * *Clear and leave*: removes everything that this site keeps on the device, settings included, and what the page has in
 * memory. Other open tabs do the same if their page has loaded this module; otherwise, what is in such a tab's
 * `sessionStorage` goes when it is closed.
 * @returns the concerns that had something removed, sorted
 */
export function clearEverything(): string[] {
  const removed = clearHere();
  writeText('localStorage', CLEAR_KEY, 'now');
  writeText('localStorage', CLEAR_KEY, null);
  return removed;
}

function clearHere(): string[] {
  const removed = new Set<string>();
  for (const storage of Object.values(STORAGE_OF)) {
    for (const key of ownKeys(storage)) {
      const concern = concernOf(key);
      if (concern !== undefined && writeText(storage, key, null)) removed.add(concern);
    }
  }
  takeAnswer(undefined);
  for (const store of openStores.values()) store.forget();
  // Browsers notify other tabs only; the theme of this page listens for the same event.
  dispatchEvent(new StorageEvent('storage', { key: null }));
  return [...removed].toSorted();
}

addEventListener('storage', ({ key, newValue }) => {
  if (key === CLEAR_KEY && newValue !== null) clearHere();
});
