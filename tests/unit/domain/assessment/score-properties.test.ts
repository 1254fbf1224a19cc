import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import { score } from '../../../../src/domain/assessment/score.ts';
import { CANNOT_SAY, type Answer, type Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet } from '../../../support/samples/sheets.ts';

const numbers = (bank: Bank, sheet: Sheet): (number | null)[] => score(bank, sheet).map((one) => one.score);

describe('scores', () => {
  test('are from 0 to 100 or null, one per habit', () => {
    for (const bank of [largeBank, smallBank]) {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          const scores = score(bank, sheet);
          assert.deepEqual(
            scores.map(({ habit }) => habit),
            bank.habits,
          );
          for (const one of scores) assert.ok(one.score === null || (one.score >= 0 && one.score <= 100));
        }),
      );
    }
  });

  test('do not depend on the order of answers', () => {
    fc.assert(
      fc.property(anySheet(largeBank), fc.infiniteStream(fc.nat()), (sheet, numbersDrawn) => {
        const shuffled = Object.entries(sheet.answers)
          .map((entry) => ({ entry, at: numbersDrawn.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        assert.deepEqual(
          score(largeBank, { ...sheet, answers: Object.fromEntries(shuffled) }),
          score(largeBank, sheet),
        );
      }),
    );
  });

  test('treat a blank, "can\'t say" and anything invalid alike, as no answer', () => {
    fc.assert(
      fc.property(anySheet(largeBank), fc.constantFrom<Answer>(5, -1, 0.5, NaN, CANNOT_SAY), (sheet, junk) => {
        const { list1: _, ...rest } = sheet.answers;
        const without = score(largeBank, { ...sheet, answers: rest });
        assert.deepEqual(score(largeBank, { ...sheet, answers: { ...rest, list1: junk } }), without);
      }),
    );
  });

  test('are mirrored when every key is reversed', () => {
    const mirrored: Bank = {
      ...smallBank,
      habits: smallBank.habits.map((habit) => ({
        ...habit,
        items: habit.items.map((item) => ({ ...item, reversed: !item.reversed })),
      })),
    };
    fc.assert(
      fc.property(anySheet(smallBank), (sheet) => {
        for (const [index, points] of numbers(smallBank, sheet).entries()) {
          const other = numbers(mirrored, sheet)[index] ?? null;
          assert.equal(points === null, other === null);
          assert.ok(Math.abs((points ?? 0) + (other ?? 100) - 100) < 1e-9 || points === null);
        }
      }),
    );
  });
});
