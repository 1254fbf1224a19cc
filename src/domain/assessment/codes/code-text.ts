import type { Bank } from '../bank.ts';

/** Crockford's base 32 (https://www.crockford.com/base32.html): no U, and no I, L or O, which are read as digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BASE = 32n;
const GROUP = 4;

/** What people and programs put between characters: spaces, hyphens, dashes, invisible marks. */
const BETWEEN = /[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}\u2212]/u;

/** A number in base 32, at a fixed length. @param number below 32 to the power of the length */
export function toBase32(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= BASE) text = ALPHABET.charAt(Number(rest % BASE)) + text;
  return text;
}

/** The number that a text stands for. @param text only characters of the alphabet; others count as 0 */
export function fromBase32(text: string): bigint {
  return [...text].reduce((sum, character) => sum * BASE + BigInt(Math.max(ALPHABET.indexOf(character), 0)), 0n);
}

/** How many characters a number of states takes. */
export function lengthFor(states: bigint): number {
  let length = 1;
  while (BASE ** BigInt(length) < states) length += 1;
  return length;
}

/** What codes of a bank's version begin with: `SN1`. */
export function prefixOf({ code, version }: Pick<Bank, 'code' | 'version'>): string {
  return `${code}${version}`;
}

/** In groups that can be read aloud: `SN1-XXXX-XXXX-XXXX-XXXX-X`. */
export function withHyphens(prefix: string, body: string): string {
  const groups = Array.from({ length: Math.ceil(body.length / GROUP) }, (_, group) =>
    body.slice(group * GROUP, (group + 1) * GROUP),
  );
  return [prefix, ...groups].join('-');
}

/**
 * Replaces letters that look like digits: O by 0, I and L by 1. Applied to prefixes too, so that both sides of a
 * comparison are treated alike.
 */
export function forgiven(text: string): string {
  return text
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** The characters of a typed code, and the position, from 1, of the first invalid one. */
export function readCharacters(typed: string): { text: string; strangerAt: number | undefined } {
  let text = '';
  let strangerAt: number | undefined;
  for (const [index, character] of [...typed].entries()) {
    if (BETWEEN.test(character)) continue;
    if (!/[\da-z]/i.test(character)) strangerAt ??= index + 1;
    text += character;
  }
  return { text: forgiven(text), strangerAt };
}

/** Whether a text has a letter that base 32 leaves out: U, once the others are forgiven. */
export function hasLetterU(text: string): boolean {
  return text.includes('U');
}
