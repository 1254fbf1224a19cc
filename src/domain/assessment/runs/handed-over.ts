import { HEAPS, type Counts, type LastTen } from '../../mix/counts.ts';
import { FEWEST } from '../../mix/moves.ts';
import { ASKED, total } from '../../mix/thirds.ts';

/** Milliseconds for which the last ten are still the last: the four weeks that questions ask about. */
export const STILL = 28 * 24 * 60 * 60 * 1000;

/**
 * The counts of the home page's question, where they answer the assessment's too: enough to judge, or all ten, and not
 * older than four weeks.
 * @param now milliseconds since 1970
 */
export function handedOver({ counts, at }: LastTen, now: number): Counts | undefined {
  const sum = HEAPS.reduce((all, heap) => all + counts[heap], 0);
  const isWhole = sum === ASKED || total(counts) >= FEWEST;
  return isWhole && at <= now && now - at <= STILL ? counts : undefined;
}
