import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evenSplit, mixScore, moves } from '../../../../src/domain/mix/moves.ts';
import { THIRDS, total, type Mix } from '../../../../src/domain/mix/thirds.ts';

const mix = (talk: number, add: number, promote: number): Mix => ({ talk, add, promote });

const counts = fc.record({ talk: fc.nat(40), add: fc.nat(40), promote: fc.nat(40) });

describe('evenSplit', () => {
  const cases: [count: number, expected: number[]][] = [
    [0, [0, 0, 0]],
    [1, [1, 0, 0]],
    [5, [2, 2, 1]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
    [11, [4, 4, 3]],
  ];
  for (const [count, expected] of cases) test(String(count), () => assert.deepEqual(evenSplit(count), expected));
});

describe('moves and score', () => {
  const cases: [counts: [number, number, number], moves: number, score: number][] = [
    [[4, 3, 3], 0, 100],
    [[3, 3, 4], 0, 100],
    [[5, 3, 2], 1, 83],
    [[6, 2, 2], 2, 67],
    [[5, 5, 0], 3, 50],
    [[2, 1, 7], 3, 50],
    [[1, 1, 8], 4, 33],
    [[0, 0, 10], 6, 0],
    // Other totals.
    [[2, 1, 1], 0, 100],
    [[2, 2, 1], 0, 100],
    [[3, 1, 1], 1, 67],
    [[4, 1, 0], 2, 33],
    [[4, 2, 2], 1, 80],
    [[7, 2, 2], 3, 57],
    [[0, 34, 0], 22, 0],
  ];
  for (const [of, expected, score] of cases) {
    test(of.join('·'), () => {
      assert.equal(moves(mix(...of)), expected);
      assert.equal(Math.round(mixScore(mix(...of)) ?? -1), score);
    });
  }

  test('an empty mix has no score', () => assert.equal(mixScore(mix(0, 0, 0)), undefined));
});

describe('properties', () => {
  test('every score is from 0 to 100, whatever the order of counts', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const score = mixScore(given);
        if (total(given) === 0) return assert.equal(score, undefined);
        assert.ok(score !== undefined && score >= 0 && score <= 100);
        for (const [a, b, c] of [
          ['add', 'promote', 'talk'],
          ['promote', 'talk', 'add'],
          ['add', 'talk', 'promote'],
        ] as const) {
          assert.equal(mixScore(mix(given[a], given[b], given[c])), score);
        }
      }),
    );
  });

  test('moving one contribution from the largest kind to the smallest never adds a move', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const [least = 'talk', , most = 'talk'] = THIRDS.toSorted((a, b) => given[a] - given[b]);
        if (given[most] - given[least] < 2) return;
        const moved = { ...given, [most]: given[most] - 1, [least]: given[least] + 1 };
        assert.ok(moves(moved) <= moves(given));
      }),
    );
  });
});
