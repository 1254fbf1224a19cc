import { THIRDS, total, type Mix, type Third } from './thirds.ts';

/** The fewest contributions to judge a mix by. */
export const FEWEST = 5;

/** The most moves from an even split of ten that still count as close: see `verdict`. */
export const CLOSE = 2;

/**
 * How near a mix is to thirds. The limits are ours, not norms: someone who truly contributes in thirds gets 0–2 moves
 * in 91 of 100 samples of ten (exact multinomial).
 */
export type Verdict = 'too few' | 'close' | 'leaning' | 'one kind';

/** What a mix has too much and too little of, the largest difference first; ties in the order of `THIRDS`. */
export interface Direction {
  heavy: readonly Third[];
  light: readonly Third[];
}

/** The most even whole split of a number into three, descending: 10 gives 4, 3, 3. */
export function evenSplit(count: number): readonly [number, number, number] {
  const third = Math.floor(count / 3);
  const rest = count % 3;
  return [third + (rest > 0 ? 1 : 0), third + (rest > 1 ? 1 : 0), third];
}

/** How many contributions would have to change kind for the most even split. */
export function moves(mix: Mix): number {
  const counts = THIRDS.map((third) => mix[third]).toSorted((a, b) => b - a);
  return evenSplit(total(mix)).reduce((sum, even, index) => sum + Math.max(0, (counts[index] ?? 0) - even), 0);
}

/** The moves as a score from 0 (all of one kind) to 100 (the most even split); undefined for an empty mix. */
export function mixScore(mix: Mix): number | undefined {
  const count = total(mix);
  if (count === 0) return undefined;
  const most = count - Math.ceil(count / 3);
  return most === 0 ? 100 : 100 * (1 - moves(mix) / most);
}

/** At ten, 0–2 moves are close, 3 lean, 4–6 are mostly one kind. */
export function verdict(mix: Mix): Verdict {
  const score = mixScore(mix);
  if (score === undefined || total(mix) < FEWEST) return 'too few';
  if (score >= 60) return 'close';
  return score >= 40 ? 'leaning' : 'one kind';
}

/** The kinds above a third rounded up, and those below a third rounded down; none for an even split. */
export function direction(mix: Mix): Direction {
  const third = total(mix) / 3;
  const furthest = (beyond: (count: number) => number): Third[] => {
    const distances = THIRDS.map((kind) => ({ kind, by: beyond(mix[kind]) }));
    const most = Math.max(...distances.map(({ by }) => by));
    return most <= 0 ? [] : distances.filter(({ by }) => by === most).map(({ kind }) => kind);
  };
  return {
    heavy: furthest((count) => count - Math.ceil(third)),
    light: furthest((count) => Math.floor(third) - count),
  };
}

/**
 * Whether promotion is the only kind that is short. The rule is a ceiling on promotion, so this is never a reason to
 * act.
 */
export function isOnlyPromotionShort(mix: Mix): boolean {
  const short = THIRDS.filter((kind) => mix[kind] < Math.floor(total(mix) / 3));
  return short.length === 1 && short[0] === 'promote';
}
