import { THEME_KEY } from '../theme.ts';

/** Where the answer to *Is this your own device?* is kept. */
export const OWN_DEVICE_KEY = 'own-device:v1';

/** The end of a key of something that was set aside. */
export const SET_ASIDE = /:set-aside(?:-\d+)?$/;

const OURS = /^([a-z0-9]+(?:-[a-z0-9]+)*):v[1-9]\d*(?::set-aside(?:-\d+)?)?$/;

/** The key of a concern: `last-ten` is kept under `last-ten:v1`. */
export function keyOf(concern: string): string {
  return `${concern}:v1`;
}

/**
 * The concern that a key of this site's belongs to, whatever its version, set aside or not; undefined for a key that
 * is none of this site's.
 */
export function concernOf(key: string): string | undefined {
  return OURS.exec(key)?.[1];
}

/** Whether a key has what a reader has made, rather than a setting, and so goes where the reader wants it kept. */
export function isMadeByReader(key: string): boolean {
  return concernOf(key) !== undefined && key !== THEME_KEY && key !== OWN_DEVICE_KEY;
}

/**
 * The first key that is free to set something aside under: `last-ten:v1:set-aside`, then `…:set-aside-2` and so on.
 * @param isFree whether nothing stands under a key
 */
export function asideKey(key: string, isFree: (key: string) => boolean): string {
  const base = key.replace(SET_ASIDE, '');
  let aside = `${base}:set-aside`;
  for (let number = 2; !isFree(aside); number += 1) aside = `${base}:set-aside-${number}`;
  return aside;
}
