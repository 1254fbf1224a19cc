import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inWords } from '../../../src/domain/number-words.ts';

describe('inWords', () => {
  const cases: [count: number, expected: string][] = [
    [0, 'none'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
  ];
  for (const [count, expected] of cases) test(expected, () => assert.equal(inWords(count), expected));
});
