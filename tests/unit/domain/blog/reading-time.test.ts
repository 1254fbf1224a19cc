import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readingMinutes } from '../../../../src/domain/blog/reading-time.ts';

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
