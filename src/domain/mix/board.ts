import { place, SOCKETS_FOR, type Point } from './geometry.ts';
import { verdict } from './moves.ts';
import { total, type Mix } from './thirds.ts';
import { boardWords, plugLabel } from './words.ts';

/** What a board shows of a mix. The build draws it, and the browser sets it anew when the counts change. */
export interface BoardView {
  /** Where the plug stands; none where there is too little to judge. */
  plug: Point | undefined;
  /** What stands beside the plug. */
  label: string;
  /** Whether the ring is drawn: it is right for ten alone, and an empty board waits for ten. */
  hasRing: boolean;
  /** The whole board in sentences. */
  words: string;
}

/**
 * What a board shows.
 * @param mix absent: nothing was counted
 * @param whose what the mix counts, as in `your last ten`
 */
export function boardView(mix: Mix | undefined, whose: string): BoardView {
  if (mix === undefined || verdict(mix) === 'too few') {
    return { plug: undefined, label: '', hasRing: true, words: 'Nothing stands on it yet.' };
  }
  return {
    plug: place(mix),
    label: plugLabel(mix),
    hasRing: total(mix) === SOCKETS_FOR,
    words: boardWords(mix, whose),
  };
}
