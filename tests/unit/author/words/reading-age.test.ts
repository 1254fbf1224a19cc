import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Passage } from '../../../../src/author/check/text/passages.ts';
import { readability } from '../../../../src/author/words/reading-age.ts';

const passage = (text: string, kind: Passage['kind'] = 'sentences'): Passage => ({ text, kind, lineAt: () => 1 });

/** The grade by hand, for sentences of so many words and syllables in all. */
const byHand = (sentences: number, words: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;

const age = (...passages: Passage[]): number | undefined => readability(passages)?.age;

describe('readability', () => {
  // 10 words, 11 syllables.
  const sentence = 'The planner asks the team what the queue was like.';

  test('counts sentences, words and syllables', () => {
    assert.equal(age(passage(`${sentence} `.repeat(10))), byHand(10, 100, 110));
  });

  test('reads a number as one syllable, and a hyphen as a space', () => {
    assert.equal(age(passage('On 24 May a well-known man asks 2012 men. '.repeat(10))), byHand(10, 100, 100));
  });

  test('leaves out what is no sentence', () => {
    const all = passage(`${sentence} `.repeat(10));
    const others = [passage('Organisational interdependencies'), passage('Administration.', 'label')];
    const notes = [passage('Incomprehensibilities.', 'note'), passage('Notwithstanding.', 'beside')];
    assert.equal(age(all, ...others, ...notes), age(all));
  });

  test('ends a sentence with its passage, and behind a quotation mark', () => {
    const quoted = '“The planner asks the team what the queue was like.”';
    assert.equal(age(...Array.from({ length: 10 }, () => passage(quoted))), byHand(10, 100, 110));
  });

  test('knows nothing of fewer than a hundred words', () => {
    assert.equal(age(passage(`${sentence} `.repeat(9)), passage('So it was on that day in May.')), undefined);
  });
});
