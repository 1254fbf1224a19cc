import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shape } from '../../../../src/domain/assessment/shape.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const gap = (words: string): object => ({
  is: 'gap',
  title: `In these answers, ${words}.`,
  rest: 'They are asked in different ways, so take the gap as a hint.',
});
const CLOSE = { is: 'close', title: 'Your habits are close together.', rest: '' };
const NONE = { is: 'none', title: 'Your results.', rest: '' };
const SO_FAR = { ...NONE, title: 'Your results so far.' };
const READS = {
  is: 'mostly reads',
  title: 'You mostly read.',
  rest: 'So, by one rule of thumb, do nine people in ten in an online community. Too little here to score, and nothing is wrong.',
  play: 'read-to-the-end',
};

describe('the shape of a sheet', () => {
  const many = lastTen(4, 3, 3);
  const cases: [name: string, answers: string, counts: Sheet['counts'], expected: object][] = [
    [
      'a highest and a lowest',
      '4440 3333 3331 3333 1111',
      many,
      gap('Listen first came up most and Reach across least'),
    ],
    [
      'two lowest',
      '4440 1111 3331 3333 1111',
      many,
      gap('Listen first came up most, and Take part and Reach across least'),
    ],
    [
      'three highest',
      '4440 4444 4440 2222 1111',
      many,
      gap('Listen first, Take part and Help first came up most, and Reach across least'),
    ],
    [
      'exactly the limit apart',
      '2222 3333 2222 2222 2222',
      many,
      gap('Take part came up most, and Listen first, Help first, Keep trust and Reach across least'),
    ],
    ['less than the limit apart', '2222 2333 2222 2222 2222', many, CLOSE],
    ['all alike', '2222 2222 2222 2222 2222', many, CLOSE],
    ['the mix takes no part', '4440 4444 4440 4444 4444', lastTen(10, 0, 0), CLOSE],
    [
      'habits without a score take no part',
      '4440 44__ ____ ____ 1111',
      many,
      gap('Listen first came up most and Reach across least'),
    ],
    ['one habit alone', '4440', many, NONE],
    ['the mix alone', '', many, NONE],
    ['mostly reads: nothing scored', '44', undefined, READS],
    [
      'mostly reads, perhaps: nothing answered',
      '',
      undefined,
      {
        ...READS,
        title: 'Nothing is answered, so there is nothing to show.',
        rest: 'If you mostly read, begin with this.',
      },
    ],
    ['mostly reads: nothing but "can\'t say"', '???? ???? ???? ???? ????', lastTen(0, 0, 0), READS],
    ['mostly reads: four counted', '4440 1100 3331 3333 1111', lastTen(1, 1, 1, 1), READS],
    [
      'five counted, of whatever kind',
      '4440 1100 4440 4444 4444',
      lastTen(0, 0, 0, 5),
      gap('Listen first, Help first, Keep trust and Reach across came up most, and Take part least'),
    ],
    [
      'a blank count is not a count of zero',
      '4440 0000 4440 4444 4444',
      undefined,
      gap('Listen first, Help first, Keep trust and Reach across came up most, and Take part least'),
    ],
    [
      'takes part a little more',
      '4440 1110 4440 4444 4444',
      lastTen(0, 0, 0),
      gap('Listen first, Help first, Keep trust and Reach across came up most, and Take part least'),
    ],
    ['too few answers about taking part', '4440 00__ 4440 4444 4444', lastTen(0, 0, 0), CLOSE],
  ];
  for (const [name, answers, counts, expected] of cases) {
    test(name, () => {
      assert.deepEqual(shape(largeBank, sheetFrom(largeBank, answers, { counts }), true), expected);
    });
  }

  test('is withheld until all parts have been seen', () => {
    assert.deepEqual(shape(largeBank, sheetFrom(largeBank, '4440 3333 3331 3333 1111'), false), SO_FAR);
    assert.deepEqual(shape(largeBank, sheetFrom(largeBank, ''), false), SO_FAR);
  });

  test("uses its bank's limit; without a question about reading, nobody mostly reads", () => {
    assert.deepEqual(shape(smallBank, sheetFrom(smallBank, ''), true), NONE);
    assert.deepEqual(
      shape(smallBank, sheetFrom(smallBank, '203 002'), true),
      gap('Plan ahead came up most and Rest well least'),
    );
    assert.deepEqual(shape(smallBank, sheetFrom(smallBank, '132 111'), true), CLOSE);
  });

  test('contains no number', () => {
    fc.assert(
      fc.property(anySheet(largeBank), (sheet) => {
        const { title, rest } = shape(largeBank, sheet, true);
        assert.doesNotMatch(title + rest, /\d/);
      }),
    );
  });
});
