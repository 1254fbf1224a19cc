import { THEME_KEY } from '../theme.ts';

/** Where the answer to *Keep this in this browser?* is stored. The name is from when it asked whose device it is. */
export const KEEPING_KEY = 'own-device:v1';

/** The suffix of keys set aside. */
export const SET_ASIDE = /:set-aside(?:-\d+)?$/;

const OURS = /^([a-z0-9]+(?:-[a-z0-9]+)*):v[1-9]\d*(?::set-aside(?:-\d+)?)?$/;

/** The key of a concern: `last-ten:v1` for `last-ten`. */
export function keyOf(concern: string): string {
  return `${concern}:v1`;
}

/** The concern of one of this site's keys, whatever its version, set aside or not; undefined for any other key. */
export function concernOf(key: string): string | undefined {
  return OURS.exec(key)?.[1];
}

/** Whether a key holds something a reader made rather than a setting, and so is kept where the reader wants it. */
export function isMadeByReader(key: string): boolean {
  return concernOf(key) !== undefined && key !== THEME_KEY && key !== KEEPING_KEY;
}

/** The first free key to set something aside under: `last-ten:v1:set-aside`, then `…:set-aside-2` and so on. */
export function asideKey(key: string, isFree: (key: string) => boolean): string {
  const base = key.replace(SET_ASIDE, '');
  let aside = `${base}:set-aside`;
  for (let number = 2; !isFree(aside); number += 1) aside = `${base}:set-aside-${number}`;
  return aside;
}
