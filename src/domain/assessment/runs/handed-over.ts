import { HEAPS, type Counts, type LastTen } from '../../mix/counts.ts';
import { FEWEST } from '../../mix/moves.ts';
import { ASKED, total } from '../../mix/thirds.ts';

/** How long the last ten stay current, in milliseconds: the four weeks that questions ask about. */
export const STILL = 28 * 24 * 60 * 60 * 1000;

/**
 * The home page's counts, if they answer the assessment's question too: all ten or enough to judge, and at most four
 * weeks old.
 * @param now milliseconds since 1970
 */
export function handedOver({ counts, at }: LastTen, now: number): Counts | undefined {
  const sum = HEAPS.reduce((all, heap) => all + counts[heap], 0);
  const isWhole = sum === ASKED || total(counts) >= FEWEST;
  return isWhole && at <= now && now - at <= STILL ? counts : undefined;
}
