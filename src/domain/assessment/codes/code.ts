import type { Bank } from '../bank.ts';
import { refusal, type Refusal } from './code-refusals.ts';
import { radices, sheetIn, statesOf } from './code-states.ts';
import {
  forgiven,
  fromBase32,
  withHyphens,
  hasLetterU,
  lengthFor,
  prefixOf,
  readCharacters,
  toBase32,
} from './code-text.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Every code is a multiple of this, plus what its version adds. Changing one character adds d · 32^k with 0 < d < 32,
 * and swapping two neighbours adds d · 31 · 32^k: a prime above 32 divides neither, so both are always refused. This is
 * the largest prime that keeps the first bank's codes at 17 characters.
 */
const CHECK = 233n;

/** Anything longer is no typo, and is not parsed. */
const LONGEST = 200;

/** No bank's codes are shorter: the check alone takes two characters after the prefix. */
const SHORTEST = 5;

/** A code as a sheet with its bank, or why it was refused. */
export type CodeRead =
  { bank: Bank; sheet: Sheet; refusal?: undefined } | { refusal: Refusal; bank?: undefined; sheet?: undefined };

/** How many different sheets a bank has. */
function statesIn(bank: Bank): bigint {
  return radices(bank).reduce((states, radix) => states * BigInt(radix), 1n);
}

/** How many characters follow the prefix. */
export function codeLength(bank: Bank): number {
  return lengthFor(statesIn(bank) * CHECK);
}

/** What a version adds to its codes: 0 for the first. It exposes a typo in the version. */
function remainderOf({ version }: Bank): bigint {
  return BigInt(version - 1) % CHECK;
}

/**
 * The private code of a sheet: `SN1-XXXX-…`. It holds every answer, readable by anyone who has it.
 *
 * The states of the sheet form one number in mixed radix. The code is that number × 233, plus one for each version
 * after the first, in Crockford's base 32, at a length set by the bank.
 * @param sheet of this bank; invalid answers and an unknown choice count as blank
 */
export function encode(bank: Bank, sheet: Sheet): string {
  const states = statesOf(bank, sheet);
  const number = radices(bank).reduce((sum, radix, place) => sum * BigInt(radix) + BigInt(states[place] ?? 0), 0n);
  return withHyphens(prefixOf(bank), toBase32(number * CHECK + remainderOf(bank), codeLength(bank)));
}

/**
 * Reads a typed or pasted code. Ignores case, spaces and hyphens; takes O for 0, I and L for 1. Never throws, and its
 * messages repeat nothing of the input.
 * @param banks every supported version of one bank, newest last
 */
export function decode(typed: string, banks: readonly [Bank, ...Bank[]]): CodeRead {
  const newest = banks.at(-1) ?? banks[0];
  const refuse = (is: Refusal['is'], detail = 0, bank = newest): CodeRead => ({
    refusal: refusal(is, { prefix: prefixOf(bank), length: codeLength(bank) }, detail),
  });
  if (typed.length > LONGEST) return refuse('far too long');
  const { text, strangerAt } = readCharacters(typed);
  if (strangerAt !== undefined) return refuse('character', strangerAt);
  if (text === '') return refuse('empty');
  // Version 1 is a prefix of version 12: the length tells them apart or, where it fits neither, the first hyphen.
  const named = banks.filter((bank) => text.startsWith(forgiven(prefixOf(bank))));
  const version = versionIn(newest, typed);
  const bank =
    named.find((one) => missing(one, text) === 0) ??
    named.find((one) => version === undefined || one.version === version);
  if (bank === undefined) return refuse(strangerTo(newest, text, version, typed));
  const short = missing(bank, text);
  if (short !== 0) return refuse(short > 0 ? 'too short' : 'too long', Math.abs(short), bank);
  const body = text.slice(prefixOf(bank).length);
  if (hasLetterU(body)) return refuse('letter U');
  const sheet = sheetAt(bank, fromBase32(body));
  return sheet ? { bank, sheet } : refuse('changed');
}

/** How many characters a text lacks to be a code of the bank; negative if it has too many. */
function missing(bank: Bank, text: string): number {
  return prefixOf(bank).length + codeLength(bank) - text.length;
}

/** The version between the bank's code and the first hyphen; undefined if there is none. */
function versionIn({ code }: Bank, typed: string): number | undefined {
  const [first = '', ...more] = typed.split('-');
  const { text } = readCharacters(first);
  const version = text.slice(code.length);
  return more.length > 0 && text.startsWith(forgiven(code)) && /^\d{1,4}$/.test(version) ? Number(version) : undefined;
}

/** Why a text names none of the banks: another version, another bank, or no code at all. */
function strangerTo(newest: Bank, text: string, told: number | undefined, typed: string): Refusal['is'] {
  const code = forgiven(newest.code);
  // A word such as “hello” has no digit in that place before its letters are forgiven, and is shorter than any code.
  const isCode = /^[\s-]*[a-z]{2}[\s-]*\d/i.test(typed) && text.length >= SHORTEST;
  if (!text.startsWith(code)) return isCode ? 'another bank' : 'prefix';
  const version = told ?? Number(/^\d/.exec(text.slice(code.length))?.[0] ?? 0);
  if (version === 0) return 'prefix';
  return version > newest.version ? 'newer version' : 'older version';
}

/** The sheet that a number stands for; undefined if none. */
function sheetAt(bank: Bank, coded: bigint): Sheet | undefined {
  if (coded % CHECK !== remainderOf(bank)) return undefined;
  let number = coded / CHECK;
  if (number >= statesIn(bank)) return undefined;
  const states = radices(bank)
    .toReversed()
    .map((radix) => {
      const state = Number(number % BigInt(radix));
      number /= BigInt(radix);
      return state;
    });
  return sheetIn(bank, states.toReversed());
}
