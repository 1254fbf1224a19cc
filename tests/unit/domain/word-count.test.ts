import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countWords } from '../../../src/domain/word-count.ts';

describe('countWords', () => {
  const cases: [text: string, expected: number][] = [
    ['', 0],
    [' \n ', 0],
    ['— … !', 0],
    ['one', 1],
    ['one two\nthree', 3],
    ['  How many – of ten –\n did you read?', 7],
    ['it’s one', 2],
    ["don't", 1],
    ['half-hour', 2],
    ['3.14 and 1,000', 3],
    ['A title: two words', 4],
    ['😀 one', 1],
  ];
  for (const [text, expected] of cases) {
    test(`${JSON.stringify(text)} has ${expected}`, () => assert.equal(countWords(text), expected));
  }

  test('finds words in a script without spaces', () => {
    assert.ok(countWords('これは日本語の文章です') > 3);
  });

  test('adds up over two texts', () => {
    const text = fc.array(fc.string()).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (a, b) => countWords(`${a}\n\n${b}`) === countWords(a) + countWords(b)));
  });
});
