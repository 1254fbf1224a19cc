import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRuns } from '../../../../../src/domain/assessment/runs/runs-parse.ts';
import { deletedRun, type Run } from '../../../../../src/domain/assessment/runs/runs.ts';
import { CANNOT_SAY } from '../../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { anyRuns } from '../../../../support/samples/runs.ts';
import { lastTen } from '../../../../support/samples/sheets.ts';

const whole: Run = {
  id: 'a',
  bank: 'SN',
  version: 1,
  months: 10,
  begun: 1_795_514_400_000,
  answers: { list1: { value: 3, at: 5 }, list2: { value: CANNOT_SAY, at: 6 } },
  counts: { value: lastTen(2, 1, 7), at: 7 },
  choice: { value: 'take', at: 8 },
  place: { value: { at: 'question', id: 'list3' }, at: 9 },
  seen: ['list'],
};
const { counts: _counts, choice: _choice, place: _place, ...plain } = whole;

describe('anything but a list of runs is rejected', () => {
  const cases: [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'SN1'],
    ['a number', 1],
    ['one run by itself', whole],
    ['what looks like a list', { 0: whole, length: 1 }],
    ['a list with null', [whole, null]],
    ['a list with a text', [whole, 'SN1']],
    ['a list of lists', [[whole]]],
    ['something empty', [{}]],
    ...(['id', 'bank', 'version', 'months', 'begun', 'answers', 'seen'] as const).flatMap(
      (key): [string, unknown][] => [
        [`no ${key}`, [{ ...whole, [key]: undefined }]],
        [`${key} that is a truth`, [{ ...whole, [key]: true }]],
        [`${key} that only a prototype has`, [Object.assign(Object.create(whole), { ...whole, [key]: undefined })]],
      ],
    ),
    ['an id that is a number', [{ ...whole, id: 1 }]],
    ['a version that is a text', [{ ...whole, version: '1' }]],
    ['a version that is not a number', [{ ...whole, version: NaN }]],
    ['a version without end', [{ ...whole, version: Infinity }]],
    ['a month before the first', [{ ...whole, months: -1 }]],
    ['a month after the last', [{ ...whole, months: 256 }]],
    ['half a month', [{ ...whole, months: 0.5 }]],
    ['a month that is not a number', [{ ...whole, months: NaN }]],
    ['begun before time', [{ ...whole, begun: -1 }]],
    ['begun at no time', [{ ...whole, begun: NaN }]],
    ['begun after all time', [{ ...whole, begun: Infinity }]],
    ['begun at half a millisecond', [{ ...whole, begun: 0.5 }]],
    ['answers that are a text', [{ ...whole, answers: 'list1' }]],
    ['parts that are a text', [{ ...whole, seen: 'list' }]],
    ['its own prototype', JSON.parse(`[{"__proto__":${JSON.stringify(whole)}}]`)],
    ['inherited', [Object.create(whole)]],
  ];
  for (const [name, stored] of cases) {
    test(name, () => assert.equal(parseRuns(stored), undefined));
  }
});

