import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import {
  highToLow,
  itemScore,
  meanScore,
  reaches,
  score,
  scoreWithoutReversed,
  shownPoints,
} from '../../../../src/domain/assessment/score.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const numbers = (bank: Bank, sheet: Sheet): (number | null)[] => score(bank, sheet).map((one) => one.score);

describe('itemScore', () => {
  const cases: [value: number, options: number, reversed: boolean, points: number][] = [
    [0, 5, false, 0],
    [1, 5, false, 25],
    [4, 5, false, 100],
    [0, 5, true, 100],
    [1, 5, true, 75],
    [4, 5, true, 0],
    [1, 3, false, 50],
    [1, 2, true, 0],
  ];
  for (const [value, options, reversed, points] of cases) {
    test(`${value} of ${options}${reversed ? ', reversed' : ''}`, () =>
      assert.equal(itemScore({ value, options, reversed }), points));
  }
});

describe('the score of a habit', () => {
  const cases: [name: string, answers: string, points: number | null][] = [
    // The fourth item is reversed.
    ['all lowest', '0004', 0],
    ['all highest', '4440', 100],
    ['one step', '1004', 6.25],
    ['three of four', '440_', (100 + 100) / 3],
    ["three of four, one can't say", '44?0', 100],
    ['two of four', '44__', null],
    ["two of four and two can't say", '44??', null],
    ['none', '____', null],
  ];
  for (const [name, answers, points] of cases) {
    test(name, () => assert.equal(numbers(largeBank, sheetFrom(largeBank, answers))[0], points));
  }

  test("uses its bank's minimum of answers and its options", () => {
    assert.deepEqual(numbers(smallBank, sheetFrom(smallBank, '12_ 3__')), [125 / 3, null]);
    // 50, 100 and 0; then 200/3, 100/3 and 50: exact, though thirds are not.
    assert.deepEqual(numbers(smallBank, sheetFrom(smallBank, '100 211')), [50, 50]);
  });

  test('for the last ten is that of the mix', () => {
    const mixes: [counts: Sheet['counts'], points: number | null][] = [
      [undefined, null],
      [lastTen(0, 0, 0, 10), null],
      [lastTen(2, 1, 1, 6), null],
      [lastTen(4, 3, 3), 100],
      [lastTen(7, 2, 1), 50],
      [lastTen(0, 0, 10), 0],
    ];
    for (const [counts, points] of mixes) {
      assert.equal(numbers(largeBank, sheetFrom(largeBank, '', { counts }))[5], points);
    }
  });
});

describe('scores', () => {
  test('without the reversed items require as many answers', () => {
    const without = (answers: string): number | null | undefined =>
      scoreWithoutReversed(largeBank, sheetFrom(largeBank, answers))[0]?.score;
    assert.equal(without('4444'), 100);
    assert.equal(without('444_'), 100);
    assert.equal(without('44_0'), null);
  });

  test('sort from high to low, ties in order, null last', () => {
    const sheet = sheetFrom(largeBank, '2222 4444 ____ 2222 4444', { counts: lastTen(10, 0, 0) });
    assert.deepEqual(
      highToLow(score(largeBank, sheet)).map(({ habit }) => habit.id),
      ['take', 'brid', 'list', 'trust', 'mix', 'help'],
    );
  });
});

test('a mean is exact where its number is: 2 thirds of five answers are 40', () => {
  const answers = [2, 2, 1, 1, 0].map((value) => ({ value, options: 4, reversed: false }));
  assert.equal(meanScore(answers), 40);
  assert.equal(meanScore([]), null);
});

test('a score is shown as a whole number, half rounded up', () => {
  const cases = [
    [0, 0],
    [6.25, 6],
    [12.5, 13],
    [37.5, 38],
    [66.666, 67],
    [99.4, 99],
    [100, 100],
  ] as const;
  for (const [points, number] of cases) assert.equal(shownPoints(points), number);
});

test('a difference with a rounding error still reaches its limit', () => {
  assert.ok(reaches(175 / 3 - 100 / 3, 25));
  assert.ok(reaches(200 / 3 - 125 / 3, 25));
  assert.ok(!reaches(24.99, 25));
});
