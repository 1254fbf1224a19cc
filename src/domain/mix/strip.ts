import { FEWEST } from './moves.ts';
import { ASKED, total, type Mix, type Third } from './thirds.ts';

/** A mix as a row of ten places: promotion first, so that it shows whether it keeps to its third. */
export interface Strip {
  /** The kind in each place, or undefined for an empty one. */
  places: readonly (Third | undefined)[];
  /** Where a third of what is counted ends, in per cent of the row; of all ten, while there are too few to judge. */
  third: number;
  /** What it shows, in words. */
  label: string;
}

const ORDER: readonly Third[] = ['promote', 'add', 'talk'];

/** The strip of a mix. More than ten are drawn to scale. */
export function stripOf(mix: Mix): Strip {
  const count = total(mix);
  const drawn = count > ASKED ? toTen(mix) : mix;
  const marks = ORDER.flatMap((third) => Array.from({ length: drawn[third] }, () => third));
  const judged = count < FEWEST ? ASKED : marks.length;
  return {
    places: Array.from({ length: ASKED }, (_, place) => marks[place]),
    third: (100 * judged) / ASKED / 3,
    label: `${ORDER.map((third) => `${mix[third]} ${third}`).join(', ')}; the line stands at a third`,
  };
}

/** A larger mix scaled down to ten; what rounding leaves over goes to the largest remainders. */
function toTen(mix: Mix): Mix {
  const shares = ORDER.map((third) => ({ third, share: (ASKED * mix[third]) / total(mix) }));
  const left = ASKED - shares.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const rounded = shares
    .toSorted((a, b) => (b.share % 1) - (a.share % 1))
    .map(({ third, share }, rank) => [third, Math.floor(share) + (rank < left ? 1 : 0)] as const);
  return { talk: 0, add: 0, promote: 0, ...Object.fromEntries(rounded) };
}
