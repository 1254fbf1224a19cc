import { THIRDS, total, type Mix } from './thirds.ts';

/** The fewest contributions to judge a mix by. */
export const FEWEST = 5;

/** The most moves from an even split of ten that chance explains: true thirds give no more in 91 of 100 samples. */
export const CLOSE = 2;

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
