import { FEWEST } from './moves.ts';
import { ASKED, type Mix, type Third } from './thirds.ts';

/** A mix as a row of ten places: promotion first, so that it shows whether it keeps to its third. */
export interface Strip {
  /** The kind in each place, or undefined for an empty one. */
  places: readonly (Third | undefined)[];
  /** Where a third of what is counted ends, in per cent of the row; of all ten, while there are too few to judge. */
  third: number;
}

const ORDER: readonly Third[] = ['promote', 'add', 'talk'];

/** The strip of a mix of at most ten. */
export function stripOf(mix: Mix): Strip {
  const marks = ORDER.flatMap((third) => Array.from({ length: mix[third] }, () => third));
  const judged = marks.length < FEWEST ? ASKED : marks.length;
  return {
    places: Array.from({ length: ASKED }, (_, place) => marks[place]),
    third: (100 * judged) / ASKED / 3,
  };
}

/** What a strip shows, in words. */
export function stripWords(mix: Mix): string {
  return `${ORDER.map((third) => `${mix[third]} ${third}`).join(', ')}; the line stands at a third`;
}
