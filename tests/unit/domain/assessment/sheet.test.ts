import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  answerTo,
  blankSheet,
  CANNOT_SAY,
  itemsOf,
  NOT_SURE,
  parseSheet,
  withAnswer,
} from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const ITEM = largeBank.habits[0]?.items[0];
assert.ok(ITEM);

describe('a sheet', () => {
  test('tells a blank, "can\'t say" and the lowest answer apart', () => {
    const given = ['_', '?', '0'].map((answer) => answerTo(largeBank, sheetFrom(largeBank, answer), ITEM));
    assert.deepEqual(given, [undefined, CANNOT_SAY, 0]);
  });

  test('sets, changes and clears an answer', () => {
    const blank = blankSheet(largeBank, 10);
    const answered = withAnswer(largeBank, blank, 'list1', 3);
    assert.deepEqual(answered.answers, { list1: 3 });
    assert.deepEqual(withAnswer(largeBank, answered, 'list1', CANNOT_SAY).answers, { list1: CANNOT_SAY });
    assert.deepEqual(withAnswer(largeBank, answered, 'list1', undefined), blank);
    assert.deepEqual(withAnswer(largeBank, blank, 'no such item', 3), blank);
  });

  test('refuses a month that no code can hold', () => {
    for (const months of [-1, 256, 0.5, NaN]) assert.throws(() => blankSheet(largeBank, months), RangeError);
  });

  test('takes no answer from its prototype', () => {
    for (const item of itemsOf(smallBank)) assert.equal(answerTo(smallBank, { answers: {} }, item), undefined);
  });
});

describe('a stored answer', () => {
  const cases: [name: string, stored: unknown, answer: number | string | undefined][] = [
    ['the lowest', 0, 0],
    ['the highest', 4, 4],
    ["can't say", CANNOT_SAY, CANNOT_SAY],
    ['one too high', 5, undefined],
    ['one too low', -1, undefined],
    ['minus zero', -0, 0],
    ['a fraction', 2.5, undefined],
    ['not a number', NaN, undefined],
    ['a text', '2', undefined],
    ['null', null, undefined],
    ['a truth', true, undefined],
    ['a list', [2], undefined],
    ['something', {}, undefined],
  ];
  for (const [name, stored, answer] of cases) {
    test(name, () => {
      const sheet = parseSheet(largeBank, { ...sheetFrom(largeBank, ''), answers: { list1: stored } });
      assert.ok(sheet);
      assert.equal(answerTo(largeBank, sheet, ITEM) === answer, true);
      assert.equal(Object.hasOwn(sheet.answers, 'list1'), answer !== undefined);
    });
  }
});

describe('a stored sheet', () => {
  const whole = sheetFrom(largeBank, '0?_4', { counts: lastTen(2, 1, 7), choice: 'take' });
  const refused: [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'SN1'],
    ['a list', []],
    ['another bank', { ...whole, bank: 'TB' }],
    ['another version', { ...whole, version: 2 }],
    ['no version', { ...whole, version: undefined }],
    ['no answers', { ...whole, answers: undefined }],
    ['null for answers', { ...whole, answers: null }],
    ['no month', { ...whole, months: undefined }],
    ['an invalid month', { ...whole, months: 'May' }],
    ['a month that no code holds', { ...whole, months: 256 }],
    ['its own prototype', JSON.parse(`{"__proto__":${JSON.stringify(whole)}}`)],
  ];
  for (const [name, stored] of refused) {
    test(`${name} is invalid`, () => assert.equal(parseSheet(largeBank, stored), undefined));
  }

  const mended: [name: string, stored: object, sheet: object][] = [
    ['what is not known is left out', { ...whole, answers: { ...whole.answers, more: 1 }, more: 1 }, whole],
    [
      'counts that are too many are blank',
      { ...whole, counts: lastTen(9, 9, 9) },
      sheetFrom(largeBank, '0?_4', { choice: 'take' }),
    ],
    ['invalid counts are blank', { ...whole, counts: 'ten' }, sheetFrom(largeBank, '0?_4', { choice: 'take' })],
    [
      'an invalid choice is blank',
      { ...whole, choice: '__proto__' },
      sheetFrom(largeBank, '0?_4', { counts: lastTen(2, 1, 7) }),
    ],
    ['not sure is a choice', { ...whole, choice: NOT_SURE }, { ...whole, choice: NOT_SURE }],
    ['answers that are a list are blank', { ...whole, answers: [0, 1] }, { ...whole, answers: {} }],
  ];
  for (const [name, stored, sheet] of mended) {
    test(name, () => assert.deepEqual(parseSheet(largeBank, stored), sheet));
  }

  test('a bank without a last ten keeps no counts', () => {
    const sheet = sheetFrom(smallBank, '1');
    assert.deepEqual(parseSheet(smallBank, { ...sheet, counts: lastTen(1, 1, 1) }), sheet);
  });

  test('answers under prototype keys are kept where an item has that id, and change no object', () => {
    const text = '{"bank":"TB","version":3,"months":1,"answers":{"__proto__":2,"constructor":3,"valueOf":1}}';
    const sheet = parseSheet(smallBank, JSON.parse(text));
    assert.ok(sheet);
    assert.deepEqual(Object.entries(sheet.answers), [
      ['constructor', 3],
      ['__proto__', 2],
    ]);
    assert.equal(Object.getPrototypeOf(sheet.answers), Object.prototype);
  });

  for (const bank of [largeBank, smallBank]) {
    test(`survives JSON: ${bank.code}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          assert.deepEqual(parseSheet(bank, JSON.parse(JSON.stringify(sheet))), sheet);
        }),
      );
    });
  }

  test('anything stored is a sheet or undefined', () => {
    const shaped = fc.record(
      {
        bank: fc.constant('SN'),
        version: fc.constant(1),
        answers: fc.anything(),
        counts: fc.anything(),
        months: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(fc.oneof(fc.anything(), shaped), (stored) => void parseSheet(largeBank, stored)));
  });
});
