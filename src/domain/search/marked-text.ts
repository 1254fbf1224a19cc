import { plainWord, plainWords } from './plain-words.ts';

/** Part of an excerpt, and whether it matches the search. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Everything Pagefind (1.5) escapes. It leaves ampersands alone, so an `&amp;` is the page's own text. */
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** So many equal letters at the beginning make two words forms of one. */
const STEM = 4;

/** Whether a text has a form of a word: `a` is no form of `about`, but `complaint` is one of `complaints`. */
function hasFormOf(text: string, word: string): boolean {
  const wanted = plainWord(word);
  return plainWords(text).some((each) =>
    wanted.length < STEM ? each === wanted || each === `${wanted}s` : each.startsWith(wanted.slice(0, STEM)),
  );
}

/**
 * Splits Pagefind's excerpts, escaped text with `<mark>` around matches, into plain text that needs no parsing as
 * HTML. Marks stay where a searched word stands: Pagefind also marks what merely begins like it.
 */
export function markedParts(excerpt: string, words: readonly string[]): MarkedPart[] {
  let marked = false;
  const parts: MarkedPart[] = [];
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    const text = unescape(piece);
    if (piece === '<mark>') marked = true;
    else if (piece === '</mark>') marked = false;
    else if (piece !== '') parts.push({ text, marked: marked && words.some((word) => hasFormOf(text, word)) });
  }
  return parts;
}
