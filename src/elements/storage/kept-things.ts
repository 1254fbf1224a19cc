import { concernOf, isMadeByReader, KEEPING_KEY } from '../../domain/keeping/keys.ts';
import {
  movers,
  moveText,
  noteKept,
  putText,
  STORAGE_OF,
  takeAnswer,
  tell,
  type Keeping,
  type KeptThing,
} from './keeping.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/** Whether a stored text is an answer. */
export const isKeeping = (text: string): boolean =>
  Object.keys(STORAGE_OF).some((each) => text === JSON.stringify(each));

/** Takes the reader's answer, and moves everything that is kept, whether this page has a store for it or not. */
export function answerKeeping(answer: Keeping): void {
  const other = answer === 'here' ? 'until I leave' : 'here';
  noteKept(KEEPING_KEY, takeAnswer(answer));
  const there = keptTexts().filter(({ storage, key }) => storage === STORAGE_OF[other] && isMadeByReader(key));
  for (const key of new Set([...movers.keys(), ...there.map((each) => each.key)])) {
    const text = there.find((each) => each.key === key)?.text;
    const move = movers.get(key);
    if (move) move(STORAGE_OF[other]);
    else if (text !== undefined) noteKept(key, moveText({ storage: STORAGE_OF[other], key, text }));
  }
  tell();
}

/** All that this site keeps, settings included; nothing where storage is blocked. */
export function keptTexts(): KeptThing[] {
  return Object.values(STORAGE_OF).flatMap((storage) =>
    keysIn(storage).flatMap((key) => {
      const text = readText(storage, key) ?? null;
      return concernOf(key) === undefined || text === null ? [] : [{ storage, key, text }];
    }),
  );
}

function keysIn(storage: StorageName): string[] {
  try {
    return Object.keys(window[storage]);
  } catch {
    return [];
  }
}

/** Removes all that this site keeps, and what this page has in memory. @returns what was removed */
export function removeEverything(): KeptThing[] {
  const removed = keptTexts().filter(({ storage, key }) => writeText(storage, key, null));
  if (removed.length > 0) announce();
  return removed;
}

/** Puts removed texts back. @returns whether there was room for all */
export function putBack(removed: readonly KeptThing[]): boolean {
  const isAll = removed.map(putText).every((key) => key !== undefined);
  announce();
  return isAll;
}

/** Browsers tell other tabs only: the stores and the theme of this page listen for the same event. */
function announce(): void {
  dispatchEvent(new StorageEvent('storage', { key: null }));
}
