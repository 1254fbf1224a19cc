import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseExport } from '../../../../src/domain/assessment/export-parse.ts';
import { exportCsv } from '../../../../src/domain/assessment/export-csv.ts';
import { exportJson, savedResult } from '../../../../src/domain/assessment/export.ts';
import { largeBank, smallBank } from '../../../support/banks.ts';
import { hostileText } from '../../../support/hostile.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/sheets.ts';

const SHEET = sheetFrom(largeBank, '0?_4 1234', { counts: lastTen(2, 1, 7), choice: 'take' });
const SAVED = savedResult(largeBank, SHEET);
const JSON_TEXT = exportJson(largeBank, SHEET);

/** The saved result with some of it changed, as a text. */
const changed = (more: object): string => JSON.stringify({ ...SAVED, ...more });
/** The saved result with the first item changed, as a text. */
const changedItem = (more: object): string =>
  changed({ items: SAVED.items.map((item, index) => (index === 0 ? { ...item, ...more } : item)) });

const LONG = 'This is far too long for a saved result: choose the JSON file that you saved here.';
const NOT_JSON = 'This is no saved result: choose the JSON file that you saved here, not the one for spreadsheets.';
const SHAPE =
  'This is no saved result, or it was changed after it was saved: choose the file as it was, or type your private code.';
const OTHER = 'This result belongs to other questions: choose one that you saved from these.';
const NEWER = 'This result is from a newer version of these questions: reload this page, then choose the file again.';
const OLDER =
  'This result is from an older version that this page no longer knows: answer the questions anew for a new one.';

describe('a file is refused in one plain sentence', () => {
  const cases: [name: string, text: string, words: string][] = [
    ['nothing', '', NOT_JSON],
    ['spaces', ' \n', NOT_JSON],
    ['a private code', SAVED.code, NOT_JSON],
    ['the file for spreadsheets', exportCsv(largeBank, SHEET), NOT_JSON],
    ['half of it', JSON_TEXT.slice(0, 500), NOT_JSON],
    ['two of them', JSON_TEXT + JSON_TEXT, NOT_JSON],
    ['markup', '<img src=x onerror=alert(1)>', NOT_JSON],
    ['10,000 characters', 'x'.repeat(10_000), NOT_JSON],
    ['10,000 brackets', '['.repeat(10_000), NOT_JSON],
    ['10,000 lists within each other', '['.repeat(5000) + ']'.repeat(5000), SHAPE],
    ['a long text', JSON.stringify('x'.repeat(10_000)), SHAPE],
    ['100,001 characters', `"${'x'.repeat(99_999)}"`, LONG],
    ['itself with too many spaces', JSON_TEXT + ' '.repeat(100_000), LONG],
    ['null', 'null', SHAPE],
    ['a number', '7', SHAPE],
    ['a list', `[${JSON_TEXT}]`, SHAPE],
    ['an empty object', '{}', SHAPE],
    ['its own prototype', `{"__proto__":${JSON_TEXT}}`, SHAPE],
    ['no bank', changed({ bank: undefined }), SHAPE],
    ['a bank that is no text', changed({ bank: ['SN'] }), SHAPE],
    ['no version', changed({ version: undefined }), SHAPE],
    ['a version that is a text', changed({ version: '1' }), SHAPE],
    ['half a version', changed({ version: 1.5 }), SHAPE],
    ['version nought', changed({ version: 0 }), SHAPE],
    ['a version without end', changed({}).replace('"version":1', '"version":1e999'), SHAPE],
    ['no month', changed({ month: undefined }), SHAPE],
    ['a month that there is not', changed({ month: '2026-13' }), SHAPE],
    ['another month', changed({ month: '2026-12' }), SHAPE],
    ['no items', changed({ items: undefined }), SHAPE],
    ['items that are an object', changed({ items: { list1: 0 } }), SHAPE],
    ['items that are none', changed({ items: [null, 1, 'list1', []] }), SHAPE],
    ['an id with methods of its own', changedItem({ id: { toString: 1, valueOf: 1 } }), SHAPE],
    ['another answer', changedItem({ value: 1 }), SHAPE],
    ['an answer that there is not', changedItem({ value: 5 }), SHAPE],
    ['an answer that is a text', changedItem({ value: '0' }), SHAPE],
    ['an answer taken out', changedItem({ value: null }), SHAPE],
    ['another item', changedItem({ id: 'list9' }), SHAPE],
    ['other counts', changed({ counts: lastTen(2, 2, 6) }), SHAPE],
    ['counts that are too many', changed({ counts: lastTen(9, 9, 9) }), SHAPE],
    ['another choice', changed({ choice: 'help' }), SHAPE],
    ['no code', changed({ code: undefined }), SHAPE],
    ["another sheet's code", changed({ code: savedResult(largeBank, sheetFrom(largeBank, '1')).code }), SHAPE],
    ['another bank', exportJson(smallBank, sheetFrom(smallBank, '123')), OTHER],
    ['a bank that every object knows', changed({ bank: '__proto__' }), OTHER],
    ['a newer version', changed({ version: 2 }), NEWER],
  ];
  for (const [name, text, words] of cases) {
    test(name, () => {
      const read = parseExport(largeBank, text);
      assert.equal(read.sheet, undefined);
      assert.equal(read.refusal?.words, words);
    });
  }

  test('an older version', () => {
    assert.equal(parseExport({ ...largeBank, version: 2 }, JSON_TEXT).refusal?.words, OLDER);
  });
});

describe('a file that was changed by hand', () => {
  test('is a sheet with all that was saved, or refused', () => {
    const character = fc.oneof(fc.constantFrom(...'0123456789"{}[],:\\-e null'), hostileText);
    fc.assert(
      fc.property(anySheet(largeBank), fc.nat(), character, (sheet, at, put) => {
        const text = exportJson(largeBank, sheet);
        const place = at % text.length;
        const read = parseExport(largeBank, text.slice(0, place) + put + text.slice(place + 1));
        if (read.sheet) assert.deepEqual(read.sheet, sheet);
        else assert.match(read.refusal.words, /^This [^.]+\.$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('loses nothing where keys were added, and changes no object', () => {
    const text = JSON_TEXT.replace('{', '{"__proto__":{"polluted":1},"constructor":1,"more":[],');
    assert.deepEqual(parseExport(largeBank, text), { sheet: SHEET });
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  test('never throws, whatever it holds', () => {
    const inside = fc.record(
      {
        bank: fc.constant('TB'),
        version: fc.constant(3),
        month: fc.oneof(fc.constant('2026-11'), fc.jsonValue()),
        items: fc.oneof(
          fc.array(
            fc.record({ id: fc.oneof(fc.constantFrom('plan1', '__proto__'), fc.jsonValue()), value: fc.jsonValue() }),
          ),
          fc.jsonValue(),
        ),
        counts: fc.jsonValue(),
        choice: fc.jsonValue(),
        code: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      inside.map((value) => JSON.stringify(value)),
      fc.json(),
      hostileText,
    );
    fc.assert(fc.property(text, (any) => assert.ok(parseExport(smallBank, any).refusal)));
  });
});
