import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../../src/domain/assessment/codes/code.ts';
import { exportJson, savedResult } from '../../../../src/domain/assessment/results-file.ts';
import { NOT_SURE } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { hostileText } from '../../../support/samples/hostile.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

describe('a saved result', () => {
  const sheet = sheetFrom(largeBank, '0?_4 4442 ____ 0000 ____', { counts: lastTen(2, 1, 7), choice: 'take' });
  const saved = savedResult(largeBank, sheet);

  test('says which bank it answers, and when', () => {
    assert.deepEqual([saved.bank, saved.version, saved.title], ['SN', 1, 'A bank of the real size']);
    assert.equal(saved.month, '2026-11');
  });

  test('tells a blank, "can\'t say" and the lowest answer apart, in words and as values', () => {
    assert.deepEqual(saved.items.slice(0, 4), [
      { id: 'list1', question: 'What about list1?', answer: 'None', value: 0 },
      { id: 'list2', question: 'What about list2?', answer: "I can't say", value: 'cannot say' },
      { id: 'list3', question: 'What about list3?', answer: null, value: null },
      // As answered: reversal belongs to the key, not the answer.
      { id: 'list4', question: 'What about list4?', answer: 'Four', value: 4 },
    ]);
    assert.equal(saved.items.length, 20);
  });

  test('has both scores of each habit, null with too few answers', () => {
    assert.deepEqual(
      saved.habits.map((habit) => [habit.id, habit.score, habit.scoreWithoutReversed]),
      [
        ['list', null, null],
        ['take', 87.5, 87.5],
        ['help', null, null],
        ['trust', 0, 0],
        ['brid', null, null],
        ['mix', 50, 50],
      ],
    );
  });

  test('scores without the reversed items where there is one', () => {
    const habit = savedResult(largeBank, sheetFrom(largeBank, '4444')).habits[0];
    assert.deepEqual([habit?.score, habit?.scoreWithoutReversed], [75, 100]);
  });

  test('has the counts, the choice and a code that opens as the same sheet', () => {
    assert.deepEqual(saved.counts, lastTen(2, 1, 7));
    assert.equal(saved.choice, 'take');
    assert.deepEqual(decode(saved.code, [largeBank]).sheet, sheet);
  });

  test('has null for counts and a choice that are blank', () => {
    const { counts, choice } = savedResult(largeBank, sheetFrom(largeBank, ''));
    assert.deepEqual([counts, choice], [null, null]);
    assert.equal(savedResult(largeBank, sheetFrom(largeBank, '', { choice: NOT_SURE })).choice, 'not sure');
  });

  test('has no counts where the bank does not ask for them', () => {
    assert.equal(savedResult(smallBank, sheetFrom(smallBank, '1', { counts: lastTen(1, 1, 1) })).counts, null);
  });

  test('treats invalid answers as blank, and takes none from a prototype', () => {
    const junk = { ...sheetFrom(smallBank, ''), answers: { plan1: 7, rest2: -1 }, choice: 'constructor' };
    assert.deepEqual(savedResult(smallBank, junk), savedResult(smallBank, sheetFrom(smallBank, '')));
  });
});

describe('the JSON file', () => {
  for (const bank of [largeBank, smallBank]) {
    test(`has a code that opens as the same sheet: ${bank.code}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          assert.deepEqual(decode(JSON.parse(exportJson(bank, sheet)).code, [bank]), { bank, sheet });
        }),
      );
    });

    test(`is the same for the same sheet, whatever the order of keys: ${bank.code}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          const { counts } = sheet;
          const turned = {
            ...sheet,
            answers: Object.fromEntries(Object.entries(sheet.answers).toReversed()),
            ...(counts && {
              counts: { other: counts.other, promote: counts.promote, add: counts.add, talk: counts.talk },
            }),
          };
          assert.equal(exportJson(bank, turned), exportJson(bank, sheet));
        }),
      );
    });
  }

  test('holds any words', () => {
    fc.assert(
      fc.property(hostileText, anySheet(largeBank), (title, sheet) => {
        const bank = { ...largeBank, title };
        assert.equal(JSON.parse(exportJson(bank, sheet)).title, title);
      }),
    );
  });
});
