import { ASKED, THIRDS, type Third } from './thirds.ts';

/** What a reader sorts contributions into: the three kinds, and everything else. */
export const HEAPS = [...THIRDS, 'other'] as const;

export type Heap = Third | 'other';

/** How many contributions are on each heap: whole numbers from 0, at most ten in total. */
export type Counts = Readonly<Record<Heap, number>>;

interface CountProblem {
  /** The field; undefined for the sum. */
  heap?: Heap;
  /** A sentence that says how to fix it. */
  words: string;
}

export type CountsRead =
  { counts: Counts; sum: number; problem?: undefined } | { problem: CountProblem; counts?: undefined; sum?: undefined };

/**
 * Reads four fields as counts. An empty field counts as 0.
 * @param names of the fields, for the message about a wrong one
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
 * Parses stored counts.
 * @returns undefined for anything but four whole numbers from 0 that total at most ten
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

/** The last ten as kept: the counts, and when they were made, in milliseconds since 1970. */
export interface LastTen {
  counts: Counts;
  at: number;
}

export const NOT_COUNTED: LastTen = { counts: { talk: 0, add: 0, promote: 0, other: 0 }, at: 0 };

/**
 * Parses a stored last ten.
 * @returns undefined for anything but counts and a time
 */
export function parseLastTen(stored: unknown): LastTen | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const counts = parseCounts(entries.get('counts'));
  const at = entries.get('at');
  return counts && typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? { counts, at } : undefined;
}

/** The later of two last tens; `kept` if they are equally old. */
export function laterLastTen(kept: LastTen, own: LastTen): LastTen {
  return own.at > kept.at ? own : kept;
}
