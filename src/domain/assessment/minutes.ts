/** Seconds that a question about behaviour takes, and the count of ten, which sends people out to look. Both are guesses. */
const AN_ITEM = 20;
const THE_COUNT = 60;

/** About how many minutes it takes to answer; at least one. @param items how many, besides the count */
export function minutesFor(items: number, hasCount: boolean): number {
  return Math.max(1, Math.round((items * AN_ITEM + (hasCount ? THE_COUNT : 0)) / 60));
}
