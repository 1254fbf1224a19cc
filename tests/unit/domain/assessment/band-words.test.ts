import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bandHeading, bandOf, nearLine, usualFrom } from '../../../../src/domain/assessment/band-words.ts';
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
    // Shown as 40, and so worded as 40.
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
      assert.deepEqual([bandOf(largeBank, score)?.label, nearLine(largeBank, score)], [label, near]);
    });
  }

  test("are the bank's, and nothing is near the line at 0", () => {
    assert.deepEqual(bandHeading(smallBank, plan, 1), { title: 'Low.', rest: 'Little.' });
    assert.deepEqual(bandHeading(smallBank, plan, 56), { title: 'Low.', rest: 'Little. Near the line at 60.' });
    assert.deepEqual(bandHeading(smallBank, plan, 66), { title: 'High.', rest: 'Much.' });
  });

  test('say how to get a score where there is none', () => {
    const none = (count: string, of: string): object => ({
      title: 'Not enough answers.',
      rest: `It takes at least ${count} of the ${of} with an answer that can be scored.`,
    });
    assert.deepEqual(bandHeading(largeBank, list, null), none('three', 'four'));
    assert.deepEqual(bandHeading(smallBank, plan, null), none('two', 'three'));
  });
});

test('a habit is usual from the start of the highest band', () => {
  assert.deepEqual([usualFrom(largeBank), usualFrom(smallBank)], [70, 60]);
});
