/** How sure one wants to be that a change is more than chance, as a quantile of the normal distribution: 90 of 100. */
const NINETY = 1.645;

/**
 * The smallest difference between two scores that chance alone would bring about less than one time in ten: 1.645 × √2
 * × spread × √(1 − reliability).
 * @param spread the standard deviation of the scores, in points
 * @param reliability from 0 (all noise) to 1 (none)
 */
export function detectableChange(spread: number, reliability: number): number {
  return NINETY * Math.SQRT2 * spread * Math.sqrt(1 - reliability);
}
