import { asideKey, KEEPING_KEY } from '../../domain/keeping/keys.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/** The answer to *Keep this in this browser?*: until it is deleted, or until the tab is closed. */
export type Keeping = 'here' | 'until I leave';

/** Where each answer keeps things, the answer itself included. */
export const STORAGE_OF: Record<Keeping, StorageName> = { here: 'localStorage', 'until I leave': 'sessionStorage' };

/** Something that this site keeps. */
export interface KeptThing {
  storage: StorageName;
  key: string;
  text: string;
}

/** How the stores of this page take over what is under their key in a storage, by key. */
export const movers = new Map<string, (from: StorageName) => void>();

/** An answer that no storage took; it holds for this page. */
let said: Keeping | undefined;
/** The keys whose last change the browser refused to keep. */
const refused = new Set<string>();
const changes = new EventTarget();

/** Tells this page that the answer, or what the browser takes, may have changed. */
export const tell = (): boolean => changes.dispatchEvent(new Event('change'));

const isAnswer = (answer: Keeping): boolean => readText(STORAGE_OF[answer], KEEPING_KEY) === JSON.stringify(answer);

/** What the reader has answered, if anything that can be understood. Of two answers, the tab's own holds. */
export function keeping(): Keeping | undefined {
  if (isAnswer('until I leave')) return 'until I leave';
  return isAnswer('here') ? 'here' : said;
}

/** Where things are kept now: until the reader answers, in the tab. */
export const storageNow = (): StorageName => STORAGE_OF[keeping() ?? 'until I leave'];

/** Whether the browser refused to keep something, or keeps nothing at all. */
export const refusesToKeep = (): boolean => refused.size > 0 || readText('localStorage', KEEPING_KEY) === undefined;

/**
 * Takes an answer, and moves nothing; undefined takes it back.
 * @returns whether a storage took it: if not, it holds for this page
 */
export function takeAnswer(answer: Keeping | undefined): boolean {
  const isTaken = Object.entries(STORAGE_OF).map(([each, storage]) => {
    const isIt = each === answer;
    return writeText(storage, KEEPING_KEY, isIt ? JSON.stringify(answer) : null) && isIt;
  });
  said = isTaken.includes(true) ? undefined : answer;
  return said === undefined;
}

/** Notes whether the last change of what is under a key could be kept. */
export function noteKept(key: string, isKept: boolean): void {
  if (isKept === !refused.has(key)) return;
  if (isKept) refused.delete(key);
  else refused.add(key);
  tell();
}

/** Moves a text to where things are kept now, aside if its key is taken there. @returns whether it arrived */
export function moveText({ storage, key, text }: KeptThing): boolean {
  return putText({ storage: storageNow(), key, text }) !== undefined && writeText(storage, key, null);
}

/** Puts a text under its key, or aside if that is taken. @returns the key it has got; undefined where there is no room */
export function putText({ storage, key, text }: KeptThing): string | undefined {
  // A storage that cannot be read counts as free here; the write then fails.
  const isFree = (candidate: string): boolean => (readText(storage, candidate) ?? null) === null;
  const free = isFree(key) ? key : asideKey(key, isFree);
  return writeText(storage, free, text) ? free : undefined;
}

/**
 * Calls a listener whenever the answer may have changed, here or in another tab, or when the browser begins or ceases to
 * refuse.
 * @param signal ends the subscription; without one it lasts as long as the page
 */
export function subscribeKeeping(listener: () => void, signal?: AbortSignal): void {
  changes.addEventListener('change', listener, signal && { signal });
}

addEventListener('storage', ({ key }) => {
  if (key === null || key === KEEPING_KEY) tell();
});
// A page that Back restores still has the answer from before.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});
