import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bank } from '../../../../../src/domain/assessment/bank.ts';
import { decode, encode } from '../../../../../src/domain/assessment/codes/code.ts';
import { NOT_SURE, type Sheet } from '../../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

/**
 * Codes as readers have kept them. This list only grows: a code that was given out opens for ever, so that no line of it
 * is ever changed or taken away.
 */
const CODES_OF_2026: [code: string, bank: Bank, answers: string, more: Partial<Sheet>][] = [
  ['SN1-0000-0000-0000-0000-0', largeBank, '', { months: 0 }],
  ['SN1-589Y-V55S-H52V-MJ28-T', largeBank, '???? ???? ???? ???? ????', { months: 10 }],
  [
    'SN1-AGKX-PABK-2A5Q-9MEG-T',
    largeBank,
    '0000 0000 0000 0000 0000',
    { counts: lastTen(0, 0, 0), choice: NOT_SURE, months: 10 },
  ],
  [
    'SN1-ZHVS-2Z2S-6YHM-3BKR-Q',
    largeBank,
    '4444 4444 4444 4444 4444',
    { counts: lastTen(10, 0, 0), choice: 'mix', months: 255 },
  ],
  [
    'SN1-BCKJ-JWA0-BVJ9-ZVB0-T',
    largeBank,
    '0123 4?_0 1234 0000 ____',
    { counts: lastTen(2, 1, 7), choice: 'take', months: 10 },
  ],
  [
    'SN1-S2RS-T029-QD5K-6TM7-C',
    largeBank,
    '3142 2031 4?13 2_40 1324',
    { counts: lastTen(4, 3, 2, 1), choice: 'brid', months: 12 },
  ],
  ['SN1-0000-0000-001A-R2NY-R', largeBank, '____ ____ ____ ____ ___1', { choice: 'list', months: 24 }],
  ['TB3-0000-002', smallBank, '', { months: 0 }],
  ['TB3-66TV-485', smallBank, '2?3 0_1', { choice: 'rest', months: 11 }],
  ['TB3-76C4-V8S', smallBank, '233 332', { choice: NOT_SURE, months: 255 }],
];

describe('codes from 2026 still open', () => {
  for (const [code, bank, answers, more] of CODES_OF_2026) {
    const sheet = sheetFrom(bank, answers, more);
    test(code, () => {
      assert.deepEqual(decode(code, [bank]), { bank, sheet });
      assert.equal(encode(bank, sheet), code);
    });
  }
});
