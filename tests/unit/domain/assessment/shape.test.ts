import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shape } from '../../../../src/domain/assessment/shape.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const gap = (title: string): object => ({ title, rest: '' });
const CLOSE = { title: 'No habit stands out.', rest: 'They came up about as often as each other.' };
const LITTLE = {
  title: 'There is too little here to compare.',
  rest: 'A habit needs three answers other than “can’t say”, and it takes two habits to compare.',
};
const NOTHING = { title: 'Nothing is answered yet.', rest: '' };
const READS = {
  title: 'You mostly read.',
  rest: 'So, by one rule of thumb, do nine people in ten in an online community. Nothing is wrong with it.',
};

describe('the shape of a sheet', () => {
  const many = lastTen(4, 3, 3);
  const cases: [name: string, answers: string, counts: Sheet['counts'], expected: object][] = [
    ['a highest and a lowest', '4440 3333 3331 3333 1111', many, gap('You listen first more than you reach across.')],
    ['two lowest', '4440 1111 3331 3333 1111', many, gap('You listen first more than you take part and reach across.')],
    [
      'three highest',
      '4440 4444 4440 2222 1111',
      many,
      gap('You listen first, take part and help first more than you reach across.'),
    ],
    [
      'exactly the limit apart',
      '2222 3333 2222 2222 2222',
      many,
      gap('You take part more than you listen first, help first, keep trust and reach across.'),
    ],
    ['less than the limit apart', '2222 2333 2222 2222 2222', many, CLOSE],
    ['all alike', '2222 2222 2222 2222 2222', many, CLOSE],
    ['the mix takes no part', '4440 4444 4440 4444 4444', lastTen(10, 0, 0), CLOSE],
    [
      'habits without a score take no part',
      '4440 44__ ____ ____ 1111',
      many,
      gap('You listen first more than you reach across.'),
    ],
    ['one habit alone', '4440', many, LITTLE],
    ['the mix alone', '', many, { title: 'Your last ten are counted.', rest: '' }],
    ['two answers of a habit', '44', undefined, LITTLE],
    ['nothing answered', '', undefined, NOTHING],
    ['nothing but "can\'t say"', '???? ???? ???? ???? ????', lastTen(0, 0, 0), LITTLE],
    ['nothing but "can\'t say", and no count', '???? ???? ???? ???? ????', undefined, LITTLE],
    ['mostly reads: four counted', '4440 1100 3331 3333 1111', lastTen(1, 1, 1, 1), READS],
    [
      'five counted, of whatever kind',
      '4440 1100 4440 4444 4444',
      lastTen(0, 0, 0, 5),
      gap('You listen first, help first, keep trust and reach across more than you take part.'),
    ],
    [
      'a blank count is not a count of zero',
      '4440 0000 4440 4444 4444',
      undefined,
      gap('You listen first, help first, keep trust and reach across more than you take part.'),
    ],
    [
      'takes part a little more',
      '4440 1110 4440 4444 4444',
      lastTen(0, 0, 0),
      gap('You listen first, help first, keep trust and reach across more than you take part.'),
    ],
    ['too few answers about taking part', '4440 00__ 4440 4444 4444', lastTen(0, 0, 0), CLOSE],
  ];
  for (const [name, answers, counts, expected] of cases) {
    test(name, () => {
      assert.deepEqual(shape(largeBank, sheetFrom(largeBank, answers, { counts })), expected);
    });
  }

  test("uses its bank's limit; without a question about reading, nobody mostly reads", () => {
    assert.deepEqual(shape(smallBank, sheetFrom(smallBank, '')), NOTHING);
    assert.deepEqual(shape(smallBank, sheetFrom(smallBank, '203 002')), gap('You plan ahead more than you rest well.'));
    assert.deepEqual(shape(smallBank, sheetFrom(smallBank, '132 111')), CLOSE);
  });

  test('contains no number', () => {
    fc.assert(
      fc.property(anySheet(largeBank), (sheet) => {
        const { title, rest } = shape(largeBank, sheet);
        assert.doesNotMatch(title + rest, /\d/);
      }),
    );
  });
});
