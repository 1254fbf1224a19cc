/** A word as search compares it: small letters without accents or punctuation. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();

/** The words of a text as search compares them; what a hyphen or another sign joins is also there in parts. */
export function plainWords(text: string): string[] {
  const parts = text.split(/\s+/).flatMap((word) => [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)]);
  return [...new Set(parts.map(plainWord))].filter((word) => word !== '');
}
