/**
 * Words a minute of silent reading of English non-fiction by adults: the mean over 190 studies.
 * Brysbaert 2019, Journal of Memory and Language 109, doi:10.1016/j.jml.2019.104047
 */
const WORDS_PER_MINUTE = 238;

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
