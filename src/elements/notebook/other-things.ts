import { asideKey, concernOf, keyOf, OWN_DEVICE_KEY, SET_ASIDE } from '../../domain/keeping/keys.ts';
import { parseKept } from '../../domain/keeping/kept-text.ts';
import { parseNotebook } from '../../domain/playbook/notebook/notebook.ts';
import { parseTheme, THEME_KEY } from '../../domain/theme.ts';
import { ownKeys } from '../storage/keeping.ts';
import { notebook } from './stored-notebook.ts';
import { ownDevice, STORAGE_OF } from '../storage/own-device.ts';
import { readText, writeText, type StorageName } from '../storage/safe-storage.ts';

/** Why something that is kept is not shown in words. */
export type Why = 'shown elsewhere' | 'set aside' | 'another version' | 'not understood' | 'not asked yet';

/** Something that this site keeps and the notebook page does not show in words. */
export interface OtherThing {
  id: string;
  storage: StorageName;
  key: string;
  /** For example `last-ten`. */
  concern: string;
  text: string;
  why: Why;
}

/** All of it, sorted by key. @param elsewhere the concerns that other pages show */
export function findOthers(elsewhere: readonly string[]): OtherThing[] {
  const found = Object.values(STORAGE_OF).flatMap((storage) =>
    ownKeys(storage).flatMap((key) => {
      const text = readText(storage, key) ?? '';
      const concern = concernOf(key) ?? '';
      const isElsewhere = elsewhere.includes(concern) && key === keyOf(concern);
      const why = isElsewhere ? 'shown elsewhere' : whyNotShown(storage, key, text);
      return why === undefined ? [] : [{ id: idOf(storage, key), storage, key, concern, text, why }];
    }),
  );
  return found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function whyNotShown(storage: StorageName, key: string, text: string): Why | undefined {
  const answer = ownDevice();
  const isItsPlace = answer !== undefined && STORAGE_OF[answer] === storage;
  if (SET_ASIDE.test(key)) return 'set aside';
  if (key === THEME_KEY) return parseTheme(text) === 'system' ? 'not understood' : undefined;
  if (key === OWN_DEVICE_KEY) return isAnswer(text) ? undefined : 'not understood';
  if (key !== notebook.key) return 'another version';
  if (parseKept(text, parseNotebook).is !== 'value') return 'not understood';
  return isItsPlace ? undefined : 'not asked yet';
}

const isAnswer = (text: string): boolean => Object.keys(STORAGE_OF).some((answer) => text === JSON.stringify(answer));

export function removeOther({ storage, key }: OtherThing): void {
  writeText(storage, key, null);
}

/**
 * Brings a thing back; if its key is taken by now, it is set aside.
 * @returns its id, which may have changed; undefined where the browser has no room for it
 */
export function restoreOther({ storage, key, text }: OtherThing): string | undefined {
  const isFree = (candidate: string): boolean => (readText(storage, candidate) ?? null) === null;
  const to = isFree(key) ? key : asideKey(key, isFree);
  return writeText(storage, to, text) ? idOf(storage, to) : undefined;
}

const idOf = (storage: StorageName, key: string): string => `${storage} ${key}`;
