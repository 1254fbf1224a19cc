import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, encode } from '../../../../../src/domain/assessment/codes/code.ts';
import type { Sheet } from '../../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { anySheet } from '../../../../support/samples/sheets.ts';

/** `npm run test:release` tries a hundred thousand. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 2000);

/** Valid characters, forgiven ones, and some that are invalid. */
const TYPED = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -–.<&\u0000é🙂\uD83D';
const CHARACTERS = [...TYPED];

const BANKS = [largeBank, { ...largeBank, version: 2 }] as const;

/** A text is read without throwing: as a sheet, or as one short sentence that repeats nothing of it. */
function read(typed: string): Sheet | undefined {
  const { sheet, refusal } = decode(typed, BANKS);
  assert.notEqual(sheet === undefined, refusal === undefined);
  if (refusal) {
    assert.ok(refusal.words.length < 130);
    assert.match(refusal.words, /^[A-Z][\w ,:-]+\.(?: [A-Z][\w ,:-]+\.)?$/);
  }
  return sheet;
}

/** Sheets of a bank, the same in every run. */
const sheets = (many: number): Sheet[] => fc.sample(anySheet(largeBank), { numRuns: many, seed: 2026 });

describe('the decoder', () => {
  test('never reads a code with one character changed as another sheet', (t) => {
    let tried = 0;
    let forgiven = 0;
    for (const sheet of sheets(Math.ceil(CASES / 1000))) {
      const code = encode(largeBank, sheet);
      const typed = [...code];
      for (const place of typed.keys()) {
        for (const character of CHARACTERS) {
          const given = read(typed.with(place, character).join(''));
          tried += 1;
          if (given === undefined) continue;
          // Only the same sheet is allowed: a lost hyphen, or a letter that looks like its digit.
          forgiven += 1;
          assert.deepEqual(given, sheet, `${typed.with(place, character).join('')} for ${code}`);
        }
      }
    }
    t.diagnostic(`${tried} codes with one character changed: ${forgiven} the same sheet, none another`);
    assert.ok(tried > CASES);
  });

  test('never reads a code with two neighbours swapped as another sheet', () => {
    for (const sheet of sheets(CASES / 200)) {
      const code = [...encode(largeBank, sheet)];
      for (const place of code.keys().drop(1)) {
        const swapped = code.with(place - 1, code[place] ?? '').with(place, code[place - 1] ?? '');
        const given = read(swapped.join(''));
        if (given !== undefined) assert.deepEqual(given, sheet);
      }
    }
  });

  test('refuses a code with a character lost or doubled', () => {
    for (const sheet of sheets(CASES / 500)) {
      const code = encode(largeBank, sheet).replaceAll('-', '');
      for (let place = 0; place < code.length; place += 1) {
        assert.equal(read(code.slice(0, place) + code.slice(place + 1)), undefined);
        assert.equal(read(code.slice(0, place + 1) + code.slice(place)), undefined);
      }
    }
  });

  test('reads any text without throwing', (t) => {
    let tried = 0;
    let asSheets = 0;
    const body = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 17,
      maxLength: 17,
    });
    const one = fc.constantFrom(...CHARACTERS);
    const code = fc.constantFrom(...sheets(200).map((sheet) => encode(largeBank, sheet)));
    const near = fc
      .tuple(code, fc.array(fc.tuple(fc.nat(24), one), { maxLength: 4 }))
      .map(([whole, changes]) =>
        changes.reduce((typed, [place, character]) => typed.with(place, character), [...whole]).join(''),
      );
    const text = fc.oneof(
      { weight: 3, arbitrary: body.map((characters) => `SN1-${characters}`) },
      { weight: 3, arbitrary: near },
      { weight: 1, arbitrary: fc.string({ unit: one, maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    );
    fc.assert(
      fc.property(text, (typed) => {
        tried += 1;
        if (read(typed) !== undefined) asSheets += 1;
      }),
      { numRuns: CASES, seed: 2026 },
    );
    t.diagnostic(`${tried} random and mutated texts: ${asSheets} read as sheets`);
  });

  test('reads a code only as the sheet with that very code', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 32n ** 7n / 233n }), (number) => {
        const body = toCode(number * 233n + 2n).padStart(7, '0');
        const { sheet } = decode(`TB3-${body}`, [smallBank]);
        if (sheet) assert.equal(encode(smallBank, sheet).replaceAll('-', ''), `TB3${body}`);
      }),
      { numRuns: Math.ceil(CASES / 20) },
    );
  });
});

/** A number in Crockford's alphabet, reimplemented so that tests share no arithmetic with the code. */
function toCode(number: bigint): string {
  return number
    .toString(32)
    .replaceAll(/./g, (digit) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(digit, 32)));
}
