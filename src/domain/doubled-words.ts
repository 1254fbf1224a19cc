/** A word that stands twice in a row. */
export interface DoubledWord {
  /** Both, as they stand there: `the the`. */
  words: string;
  /** Where the first begins. */
  index: number;
}

const DOUBLED = /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}’'-])/giu;

/** Words that English has twice in a row: *what it had had*, *now that that is done*. */
const RIGHT = new Set(['had', 'that']);

/** Every word that stands twice in a row by a slip, even where a line ends between the two. */
export function doubledWords(text: string): DoubledWord[] {
  return [...text.matchAll(DOUBLED)]
    .filter(({ 1: word = '' }) => !RIGHT.has(word.toLowerCase()))
    .map(({ 0: words, index }) => ({ words, index }));
}
