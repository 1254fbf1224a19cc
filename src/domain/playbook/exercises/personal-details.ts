import { capitalised, listed } from '../../sentences.ts';

/** Something that may identify a person. */
export interface Detail {
  kind: 'email' | 'phone' | 'number';
  text: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
}

/*
 * Finds e-mail addresses, telephone numbers, and runs of six digits or more (account and card numbers, sort codes,
 * references). When in doubt, report: a false alarm costs a look, a miss somebody's privacy. So these are reported,
 * though they may be harmless: `12-11-26`, a sort code before it is a date; `20261124` and `24 11 2026`; `250 000`,
 * since thousands have commas here; numbers in web addresses. These are not: dates with a four-figure year, slashes or
 * full stops; years, times, prices, thousands, decimals, ranges (`200–300`), ISBNs and DOIs. Nor are fewer than six
 * digits, spelt-out numbers ("oh seven seven") or "sam at example dot org".
 */
const FEWEST_DIGITS = 6;

const EMAIL = /[\p{L}\p{N}._%+'’-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,}/gu;

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const HOUR = '(?:[01]?\\d|2[0-3])';
const MINUTE = '[0-5]\\d';
const CURRENCY = '(?:£|€|\\$|¥|GBP|EUR|USD)';

/** Digits that identify nobody. Dates with slashes need no pattern: a slash ends a number. */
const HARMLESS: readonly RegExp[] = [
  // 10.1002/job.253; ISBN 0-306-40615-2
  '\\b10\\.\\d{4,9}/\\S+',
  '\\bISBN(?:-1[03])?:? ?\\d[\\dX -]{8,15}[\\dX]\\b',
  // 2026-11-24, 24.11.2026, 24.11.26
  `(?<!\\d|\\d[-.])(?:${YEAR}([-.])${MONTH}\\1${DAY}|${DAY}([-.])${MONTH}\\2${YEAR}|${DAY}\\.${MONTH}\\.\\d\\d)(?![-.]?\\d)`,
  // 9.30–17.30, 18:00, 0900-1730
  `(?<!\\d|\\d\\.)${HOUR}[.:]${MINUTE} ?[-–] ?${HOUR}[.:]${MINUTE}(?!\\.?\\d)`,
  `(?<!\\d)${HOUR}:${MINUTE}(?::${MINUTE})?(?!\\d)`,
  `(?<![\\d-]|\\d )(?:[01]\\d|2[0-3])${MINUTE}[-–](?:[01]\\d|2[0-3])${MINUTE}(?![\\d-])`,
  // £250000, 1250.50 euros
  `${CURRENCY} ?\\d+(?:[.,]\\d+)*`,
  `(?<!\\d|\\d[-. ])[1-9]\\d*(?:[.,]\\d+)* ?(?:${CURRENCY}|pounds?\\b|euros?\\b|dollars?\\b|pence\\b)`,
  // 3,000,000.5; 3.000.000; 3 000 000 with spaces that do not break; 3.14159265
  "(?<![\\d.,]|\\d )[1-9]\\d{0,2}(?:[,'’]\\d{3})+(?:\\.\\d+)?(?!\\d)",
  '(?<![\\d.]|\\d )[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?(?!\\.?\\d)',
  '(?<![\\d.]|\\d[ \\u00A0\\u2009\\u202F])[1-9]\\d{0,2}(?:[\\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)',
  '(?<![\\d.]|\\d )(?:0|[1-9]\\d{0,2})\\.\\d+(?!\\.?\\d)',
].map((source) => new RegExp(source, 'giu'));

const SPACE = '[ \\t\\u00A0\\u2009\\u202F]';
const DASH = '[-‐‑–]';
/** Digits grouped by at most one sign at a time. */
const NUMBER = new RegExp(
  `(?:\\(?\\+${SPACE}?|\\()?\\d(?:(?:${SPACE}?[()]${SPACE}?|${SPACE}?${DASH}${SPACE}?|\\.|${SPACE})?\\d)*`,
  'gu',
);

/** Whether 13 digits have an ISBN's check digit. */
function isIsbn(digits: string): boolean {
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  const sum = [...digits].reduce((all, digit, index) => all + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Whether two numbers are a range, smaller first: `200–300`, `900-1200`. */
function isRange(number: string, groups: readonly string[]): boolean {
  const [from = '', to = ''] = groups;
  const areTwo = groups.length === 2 && /[-‐‑–]/u.test(number);
  const areAlike = to.length - from.length <= 1 && from.length <= 5 && to.length <= 5;
  return areTwo && areAlike && !from.startsWith('0') && Number(from) < Number(to);
}

/** Whether a year has a number beside it: `2012–2014`, `2025-26`, `2026 120`. */
function isYearAndMore(groups: readonly string[]): boolean {
  const year = new RegExp(`^${YEAR}$`);
  const ends = [
    [groups[0], groups.slice(1)],
    [groups.at(-1), groups.slice(0, -1)],
  ] as const;
  return groups.length > 1 && ends.some(([end = '', rest]) => year.test(end) && rest.join('').length < FEWEST_DIGITS);
}

/** Undefined for a number that identifies nobody. */
function kindOf(number: string): 'phone' | 'number' | undefined {
  const digits = number.replaceAll(/\D/g, '');
  const groups = number.split(/\D+/).filter(Boolean);
  if (digits.length < FEWEST_DIGITS || isIsbn(digits)) return undefined;
  if (number.includes('+')) return digits.length >= 7 ? 'phone' : undefined;
  if (isRange(number, groups) || isYearAndMore(groups)) return undefined;
  const isLongEnough = digits.length >= (groups.length > 1 ? 7 : 10);
  if (digits.startsWith('00')) return digits.length >= 9 && digits.length <= 17 ? 'phone' : 'number';
  if (digits.startsWith('0')) return isLongEnough && digits.length <= 11 ? 'phone' : 'number';
  return /^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-. ]\d{4}$/.test(number) ? 'phone' : 'number';
}

/** Replaces matches with meaningless letters, so that positions stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => 'x'.repeat(found.length));
}

/** All that may identify a person, in order, without overlaps. */
export function findDetails(text: string): Detail[] {
  const emails = [...text.matchAll(EMAIL)].map((found): Detail => ({ kind: 'email', text: found[0], at: found.index }));
  const rest = [EMAIL, ...HARMLESS].reduce(blank, text);
  const numbers = [...rest.matchAll(NUMBER)].flatMap((found): Detail[] => {
    // A closing bracket after the number is the sentence's.
    const number = found[0].includes(')') ? found[0] : found[0].replace(/^\(/, '');
    const kind = kindOf(number);
    return kind === undefined ? [] : [{ kind, text: number, at: found.index + found[0].length - number.length }];
  });
  return [...emails, ...numbers].toSorted((a, b) => a.at - b.at);
}

const NAMES = {
  email: ['an e-mail address', 'e-mail addresses'],
  phone: ['a phone number', 'phone numbers'],
  number: ['a long number', 'long numbers'],
} as const;

/** How many words before a detail say where it is. */
const WORDS_BEFORE = 3;
const LONGEST_PLACE = 40;

/** Where something is: after which words, or at the start of which line. */
function placeWords(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  const words = (lines.at(-1) ?? '').trim().split(/\s+/u).slice(-WORDS_BEFORE).join(' ');
  if (words === '') return lines.length === 1 ? 'at the beginning' : `at the beginning of line ${lines.length}`;
  const isLong = words.length > LONGEST_PLACE;
  return `after “${isLong ? `…${words.slice(-LONGEST_PLACE)}` : words}”`;
}

/** What a detail is and where: `A phone number: “07700 900123”, after “ring me on”.` */
export function detailWords(text: string, { kind, text: found, at }: Detail): string {
  const [name] = NAMES[kind];
  return `${capitalised(name)}: “${found}”, ${placeWords(text, at)}.`;
}

/** Added to every result, so that nobody relies on it too far. */
const LIMITS = 'This looks for three patterns; it cannot know a customer’s story.';

/** The result in a sentence, with the search's limits. */
export function foundWords(details: readonly Detail[]): string {
  const found = (['email', 'phone', 'number'] as const).flatMap((kind) => {
    const count = details.filter((detail) => detail.kind === kind).length;
    const [one, more] = NAMES[kind];
    return count === 0 ? [] : [count === 1 ? one : `${count} ${more}`];
  });
  if (found.length === 0) return `No e-mail address, phone number or long number was found. ${LIMITS}`;
  return `Found: ${listed(found)}. ${LIMITS}`;
}
