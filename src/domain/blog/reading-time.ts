/**
 * Words a minute of silent reading of English non-fiction by adults: the mean over 190 studies.
 * Brysbaert 2019, Journal of Memory and Language 109, doi:10.1016/j.jml.2019.104047
 */
const WORDS_PER_MINUTE = 238;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a plain text has, in any script. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Whole minutes that a text of so many words takes to read; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
