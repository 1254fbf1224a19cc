import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, countedInWords, inWords, plural } from '../../../src/domain/number-words.ts';

describe('inWords', () => {
  const cases: [count: number, expected: string][] = [
    [0, 'none'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
  ];
  for (const [count, expected] of cases) test(expected, () => assert.equal(inWords(count), expected));
});

test('a noun follows its number', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => counted(count, 'step')),
    ['0 steps', '1 step', '2 steps'],
  );
  assert.deepEqual(
    [1, 2, 13].map((count) => countedInWords(count, 'gap is', 'gaps are')),
    ['one gap is', 'two gaps are', '13 gaps are'],
  );
  assert.equal(plural(2, 'takes', 'take'), 'take');
});
