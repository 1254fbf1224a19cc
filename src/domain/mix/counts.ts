import { isMoment, momentAfter } from '../keeping/moments.ts';
import { ASKED, THIRDS, type Third } from './thirds.ts';

/** What a reader sorts contributions into: the three kinds, and everything else. */
export const HEAPS = [...THIRDS, 'other'] as const;

export type Heap = Third | 'other';

/** How many contributions are on each heap: whole numbers from 0, at most ten in total. */
export type Counts = Readonly<Record<Heap, number>>;

export const NO_COUNTS: Counts = { talk: 0, add: 0, promote: 0, other: 0 };

/** How many contributions are on all heaps together. */
export function counted(counts: Counts): number {
  return HEAPS.reduce((sum, heap) => sum + counts[heap], 0);
}

/** The counts with another number on one heap, as near to what is wanted as ten allow. */
export function withCount(counts: Counts, heap: Heap, wanted: number): Counts {
  const left = ASKED - counted(counts) + counts[heap];
  return { ...counts, [heap]: Math.min(Math.max(0, wanted), left) };
}

/** The number in a field, 0 for an empty one; undefined for anything but digits. */
export function readCount(text: string): number | undefined {
  return /^\d*$/.test(text.trim()) ? Number(text) : undefined;
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
  return counted(counts) <= ASKED ? counts : undefined;
}

/** The reader’s last ten, wherever they were counted, and when that was last changed, in milliseconds since 1970. */
export interface LastTen {
  readonly counts: Counts;
  readonly at: number;
}

export const NOT_COUNTED: LastTen = { counts: NO_COUNTS, at: 0 };

/**
 * Parses a stored last ten.
 * @returns undefined for anything but counts and a time
 */
export function parseLastTen(stored: unknown): LastTen | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const counts = parseCounts(entries.get('counts'));
  const at = entries.get('at');
  return counts && isMoment(at) ? { counts, at } : undefined;
}

/** The later of two last tens; `kept` if they are equally old. */
export function laterLastTen(kept: LastTen, own: LastTen): LastTen {
  return own.at > kept.at ? own : kept;
}

/**
 * Counts anew.
 * @param now milliseconds since 1970
 */
export function recounted({ at }: LastTen, counts: Counts, now: number): LastTen {
  return { counts, at: momentAfter(at, now) };
}

/** The same, for one heap: what another tab has counted on the others stays. */
export function recountedHeap(before: LastTen, heap: Heap, wanted: number, now: number): LastTen {
  return recounted(before, withCount(before.counts, heap, wanted), now);
}
