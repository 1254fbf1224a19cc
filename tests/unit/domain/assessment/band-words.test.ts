import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bandWords, usualFrom } from '../../../../src/domain/assessment/band-words.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';

const [list] = largeBank.habits;
const [plan] = smallBank.habits;
assert.ok(list && plan);

describe('the words of a score', () => {
  const cases: [score: number, label: string, near: number | undefined][] = [
    [0, 'Rare so far', undefined],
    [31.25, 'Rare so far', undefined],
    [33.75, 'Rare so far', 40],
    [37.5, 'Rare so far', 40],
    // The number that is shown is 40, and its word goes with it.
    [39.5, 'Some of the time', 40],
    [40, 'Some of the time', 40],
    [46.25, 'Some of the time', 40],
    [50, 'Some of the time', undefined],
    [200 / 3, 'Some of the time', 70],
    [70, 'Usual', 70],
    [76.25, 'Usual', 70],
    [76.3, 'Usual', undefined],
    [100, 'Usual', undefined],
  ];
  for (const [score, label, near] of cases) {
    test(String(score), () => {
      const words = bandWords(largeBank, list, score);
      assert.deepEqual([words.label, words.near], [label, near]);
    });
  }

  test('are those of the bank, and nothing is near the line at 0', () => {
    assert.deepEqual(bandWords(smallBank, plan, 1), { label: 'Low', meaning: 'Little.', near: undefined });
    assert.deepEqual(bandWords(smallBank, plan, 56), { label: 'Low', meaning: 'Little.', near: 60 });
    assert.deepEqual(bandWords(smallBank, plan, 66), { label: 'High', meaning: 'Much.', near: undefined });
  });

  test('say without a score how to get one', () => {
    const label = 'Not enough answers';
    const words = (count: string, of: string): string =>
      `It takes at least ${count} of the ${of} with an answer that can be scored.`;
    assert.deepEqual(bandWords(largeBank, list, null), {
      label,
      meaning: words('three', 'four'),
      near: undefined,
    });
    assert.deepEqual(bandWords(smallBank, plan, null), { label, meaning: words('two', 'three'), near: undefined });
  });
});

test('a habit is usual from where the highest band begins', () => {
  assert.deepEqual([usualFrom(largeBank), usualFrom(smallBank)], [70, 60]);
});
