/** A word written twice in a row. */
export interface DoubledWord {
  /** Both, as written: `the the`. */
  words: string;
  /** Where the first begins. */
  index: number;
}

const DOUBLED = /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}’'-])/giu;

/** Words that may be doubled: *what it had had*, *now that that is done*. */
const RIGHT = new Set(['had', 'that']);

/** Every word doubled by mistake, even across the end of a line. */
export function doubledWords(text: string): DoubledWord[] {
  return [...text.matchAll(DOUBLED)]
    .filter(({ 1: word = '' }) => !RIGHT.has(word.toLowerCase()))
    .map(({ 0: words, index }) => ({ words, index }));
}
