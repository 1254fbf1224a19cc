import { concernOf, isMadeByReader } from '../../domain/keeping/keys.ts';
import { exclusively } from './exclusively.ts';
import { STORAGE_OF, takeAnswer, tellAnswer, type OwnDevice } from './own-device.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';
import { setAside } from './set-aside.ts';
import { openStores } from './store.ts';

/** Written for a moment, so that other tabs hear of it: what is theirs alone no other tab can reach. */
const CLEAR_KEY = 'clear:v1';

/** The keys of this site's in a storage; none where it is blocked. */
export function ownKeys(storage: StorageName): string[] {
  try {
    return Object.keys(window[storage]).filter((key) => concernOf(key) !== undefined);
  } catch {
    return [];
  }
}

/**
 * Takes the answer to *Is this your own device?* and brings everything that is kept to where it belongs now, whether
 * this page has a store for it or not. Where there is something of both, a store joins them; without a store, the one
 * that comes is set aside.
 * @returns whether everything is there: false where storage is blocked or full
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
  // Another tab may have moved it meanwhile.
  if (text === null || text === undefined) return true;
  if (readText(to, key) !== null) return setAside(from, key, to);
  return writeText(to, key, text) && writeText(from, key, null);
}

/**
 * *Clear and leave*: removes everything that this site keeps on the device, settings included, and what the page has in
 * memory. Other open tabs do the same if their page has loaded this module; what another tab alone keeps, on a page that
 * keeps nothing, goes when that tab is closed.
 * @returns the concerns of which something was removed, in the order of the alphabet
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
  // Browsers tell other tabs alone; this page's theme follows the same news.
  dispatchEvent(new StorageEvent('storage', { key: null }));
  return [...removed].toSorted();
}

addEventListener('storage', ({ key, newValue }) => {
  if (key === CLEAR_KEY && newValue !== null) clearHere();
});