describe('what a run cannot have is dropped', () => {
  const answered = (answers: unknown): object => ({ ...plain, answers });
  const cases: [name: string, stored: unknown, run: object][] = [
    ['nothing of a complete run', whole, whole],
    ['unknown fields', { ...whole, more: 1 }, whole],
    ['answers that are null', answered(null), answered({})],
    ['answers that are a list', answered([3, { value: 3 }]), answered({})],
    ['an answer without a time', answered({ list1: { value: 3 } }), answered({})],
    ['an answer that is only a value', answered({ list1: 3 }), answered({})],
    ['an answer that is null', answered({ list1: null }), answered({})],
    ['an answer below the lowest', answered({ list1: { value: -1, at: 1 } }), answered({})],
    ['half an answer', answered({ list1: { value: 0.5, at: 1 } }), answered({})],
    ['an answer that is not a number', answered({ list1: { value: NaN, at: 1 } }), answered({})],
    ['an answer in words', answered({ list1: { value: 'often', at: 1 } }), answered({})],
    ['an answer before 1970', answered({ list1: { value: 1, at: -1 } }), answered({})],
    ['an answer whose time is NaN', answered({ list1: { value: 1, at: NaN } }), answered({})],
    ['an answer at a time in words', answered({ list1: { value: 1, at: '1' } }), answered({})],
    [
      'unknown fields of an answer',
      answered({ list1: { value: 1, at: 2, more: 3 } }),
      answered({ list1: { value: 1, at: 2 } }),
    ],
    [
      'an invalid answer beside a valid one',
      answered({ a: 1, list1: { value: 1, at: 2 } }),
      answered({ list1: { value: 1, at: 2 } }),
    ],
    ['counts above ten', { ...plain, counts: { value: lastTen(9, 9, 9), at: 1 } }, plain],
    ['counts without a time', { ...plain, counts: lastTen(1, 1, 1) }, plain],
    ['a choice that is a number', { ...plain, choice: { value: 1, at: 1 } }, plain],
    ['a choice without a time', { ...plain, choice: 'take' }, plain],
    ['a place that is null', { ...plain, place: { value: null, at: 1 } }, plain],
    ['a place without a time', { ...plain, place: { value: { at: 'check' } } }, plain],
    [
      'parts that are not texts',
      { ...plain, seen: ['list', 1, null, ['take'], 'help'] },
      { ...plain, seen: ['list', 'help'] },
    ],
    ['a mark that is not a boolean', { ...plain, deleted: { value: 1, at: 1 } }, plain],
    ['a mark without a time', { ...plain, deleted: true }, plain],
  ];
  for (const [name, stored, run] of cases) {
    test(name, () => assert.deepEqual(parseRuns([stored]), [run]));
  }

  test('but not a mark that it was deleted or restored', () => {
    const marked = [deletedRun(whole, 10), { ...plain, deleted: { value: false, at: 11 } }];
    assert.deepEqual(parseRuns(marked), marked);
  });

  test('nor a mark that the count was cleared', () => {
    const blank = [{ ...plain, counts: { value: null, at: 11 } }];
    assert.deepEqual(parseRuns(blank), blank);
  });

  test("another bank's answers are left for that bank to judge", () => {
    const other = answered({ 'no such item': { value: 99, at: 1 } });
    assert.deepEqual(parseRuns([other]), [other]);
  });
});

test('an empty list stays empty', () => assert.deepEqual(parseRuns([]), []));

test('answers under names that every object has are kept, and change no object', () => {
  const text = JSON.stringify([plain]).replace(
    '"list1"',
    '"__proto__":{"value":1,"at":1},"constructor":{"value":2,"at":2},"list1"',
  );
  const answers = parseRuns(JSON.parse(text))?.[0]?.answers ?? {};
  assert.deepEqual(Object.keys(answers), ['__proto__', 'constructor', 'list1', 'list2']);
  assert.equal(Object.getPrototypeOf(answers), Object.prototype);
  assert.equal(Object.hasOwn(Object.prototype, 'value'), false);
});

for (const bank of [largeBank, smallBank]) {
  test(`runs survive JSON: ${bank.code}`, () => {
    fc.assert(
      fc.property(anyRuns(bank, 'deleted and back'), (runs) =>
        assert.deepEqual(parseRuns(JSON.parse(JSON.stringify(runs))), runs),
      ),
    );
  });
}

test('anything stored is runs that survive JSON, or undefined', () => {
  const at = fc.oneof(fc.nat(), fc.anything());
  const saidOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof(fc.record({ value, at }, { requiredKeys: [] }), fc.anything());
  const shaped = fc.record(
    {
      id: fc.string(),
      bank: fc.string(),
      version: fc.oneof(fc.nat(), fc.double()),
      months: fc.nat(255),
      begun: fc.nat(),
      answers: fc.oneof(fc.dictionary(fc.string(), saidOf(fc.oneof(fc.nat(), fc.anything()))), fc.anything()),
      counts: saidOf(fc.anything()),
      choice: saidOf(fc.string()),
      // A place may be any JSON.
      place: saidOf(fc.jsonValue()),
      seen: fc.array(fc.anything()),
      deleted: saidOf(fc.boolean()),
    },
    { requiredKeys: ['id', 'bank', 'version', 'months', 'begun', 'seen', 'answers'] },
  );
  fc.assert(fc.property(fc.anything(), (stored) => void parseRuns(stored)));
  fc.assert(fc.property(fc.array(fc.anything()), (stored) => void parseRuns(stored)));
  fc.assert(
    fc.property(fc.array(shaped), (stored) => {
      // JSON writes −0 as 0.
      const runs = JSON.stringify(parseRuns(stored));
      if (runs !== undefined) assert.equal(JSON.stringify(parseRuns(JSON.parse(runs))), runs);
    }),
  );
});
