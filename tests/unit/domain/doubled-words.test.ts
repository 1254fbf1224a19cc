import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubledWords } from '../../../src/domain/doubled-words.ts';

describe('doubledWords', () => {
  const cases: [text: string, expected: [words: string, index: number][]][] = [
    ['How many of the the last?', [['the the', 12]]],
    ['The the last', [['The the', 0]]],
    ['at the end\n  end of it', [['end\n  end', 7]]],
    ['été Été', [['été Été', 0]]],
    [
      'a a, and on on',
      [
        ['a a', 0],
        ['on on', 9],
      ],
    ],
    ['What it had had, now that that is done.', []],
    ['no, no', []],
    ['the theatre', []],
    ['bathe the cat', []],
    ['day-to-day day', []],
    ['it it’s', []],
    ['One 1 1', []],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(
        doubledWords(text).map(({ words, index }) => [words, index]),
        expected,
      );
    });
  }
});
