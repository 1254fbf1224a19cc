import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bandWords, usualFrom } from '../../../../src/domain/assessment/bands.ts';
import { largeBank, smallBank } from '../../../support/banks.ts';

const [list] = largeBank.habits;
const [plan] = smallBank.habits;
assert.ok(list && plan);

describe('the words of a score', () => {
  const cases: [score: number, label: string, isNearTheLine: boolean][] = [
    [0, 'Rare so far', false],
    [31.25, 'Rare so far', false],
    [33.75, 'Rare so far', true],
    [37.5, 'Rare so far', true],
    // The number that is shown is 40, and its word goes with it.
    [39.5, 'Some of the time', true],
    [40, 'Some of the time', true],
    [46.25, 'Some of the time', true],
    [50, 'Some of the time', false],
    [200 / 3, 'Some of the time', true],
    [70, 'Usual', true],
    [76.25, 'Usual', true],
    [76.3, 'Usual', false],
    [100, 'Usual', false],
  ];
  for (const [score, label, isNearTheLine] of cases) {
    test(String(score), () => {
      const words = bandWords(largeBank, list, score);
      assert.deepEqual([words.label, words.isNearTheLine], [label, isNearTheLine]);
    });
  }

  test('are those of the bank, and nothing is near the line at 0', () => {
    assert.deepEqual(bandWords(smallBank, plan, 1), { label: 'Low', meaning: 'Little.', isNearTheLine: false });
    assert.deepEqual(bandWords(smallBank, plan, 56), { label: 'Low', meaning: 'Little.', isNearTheLine: true });
    assert.deepEqual(bandWords(smallBank, plan, 66), { label: 'High', meaning: 'Much.', isNearTheLine: false });
  });

  test('say without a score how to get one', () => {
    const label = 'Not enough answers';
    const words = (count: string, of: string): string => `Answer at least ${count} of the ${of} to see this one.`;
    assert.deepEqual(bandWords(largeBank, list, null), {
      label,
      meaning: words('three', 'four'),
      isNearTheLine: false,
    });
    assert.deepEqual(bandWords(smallBank, plan, null), { label, meaning: words('two', 'three'), isNearTheLine: false });
  });
});

test('a habit is usual from where the highest band begins', () => {
  assert.deepEqual([usualFrom(largeBank), usualFrom(smallBank)], [70, 60]);
});
