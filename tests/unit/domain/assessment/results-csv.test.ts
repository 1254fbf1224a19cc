import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import { encode } from '../../../../src/domain/assessment/codes/code.ts';
import { exportCsv } from '../../../../src/domain/assessment/results-csv.ts';
import { NOT_SURE } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { readCsv } from '../../../support/csv.ts';
import { hostileText } from '../../../support/samples/hostile.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

/** The large bank with one text, perhaps a tampered one, in every place for text. */
const says = (text: string): Bank => ({
  ...largeBank,
  title: text,
  answerSets: { five: { about: '', options: [text, text, text, text, text], cannotSay: text } },
  habits: largeBank.habits.map((habit) => ({
    ...habit,
    label: text,
    items: habit.items.map((item) => ({ ...item, question: text })),
  })),
});

describe('the CSV file', () => {
  test('has one fact per row below a header', () => {
    const sheet = sheetFrom(smallBank, '0?_ 310', { choice: 'rest' });
    assert.equal(
      exportCsv(smallBank, sheet),
      [
        'kind,id,name,answer,value',
        'result,bank,A small bank,,TB',
        'result,version,,,3',
        'result,month,,,2026-11',
        `result,code,,,${encode(smallBank, sheet)}`,
        'result,choice,,Rest well,rest',
        'item,plan1,What about plan1?,None,0',
        "item,plan2,What about plan2?,I can't say,cannot say",
        'item,constructor,What about constructor?,,',
        'item,toString,What about toString?,3,3',
        'item,rest2,What about rest2?,1,1',
        'item,__proto__,What about __proto__?,None,0',
        'score,plan,Plan ahead,,',
        'score,rest,Rest well,,44',
        'score without reversed,plan,Plan ahead,,',
        'score without reversed,rest,Rest well,,44',
        '',
      ].join('\r\n'),
    );
  });

  test('has a row for each heap, empty where the question is blank', () => {
    const heaps = (text: string): string[][] => readCsv(text).filter(([kind]) => kind === 'count');
    const sheet = sheetFrom(largeBank, '', { counts: lastTen(2, 0, 7, 1) });
    assert.deepEqual(heaps(exportCsv(largeBank, sheet)), [
      ['count', 'talk', 'Talk', '', '2'],
      ['count', 'add', 'Add', '', '0'],
      ['count', 'promote', 'Promote', '', '7'],
      ['count', 'other', 'Something else', '', '1'],
    ]);
    const blank = heaps(exportCsv(largeBank, sheetFrom(largeBank, '')));
    assert.deepEqual(
      blank.map((row) => row.at(-1)),
      ['', '', '', ''],
    );
  });

  test('says what was chosen', () => {
    const chosen = (choice?: string): string[] | undefined =>
      readCsv(exportCsv(largeBank, sheetFrom(largeBank, '', choice === undefined ? {} : { choice })))[5];
    assert.deepEqual(chosen('mix'), ['result', 'choice', '', 'Mind the mix', 'mix']);
    assert.deepEqual(chosen(NOT_SURE), ['result', 'choice', '', 'Not sure', 'not sure']);
    assert.deepEqual(chosen(), ['result', 'choice', '', '', '']);
    assert.deepEqual(chosen('__proto__'), ['result', 'choice', '', '', '']);
  });

  const cells: [text: string, cell: string][] = [
    ['plain', 'plain'],
    ['one, two', '"one, two"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['\u0000=1', "'\u0000=1"],
    ['＝1＋1', "'＝1＋1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["'=1", "'=1"],
    ['1-1=0', '1-1=0'],
    ['<script>', '<script>'],
  ];
  for (const [text, cell] of cells) {
    test(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      const [, about] = exportCsv(says(text), sheetFrom(largeBank, '')).split(/\r\n(?=result,)/);
      assert.equal(about, `result,bank,${cell},,SN`);
    });
  }

  test('parses by RFC 4180 with five cells per row, none of which a spreadsheet runs', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\'; a') }),
      hostileText,
      fc.constant('=x'.repeat(5000)),
    );
    fc.assert(
      fc.property(hostile, anySheet(largeBank), (text, sheet) => {
        const rows = readCsv(exportCsv(says(text), sheet));
        assert.equal(rows.length, 1 + 5 + 20 + 4 + 6 + 6);
        for (const row of rows) {
          assert.equal(row.length, 5);
          for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
        }
        const title = rows[1]?.[2];
        assert.ok(title === text || title === `'${text}`);
      }),
    );
  });

  for (const bank of [largeBank, smallBank]) {
    test(`is the same text for the same sheet: ${bank.code}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          const answers = Object.fromEntries(Object.entries(sheet.answers).toReversed());
          assert.equal(exportCsv(bank, { ...sheet, answers }), exportCsv(bank, sheet));
        }),
      );
    });
  }
});
