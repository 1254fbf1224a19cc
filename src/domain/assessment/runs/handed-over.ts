import { HEAPS, type Counts, type LastTen } from '../../mix/counts.ts';

/** How long the last ten stay current, in milliseconds: the four weeks that questions ask about. */
export const STILL = 28 * 24 * 60 * 60 * 1000;

/**
 * The last ten as counted on another page, with which the assessment's own question begins; undefined if nothing was
 * counted, or more than four weeks ago. A clock that was ahead makes no difference.
 * @param now milliseconds since 1970
 */
export function handedOver({ counts, at }: LastTen, now: number): Counts | undefined {
  return now - at <= STILL && HEAPS.some((heap) => counts[heap] > 0) ? counts : undefined;
}
