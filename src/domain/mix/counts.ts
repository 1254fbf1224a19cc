import { ASKED, THIRDS, type Third } from './thirds.ts';

/** What a reader sorts contributions into: the three kinds, and what is none of them. */
export const HEAPS = [...THIRDS, 'other'] as const;

/** One of the four. */
export type Heap = Third | 'other';

/** How many contributions lie on each heap: whole numbers from 0, ten at most together. */
export type Counts = Readonly<Record<Heap, number>>;

/** What is wrong with a count that a reader wrote. */
interface CountProblem {
  /** The field; none where it is the sum. */
  heap?: Heap;
  /** A sentence that says how to mend it. */
  words: string;
}

/** Four texts as counts, or what is wrong with them. */
export type CountsRead =
  { counts: Counts; sum: number; problem?: undefined } | { problem: CountProblem; counts?: undefined; sum?: undefined };

/**
 * Reads what a reader wrote in four fields. An empty field counts as none.
 * @param names what the fields are called, for the sentence about a wrong one
 */
export function readCounts(texts: Readonly<Record<Heap, string>>, names: Readonly<Record<Heap, string>>): CountsRead {
  const counts = { talk: 0, add: 0, promote: 0, other: 0 };
  for (const heap of HEAPS) {
    const text = texts[heap].trim();
    if (!/^\d{0,2}$/.test(text) || Number(text) > ASKED) {
      return { problem: { heap, words: `“${names[heap]}” takes a whole number from 0 to ${ASKED}.` } };
    }
    counts[heap] = Number(text);
  }
  const sum = HEAPS.reduce((all, heap) => all + counts[heap], 0);
  if (sum > ASKED) {
    return { problem: { words: `The four counts add up to ${sum}. Bring them to ${ASKED} or fewer.` } };
  }
  return { counts, sum };
}

/**
 * Parses counts that were stored.
 * @returns undefined for anything but four whole numbers from 0 that are ten at most together
 */
export function parseCounts(stored: unknown): Counts | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const counts = { talk: 0, add: 0, promote: 0, other: 0 };
  for (const heap of HEAPS) {
    const count = entries.get(heap);
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return undefined;
    counts[heap] = count;
  }
  return HEAPS.reduce((sum, heap) => sum + counts[heap], 0) <= ASKED ? counts : undefined;
}

/** The last ten as they are kept: the counts, and when they were made, in milliseconds since 1970. */
export interface LastTen {
  counts: Counts;
  at: number;
}

/** Nothing counted yet. */
export const NOT_COUNTED: LastTen = { counts: { talk: 0, add: 0, promote: 0, other: 0 }, at: 0 };

/**
 * Parses a last ten that was stored.
 * @returns undefined for anything but counts and a time
 */
export function parseLastTen(stored: unknown): LastTen | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const counts = parseCounts(entries.get('counts'));
  const at = entries.get('at');
  return counts && typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? { counts, at } : undefined;
}

/** Of two last tens the later one; what is kept, where they are of one moment. */
export function laterLastTen(kept: LastTen, own: LastTen): LastTen {
  return own.at > kept.at ? own : kept;
}
