/** How many words a question may have: a longer one is read twice. */
export const MOST_WORDS = 30;

/**
 * The first negation in a question: whoever answers "None" to "did you not" cannot tell what was said.
 * @returns the word as it stands there, `didn’t`; undefined where there is none
 */
export function findNegation(text: string): string | undefined {
  return /(?<!\p{L})(?:not|cannot|\p{L}+n[’']t)(?!\p{L})/iu.exec(text)?.[0];
}
