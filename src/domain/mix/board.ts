import { place, SIDE, SOCKETS_FOR, type Point } from './geometry.ts';
import { verdict } from './moves.ts';
import { total, type Mix } from './thirds.ts';
import { boardWords, plugLabel } from './words.ts';

/** In the board's units: the gap between a plug and its label, the width of a character, and where the drawing ends. */
const GAP = 10;
const CHARACTER = 4.2;
const RIGHT_END = SIDE + 36;

/** What a board shows of a mix. The build draws it; the browser updates it when the counts change. */
export interface BoardView {
  /** Where the plug stands; undefined with too little to judge. */
  plug: Point | undefined;
  label: string;
  /** The label's side of the plug: right, unless it would overflow the drawing. */
  side: 'left' | 'right';
  /** Whether to draw the ring: it is correct only for ten, which an empty board awaits. */
  hasRing: boolean;
  words: string;
}

/**
 * What a board shows.
 * @param mix undefined if nothing was counted
 * @param whose what the mix counts, as in `your last ten`
 */
export function boardView(mix: Mix | undefined, whose: string): BoardView {
  if (mix === undefined || verdict(mix) === 'too few') {
    return { plug: undefined, label: '', side: 'right', hasRing: true, words: 'Nothing is marked on it yet.' };
  }
  const plug = place(mix);
  const label = plugLabel(mix);
  return {
    plug,
    label,
    side: (plug?.x ?? 0) + GAP + CHARACTER * label.length > RIGHT_END ? 'left' : 'right',
    hasRing: total(mix) === SOCKETS_FOR,
    words: boardWords(mix, whose),
  };
}
