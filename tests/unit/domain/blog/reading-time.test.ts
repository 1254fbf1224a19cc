import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countWords, readingMinutes } from '../../../../src/domain/blog/reading-time.ts';

describe('countWords', () => {
  const cases: [text: string, expected: number][] = [
    ['', 0],
    [' \n ', 0],
    ['— … !', 0],
    ['one', 1],
    ['one two\nthree', 3],
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

  test('of two texts is the sum of both', () => {
    const text = fc.array(fc.string()).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (a, b) => countWords(`${a}\n\n${b}`) === countWords(a) + countWords(b)));
  });
});

describe('readingMinutes', () => {
  const cases: [words: number, expected: number][] = [
    [0, 1],
    [1, 1],
    [238, 1],
    [356, 1],
    [357, 2],
    [476, 2],
    [1200, 5],
    [23_800, 100],
  ];
  for (const [words, expected] of cases) {
    test(`${words} words take ${expected}`, () => assert.equal(readingMinutes(words), expected));
  }

  test('is whole, at least one, and never less for more words', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 1000 }), (words, more) => {
        const minutes = readingMinutes(words);
        return Number.isInteger(minutes) && minutes >= 1 && minutes <= readingMinutes(words + more);
      }),
    );
  });
});
