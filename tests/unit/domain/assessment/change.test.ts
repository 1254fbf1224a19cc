import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import { compare, type Comparison } from '../../../../src/domain/assessment/change.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const NONE = 'no clear change';
const TOO_FEW = 'too few answers both times to compare';

function compared(bank: Bank, before: Sheet, after: Sheet): Comparison {
  const comparison = compare({ bank, sheet: before }, { bank, sheet: after });
  assert.ok(comparison);
  return comparison;
}

const answered = (before: string, after: string): Comparison =>
  compared(largeBank, sheetFrom(largeBank, before), sheetFrom(largeBank, after));

describe('the change of a habit', () => {
  const cases: [before: string, after: string, words: string][] = [
    ['0004', '1113', 'up 25, at our working limit of 25'],
    ['0004', '2113', 'up 31, past our working limit of 25'],
    ['4440', '3330', NONE],
    ['4440', '3322', 'down 38, past our working limit of 25'],
    ['2222', '2222', NONE],
    ['0004', '2104', NONE],
    ['22_2', '22_2', NONE],
    // The fourth item is reversed.
    ['2224', '2220', 'up 25, at our working limit of 25'],
    ['22__', '2222', TOO_FEW],
    ['222_', '_222', TOO_FEW],
    ['????', '2222', TOO_FEW],
  ];
  for (const [before, after, words] of cases) {
    test(`${before} to ${after}`, () => assert.equal(answered(before, after).changes[0]?.words, words));
  }

  test("uses its bank's limit, though thirds do not add up exactly", () => {
    const words = (before: string, after: string): string | undefined =>
      compared(smallBank, sheetFrom(smallBank, before), sheetFrom(smallBank, after)).changes[0]?.words;
    assert.equal(words('_30', '_23'), 'up 67, past our working limit of 30');
    assert.equal(words('131', '113'), 'up 44, past our working limit of 30');
    assert.equal(words('131', '122'), NONE);
  });

  test('is none where only an extra answer changes the score', () => {
    const { changes, note } = answered('444_', '4444');
    assert.equal(changes[0]?.words, NONE);
    assert.equal(changes[0]?.points, 0);
    assert.equal(note, 'Only the questions that you answered both times are compared.');
    assert.equal(answered('4444', '444?').note, note);
    assert.equal(answered('444_', '444?').note, '');
  });

  test('is none where nothing changed, and mirrored when swapped', () => {
    fc.assert(
      fc.property(anySheet(largeBank), anySheet(largeBank), (one, other) => {
        for (const { isClear } of compared(largeBank, one, one).changes) assert.equal(isClear, false);
        const back = compared(largeBank, other, one).changes;
        for (const [index, { points, isClear }] of compared(largeBank, one, other).changes.entries()) {
          assert.equal(isClear, back[index]?.isClear);
          assert.equal(Math.abs((points ?? 0) + (back[index]?.points ?? 0)) < 1e-9, true);
        }
      }),
    );
  });
});

describe('the change of a mix', () => {
  const few = 'too few counted to compare: it takes 8 both times';
  type Ten = [number, number, number, number?] | undefined;
  const cases: [before: Ten, after: Ten, words: string][] = [
    [[10, 0, 0], [7, 2, 1], 'nearer to thirds: 6 of 10 to change then, 3 of 10 now'],
    [[4, 3, 3], [2, 1, 7], 'further from thirds: 0 of 10 to change then, 3 of 10 now'],
    [[8, 1, 1], [6, 2, 2], NONE],
    [[4, 3, 3], [4, 3, 3], NONE],
    // Of eight, two moves are 40 points and three are 60.
    [[8, 0, 0], [6, 1, 1, 2], NONE],
    [[8, 0, 0], [5, 2, 1], 'nearer to thirds: 5 of 8 to change then, 2 of 8 now'],
    [[9, 0, 0], [3, 3, 4], 'nearer to thirds: 6 of 9 to change then, 0 of 10 now'],
    [[7, 0, 0, 3], [4, 3, 3], few],
    [[10, 0, 0], [3, 2, 2], few],
    [undefined, [4, 3, 3], few],
    [[4, 3, 3], undefined, few],
  ];
  for (const [before, after, words] of cases) {
    test(`${before?.join('·')} to ${after?.join('·')}`, () => {
      const [one, other] = [before, after].map((counts) =>
        sheetFrom(largeBank, '', { counts: counts && lastTen(...counts) }),
      );
      assert.ok(one && other);
      assert.equal(compared(largeBank, one, other).changes.at(-1)?.words, words);
    });
  }
});
