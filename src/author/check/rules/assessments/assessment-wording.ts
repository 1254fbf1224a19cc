import { findNegation, MOST_WORDS } from '../../../../domain/assessment/question-wording.ts';
import { countWords } from '../../../../domain/word-count.ts';
import { doubledWords } from '../../../../domain/doubled-words.ts';
import { questionsOf, textsOf } from './assessment-parts.ts';
import { shorten, type Finding } from '../../problem.ts';
import { counted } from '../../../../domain/number-words.ts';
import type { AssessmentEntry } from '../../read/read-site.ts';

/** Questions whose wording makes them hard to answer, and slips in any text. */
export function wordingFindings({ reading, bank }: AssessmentEntry): Finding[] {
  const questions = questionsOf(bank).flatMap(({ part: { question }, path }): Finding[] => {
    const line = reading.lineOf([...path, 'question']);
    const negation = findNegation(question);
    const words = countWords(question);
    return [
      ...(negation === undefined
        ? []
        : [
            {
              line,
              what: 'a negation in a question',
              expected: 'a question about what happened, without "not"',
              received: negation,
              fix: 'ask for what people do instead; a hint may say "not"',
            },
          ]),
      ...(words <= MOST_WORDS
        ? []
        : [
            {
              line,
              what: 'a question that is too long',
              expected: `${MOST_WORDS} words at the most`,
              received: counted(words, 'word'),
              fix: 'shorten it, or move what explains it to the hint',
            },
          ]),
    ];
  });
  const doubled = textsOf(bank).flatMap(({ part, path }): Finding[] => {
    const [first] = doubledWords(part);
    if (first === undefined) return [];
    return [
      {
        line: reading.lineOf(path),
        what: 'a word twice in a row',
        expected: 'the word once',
        received: shorten(first.words),
        fix: 'remove one of the two, or reword the text',
      },
    ];
  });
  return [...questions, ...doubled];
}
