/** Longer questions have to be read twice. */
export const MOST_WORDS = 30;

/**
 * The first negation in a question: "None" in reply to "did you not" is ambiguous.
 * @returns the word as written, `didn’t`; undefined if there is none
 */
export function findNegation(text: string): string | undefined {
  return /(?<!\p{L})(?:not|cannot|\p{L}+n[’']t)(?!\p{L})/iu.exec(text)?.[0];
}
