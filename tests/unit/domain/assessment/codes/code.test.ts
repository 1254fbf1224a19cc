import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../../src/domain/assessment/bank.ts';
import { radices } from '../../../../../src/domain/assessment/codes/code-states.ts';
import { codeLength, decode, encode } from '../../../../../src/domain/assessment/codes/code.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

const BANKS = { large: largeBank, small: smallBank };
const SHEET = sheetFrom(largeBank, '0123 4?_0 1234 0000 ____', { counts: lastTen(2, 1, 7), choice: 'take' });
const CODE = encode(largeBank, SHEET);

describe('a private code', () => {
  test('has 17 characters for a bank of real size, in groups of four after its prefix', () => {
    const states = 7n ** 20n * 1002n * 8n * 256n;
    assert.equal(
      radices(largeBank).reduce((all, radix) => all * BigInt(radix), 1n),
      states,
    );
    assert.equal(codeLength(largeBank), 17);
    assert.match(CODE, /^SN1(?:-[0-9A-HJKMNP-TV-Z]{4}){4}-[0-9A-HJKMNP-TV-Z]$/);
  });

  test('is shorter for a smaller bank', () => {
    // 5 · 6 · 6 · 6 · 6 · 5 answers, a choice of 4, 256 months, times 233: below 32 to the power of 7.
    assert.equal(codeLength(smallBank), 7);
    assert.match(encode(smallBank, sheetFrom(smallBank, '')), /^TB3-.{4}-.{3}$/);
  });

  for (const [name, bank] of Object.entries(BANKS)) {
    test(`restores the sheet: ${name}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          assert.deepEqual(decode(encode(bank, sheet), [bank]), { bank, sheet });
        }),
        { numRuns: 1000 },
      );
    });

    test(`differs for a different sheet: ${name}`, () => {
      fc.assert(
        fc.property(anySheet(bank), anySheet(bank), (one, other) => {
          const isSame = JSON.stringify(one) === JSON.stringify(other);
          assert.equal(encode(bank, one) === encode(bank, other), isSame);
        }),
      );
    });
  }

  test('holds the first and last state of every place', () => {
    const last = sheetFrom(largeBank, '4'.repeat(20), { counts: lastTen(10, 0, 0), choice: 'mix', months: 255 });
    for (const sheet of [sheetFrom(largeBank, '', { months: 0 }), last]) {
      assert.deepEqual(decode(encode(largeBank, sheet), [largeBank]).sheet, sheet);
    }
  });

  test('ignores invalid answers', () => {
    const junk = { ...SHEET, answers: { ...SHEET.answers, list1: 7 }, choice: 'no habit' };
    const { choice: _, ...rest } = sheetFrom(largeBank, '_123 4?_0 1234 0000 ____', { counts: lastTen(2, 1, 7) });
    assert.deepEqual(decode(encode(largeBank, junk), [largeBank]).sheet, rest);
  });
});

describe('a code is forgiven', () => {
  const cases: [name: string, typed: (code: string) => string][] = [
    ['small letters', (code) => code.toLowerCase()],
    ['no hyphens', (code) => code.replaceAll('-', '')],
    ['hyphens anywhere', (code) => [...code].join('-')],
    ['spaces for hyphens', (code) => code.replaceAll('-', ' ')],
    ['dashes of a word processor', (code) => code.replaceAll('-', ' – ')],
    ['hyphens that do not break', (code) => code.replaceAll('-', '\u2011')],
    ['marks that cannot be seen', (code) => `\uFEFF${[...code].join('\u200B')}`],
    ['line breaks around it', (code) => `\r\n\t${code}\n`],
    ['O for 0', (code) => code.replaceAll('0', 'O')],
    ['o for 0', (code) => code.replaceAll('0', 'o')],
    ['I for 1', (code) => code.replaceAll('1', 'I')],
    ['l for 1', (code) => code.replaceAll('1', 'l')],
  ];
  for (const [name, typed] of cases) {
    test(name, () => {
      fc.assert(
        fc.property(anySheet(largeBank), (sheet) => {
          assert.deepEqual(decode(typed(encode(largeBank, sheet)), [largeBank]).sheet, sheet);
        }),
      );
    });
  }
});

describe('versions', () => {
  const second: Bank = { ...largeBank, version: 2 };
  const twelfth: Bank = { ...smallBank, code: 'SN', version: 12 };
  const known = [largeBank, second, twelfth] as const;

  for (const bank of known) {
    test(`a code of version ${bank.version} opens with that version's bank`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          const { bank: found, sheet: read } = decode(encode(bank, sheet), known);
          assert.equal(found, bank);
          assert.deepEqual(read, sheet);
        }),
      );
    });
  }

  test('a typo in the version is refused, though the versions are the same size', () => {
    fc.assert(
      fc.property(anySheet(largeBank), (sheet) => {
        assert.equal(decode(encode(largeBank, sheet).replace('SN1', 'SN2'), known).refusal?.is, 'changed');
        assert.equal(decode(encode(second, sheet).replace('SN2', 'SN1'), known).refusal?.is, 'changed');
      }),
    );
  });

  test('a newer or unsupported version says so', () => {
    const is = (typed: string, ...banks: [Bank, ...Bank[]]): string | undefined => decode(typed, banks).refusal?.is;
    assert.equal(is(encode(second, SHEET), largeBank), 'newer version');
    assert.equal(is(encode(second, SHEET).replaceAll('-', ''), largeBank), 'newer version');
    assert.equal(is(encode(twelfth, sheetFrom(twelfth, '')), largeBank), 'newer version');
    assert.equal(is(CODE, second), 'older version');
    assert.equal(is(CODE.replace('SN1', 'SN0'), largeBank), 'prefix');
  });
});
