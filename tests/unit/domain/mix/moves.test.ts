import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  CLOSE,
  direction,
  evenSplit,
  isOnlyPromotionShort,
  mixScore,
  moves,
  verdict,
  type Verdict,
} from '../../../../src/domain/mix/moves.ts';
import { THIRDS, total, type Mix, type Third } from '../../../../src/domain/mix/thirds.ts';

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

describe('moves, score, verdict and direction', () => {
  const cases: [
    counts: [number, number, number],
    moves: number,
    score: number,
    verdict: Verdict,
    heavy: Third[],
    light: Third[],
  ][] = [
    [[4, 3, 3], 0, 100, 'close', [], []],
    [[3, 3, 4], 0, 100, 'close', [], []],
    [[5, 3, 2], 1, 83, 'close', ['talk'], ['promote']],
    [[4, 4, 2], 1, 83, 'close', [], ['promote']],
    [[6, 2, 2], 2, 67, 'close', ['talk'], ['add', 'promote']],
    [[5, 5, 0], 3, 50, 'leaning', ['talk', 'add'], ['promote']],
    [[2, 1, 7], 3, 50, 'leaning', ['promote'], ['add']],
    [[1, 1, 8], 4, 33, 'one kind', ['promote'], ['talk', 'add']],
    [[0, 2, 8], 4, 33, 'one kind', ['promote'], ['talk']],
    [[0, 0, 10], 6, 0, 'one kind', ['promote'], ['talk', 'add']],
    // Other totals.
    [[2, 1, 1], 0, 100, 'too few', [], []],
    [[0, 0, 4], 2, 0, 'too few', ['promote'], ['talk', 'add']],
    [[2, 2, 1], 0, 100, 'close', [], []],
    [[3, 1, 1], 1, 67, 'close', ['talk'], []],
    [[3, 2, 0], 1, 67, 'close', ['talk'], ['promote']],
    [[4, 1, 0], 2, 33, 'one kind', ['talk'], ['promote']],
    [[6, 1, 0], 3, 25, 'one kind', ['talk'], ['promote']],
    [[4, 2, 2], 1, 80, 'close', ['talk'], []],
    [[0, 6, 0], 4, 0, 'one kind', ['add'], ['talk', 'promote']],
    [[7, 2, 2], 3, 57, 'leaning', ['talk'], ['add', 'promote']],
    [[0, 34, 0], 22, 0, 'one kind', ['add'], ['talk', 'promote']],
  ];
  for (const [of, expected, score, says, heavy, light] of cases) {
    test(of.join('·'), () => {
      const given = mix(...of);
      assert.equal(moves(given), expected);
      assert.equal(Math.round(mixScore(given) ?? -1), score);
      assert.equal(verdict(given), says);
      assert.deepEqual(direction(given), { heavy, light });
    });
  }

  test('an empty mix has no score', () => {
    assert.equal(mixScore(mix(0, 0, 0)), undefined);
    assert.equal(verdict(mix(0, 0, 0)), 'too few');
  });
});

describe('the ceiling', () => {
  const cases: [counts: [number, number, number], expected: boolean][] = [
    [[5, 5, 0], true],
    [[5, 4, 1], true],
    [[4, 3, 3], false],
    [[8, 1, 1], false],
    [[2, 1, 7], false],
    [[6, 2, 2], false],
  ];
  for (const [of, expected] of cases) {
    test(`promotion alone is short in ${of.join('·')}: ${expected}`, () =>
      assert.equal(isOnlyPromotionShort(mix(...of)), expected));
  }
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

  test('a mix has a direction if and only if it has moves', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { heavy, light } = direction(given);
        assert.equal(heavy.length + light.length > 0, moves(given) > 0);
        assert.ok(heavy.every((kind) => !light.includes(kind)));
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

  test('at ten, close to thirds means exactly the moves inside the ring', () => {
    for (let talk = 0; talk <= 10; talk++) {
      for (let add = 0; talk + add <= 10; add++) {
        const given = mix(talk, add, 10 - talk - add);
        assert.equal(verdict(given) === 'close', moves(given) <= CLOSE);
      }
    }
  });

  test('at ten, mostly one kind means exactly eight or more of one', () => {
    for (let talk = 0; talk <= 10; talk++) {
      for (let add = 0; talk + add <= 10; add++) {
        const given = mix(talk, add, 10 - talk - add);
        assert.equal(verdict(given) === 'one kind', Math.max(...THIRDS.map((kind) => given[kind])) >= 8);
      }
    }
  });
});
