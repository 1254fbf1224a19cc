import { place, SIDE, SOCKETS_FOR, type Point } from './geometry.ts';
import { verdict } from './moves.ts';
import { total, type Mix } from './thirds.ts';
import { boardWords, plugLabel } from './words.ts';

/** How much room a label takes beside its plug, and one character of it, in the board's units; and where its drawing ends. */
const GAP = 10;
const CHARACTER = 4.2;
const RIGHT_END = SIDE + 36;

/** What a board shows of a mix. The build draws it, and the browser sets it anew when the counts change. */
export interface BoardView {
  /** Where the plug stands; none where there is too little to judge. */
  plug: Point | undefined;
  /** What stands beside the plug. */
  label: string;
  /** On which side of the plug it stands: on the right, unless it would leave the drawing there. */
  side: 'left' | 'right';
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
