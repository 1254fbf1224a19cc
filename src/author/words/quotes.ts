import type { Passage } from '../check/text/passages.ts';
import type { Finding } from '../check/problem.ts';

const STRAIGHT = /\S*['"]\S*/g;
const CURLY = { "'": ['‘', '’'], '"': ['“', '”'] } as const;

/** A word with curly marks: opening ones at its beginning and inside brackets, closing ones elsewhere. */
function curled(word: string): string {
  return word
    .replaceAll(/(?<=^|[([{“‘—–-])['"]/g, (mark) => CURLY[mark as keyof typeof CURLY][0])
    .replaceAll(/['"]/g, (mark) => CURLY[mark as keyof typeof CURLY][1]);
}

/** Straight quotation marks and apostrophes that readers would see; in the text itself, the build curls them. */
export function quoteFindings(passages: readonly Passage[]): Finding[] {
  return passages
    .filter(({ isAsTyped }) => isAsTyped)
    .flatMap(({ text, lineAt }) =>
      [...text.matchAll(STRAIGHT)].map(({ 0: word, index }): Finding => ({
        line: lineAt(index),
        what: 'a straight quotation mark or apostrophe',
        expected: '‘, ’, “ or ”: here, what is typed is shown',
        received: word,
        fix: `write ${curled(word)}`,
      })),
    );
}
