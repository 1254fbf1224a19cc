import { concernOf, keyOf, KEEPING_KEY, SET_ASIDE } from '../../domain/keeping/keys.ts';
import { parseKept } from '../../domain/keeping/kept-text.ts';
import { parseNotebook } from '../../domain/playbook/notebook/notebook.ts';
import { parseTheme, THEME_KEY } from '../../domain/theme.ts';
import { putText, storageNow, type KeptThing } from '../storage/keeping.ts';
import { isKeeping, keptTexts } from '../storage/kept-things.ts';
import { writeText } from '../storage/safe-storage.ts';
import { notebook } from './stored-notebook.ts';

/** Why something that is kept is not shown in words. */
export type Why = 'shown elsewhere' | 'set aside' | 'another version' | 'not understood' | 'not asked yet';

/** Something that this site keeps and the notebook page does not show in words. */
export interface OtherThing extends KeptThing {
  id: string;
  /** For example `last-ten`. */
  concern: string;
  why: Why;
}

/** All of it, sorted by key. @param elsewhere the concerns that other pages show */
export function findOthers(elsewhere: readonly string[]): OtherThing[] {
  const found = keptTexts().flatMap((thing) => {
    const concern = concernOf(thing.key) ?? '';
    const isElsewhere = elsewhere.includes(concern) && thing.key === keyOf(concern);
    const why = isElsewhere ? 'shown elsewhere' : whyNotShown(thing);
    return why === undefined ? [] : [{ ...thing, id: idOf(thing), concern, why }];
  });
  return found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function whyNotShown({ storage, key, text }: KeptThing): Why | undefined {
  if (SET_ASIDE.test(key)) return 'set aside';
  if (key === THEME_KEY) return parseTheme(text) === 'system' ? 'not understood' : undefined;
  if (key === KEEPING_KEY) return isKeeping(text) ? undefined : 'not understood';
  if (key !== notebook.key) return 'another version';
  if (parseKept(text, parseNotebook).is !== 'value') return 'not understood';
  return storage === storageNow() ? undefined : 'not asked yet';
}

export function removeOther({ storage, key }: OtherThing): void {
  writeText(storage, key, null);
}

/**
 * Brings a thing back; if its key is taken by now, it is set aside.
 * @returns its id, which may have changed; undefined where the browser has no room for it
 */
export function restoreOther(thing: OtherThing): string | undefined {
  const key = putText(thing);
  return key === undefined ? undefined : idOf({ ...thing, key });
}

const idOf = ({ storage, key }: KeptThing): string => `${storage} ${key}`;
