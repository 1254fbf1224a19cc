import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import { compare, type Comparison } from '../../../../src/domain/assessment/change.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { sheetFrom } from '../../../support/samples/sheets.ts';

const TOO_FEW = 'too few answers both times to compare';

function compared(before: Sheet, after: Sheet, later: Bank): Comparison {
  const comparison = compare({ bank: largeBank, sheet: before }, { bank: later, sheet: after });
  assert.ok(comparison);
  return comparison;
}

describe('across versions', () => {
  const [list, ...others] = largeBank.habits;
  assert.ok(list);
  /** The next version: habits reordered; in the first habit, one new item and the rest reordered. */
  const next: Bank = {
    ...largeBank,
    version: 2,
    habits: [
      ...others,
      {
        ...list,
        items: [
          ...list.items.slice(1).toReversed(),
          { id: 'list5', answers: 'five', question: '', reversed: false, play: 'p' },
        ],
      },
    ],
  };
  const note =
    'The questions have changed between the two: only those that both versions ask, and that you answered both times, are compared.';
  const before = sheetFrom(largeBank, '0004 3333');
  const answers = { list2: 4, list3: 4, list4: 0, list5: 0, take1: 3, take2: 3, take3: 3, take4: 3 };
  const after: Sheet = { bank: 'SN', version: 2, answers, months: 20 };

  test('shared items are compared by id, and the note says so', () => {
    const comparison = compared(before, after, next);
    assert.equal(comparison.note, note);
    assert.deepEqual(
      comparison.changes.flatMap(({ habit, words }) => (words === TOO_FEW ? [] : [`${habit.id}: ${words}`])),
      [
        'take: no clear change',
        'mix: too few counted to compare: it takes 8 both times',
        'list: up 100, past our working limit of 25',
      ],
    );
  });

  const five = largeBank.answerSets['five'];
  assert.ok(five);
  const widened = { ...five, options: [...five.options, 'Five'] };
  const reworded = { ...five, options: [...five.options.slice(0, 4), '8 or more'] };
  for (const [name, set] of Object.entries({ widened, reworded })) {
    test(`answers to different options are not compared: ${name}`, () => {
      const { changes } = compared(before, after, { ...next, answerSets: { five: set } });
      assert.equal(changes.at(-1)?.words, TOO_FEW);
    });
  }

  test('an item whose key was reversed is not compared', () => {
    const turned = next.habits.map((habit) => ({
      ...habit,
      items: habit.items.map((item) => ({ ...item, reversed: true })),
    }));
    const { changes } = compared(before, after, { ...next, habits: turned });
    assert.equal(changes.at(-1)?.words, TOO_FEW);
  });

  test('different banks are never compared', () => {
    const [one, other] = [
      { bank: largeBank, sheet: before },
      { bank: smallBank, sheet: sheetFrom(smallBank, '') },
    ];
    assert.equal(compare(one, other), undefined);
  });
});
