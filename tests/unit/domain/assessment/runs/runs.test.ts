import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  changeRun,
  deletedRun,
  hasAnswers,
  isWhole,
  newRun,
  runFrom,
  runsOf,
  sheetOf,
  said,
  type Run,
} from '../../../../../src/domain/assessment/runs/runs.ts';
import { blankSheet } from '../../../../../src/domain/assessment/sheet.ts';
import { fixtureAssessment } from '../../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { runWith } from '../../../../support/samples/runs.ts';
import { anySheet, lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

const BEGUN = 1000;
const fresh = newRun(largeBank, 'a', BEGUN, 10);
const counted = (at: number): Run => ({ ...fresh, counts: { value: lastTen(2, 1, 7), at } });

describe('a run and its sheet agree', () => {
  for (const bank of [largeBank, smallBank, fixtureAssessment]) {
    test(`whatever the sheet: ${bank.code}`, () => {
      fc.assert(
        fc.property(anySheet(bank), (sheet) => {
          const run = runFrom(bank, sheet, 'a', BEGUN);
          assert.deepEqual(sheetOf(bank, run), sheet);
          // Also once stored.
          assert.deepEqual(sheetOf(bank, JSON.parse(JSON.stringify(run))), sheet);
        }),
      );
    });
  }

  test('a new run is a blank sheet', () => {
    for (const bank of [largeBank, smallBank]) {
      assert.deepEqual(sheetOf(bank, newRun(bank, 'a', BEGUN, 10)), blankSheet(bank, 10));
    }
  });

  test('a run of another bank or version has no sheet', () => {
    assert.equal(sheetOf(smallBank, fresh), undefined);
    assert.equal(sheetOf({ ...largeBank, version: 2 }, fresh), undefined);
  });

  test('what the bank does not have is dropped', () => {
    const run = runWith(largeBank, 'a', [
      ['list1', 3, 1],
      ['list2', 5, 1],
      ['plan1', 1, 1],
      ['constructor', 1, 1],
    ]);
    assert.deepEqual(sheetOf(largeBank, { ...run, choice: { value: 'plan', at: 1 } }), sheetFrom(largeBank, '3'));
  });
});

describe('a sheet from elsewhere as a run', () => {
  const cases: [name: string, answers: string, more: object, seen: string[]][] = [
    ['when blank, has seen nothing', '', {}, []],
    ['has seen the parts that it answers', '3 ___ ___? ____ 4', {}, ['list', 'take', 'trust']],
    ['has seen the count that it made', '', { counts: lastTen(0, 0, 0) }, ['mix']],
  ];
  for (const [name, answers, more, seen] of cases) {
    test(name, () => assert.deepEqual(runFrom(largeBank, sheetFrom(largeBank, answers, more), 'a', BEGUN).seen, seen));
  }

  test('opens at the results, with its own count', () => {
    const run = runFrom(largeBank, sheetFrom(largeBank, '3', { counts: lastTen(2, 1, 7) }), 'a', BEGUN);
    assert.deepEqual(run.place, { value: { at: 'results' }, at: BEGUN });
    assert.equal(hasAnswers(run), true);
  });

  test('has seen only answered parts, even in a bank with odd names', () => {
    assert.deepEqual(runFrom(smallBank, sheetFrom(smallBank, ''), 'a', BEGUN).seen, []);
    assert.deepEqual(runFrom(smallBank, sheetFrom(smallBank, '_____1'), 'a', BEGUN).seen, ['rest']);
  });
});

describe('the count', () => {
  const cases: [name: string, run: Run, has: boolean][] = [
    ['that was not made', fresh, false],
    ['that was made before the run is no answer of it', counted(BEGUN - 1), false],
    ['that was made as it began is its own', counted(BEGUN), true],
    ['that was made in it is its own', counted(BEGUN + 1), true],
  ];
  for (const [name, run, has] of cases) test(name, () => assert.equal(hasAnswers(run), has));
});

test('what is said again is later, also after a clock that was ahead', () => {
  assert.deepEqual(said(1, undefined, 5), { value: 1, at: 5 });
  assert.deepEqual(said(1, { value: 0, at: 3 }, 5), { value: 1, at: 5 });
  assert.deepEqual(said(1, { value: 0, at: 900 }, 5), { value: 1, at: 901 });
});

test('a cleared count is no count', () => {
  const blank: Run = { ...fresh, counts: { value: null, at: BEGUN + 1 } };
  assert.equal(hasAnswers(blank), false);
  assert.equal(isWhole(largeBank, { ...blank, seen: ['list', 'take', 'help', 'trust', 'brid'] }), false);
  assert.deepEqual(sheetOf(largeBank, blank), blankSheet(largeBank, 10));
});

describe('a run is whole', () => {
  const others = ['list', 'take', 'help', 'trust', 'brid'];
  const cases: [name: string, seen: string[], run: Run, whole: boolean][] = [
    ['not when it begins', [], fresh, false],
    ['not without the count', others, fresh, false],
    ['with every part', [...others, 'mix'], fresh, true],
    ['with every other part, where the count is there', others, counted(BEGUN - 1), true],
    ['wherever it was made', others, counted(BEGUN + 1), true],
    ['not with just the count', ['mix'], counted(BEGUN + 1), false],
    ['not with one part missing', others.slice(1), counted(BEGUN), false],
    ['with parts of no bank besides', [...others, 'mix', 'plan', 'constructor'], fresh, true],
  ];
  for (const [name, seen, run, whole] of cases) {
    test(name, () => assert.equal(isWhole(largeBank, { ...run, seen }), whole));
  }

  test('once every part is seen, in a bank without a count', () => {
    const run = newRun(smallBank, 'a', BEGUN, 10);
    assert.equal(isWhole(smallBank, { ...run, seen: ['plan'] }), false);
    assert.equal(isWhole(smallBank, { ...run, seen: ['rest', 'plan'] }), true);
  });

  test('with a part whose end was not seen, if it is fully answered', () => {
    const rest: [string, number, number][] = [
      ['toString', 1, 1],
      ['rest2', 1, 1],
      ['__proto__', 1, 1],
    ];
    assert.equal(isWhole(smallBank, { ...runWith(smallBank, 'a', rest), seen: ['plan'] }), true);
    assert.equal(isWhole(smallBank, { ...runWith(smallBank, 'a', rest.slice(1)), seen: ['plan'] }), false);
  });
});

describe('the runs of a bank', () => {
  const answered = (id: string, months: number, begun: number): Run => ({
    ...runWith(largeBank, id, [['list1', 1, 1]]),
    months,
    begun,
  });

  test('are the newest first', () => {
    const runs = [answered('a', 3, 5), answered('b', 4, 1), answered('c', 3, 9)];
    assert.deepEqual(
      runsOf(largeBank, runs).map(({ id }) => id),
      ['b', 'c', 'a'],
    );
  });

  test('exclude deleted ones, those without answers and those of other banks, but not other versions', () => {
    const runs = [
      deletedRun(answered('deleted', 1, 1), 2),
      { ...answered('back', 9, 1), deleted: { value: false, at: 3 } },
      newRun(largeBank, 'blank', 1, 1),
      { ...counted(BEGUN - 1), id: 'counted elsewhere' },
      { ...answered('older', 8, 1), version: 7 },
      runWith(smallBank, 'another', [['plan1', 1, 1]]),
    ];
    assert.deepEqual(
      runsOf(largeBank, runs).map(({ id }) => id),
      ['back', 'older'],
    );
  });

  test('only the given one is changed', () => {
    const [a, b] = [answered('a', 1, 1), answered('b', 1, 1)];
    const changed = changeRun([a, b], a, (run) => ({ ...run, seen: ['list'] }));
    assert.deepEqual(changed, [{ ...a, seen: ['list'] }, b]);
    assert.equal(changed[1], b);
  });

  test("the change applies to the kept run, not the page's copy", () => {
    const kept = answered('a', 1, 1);
    const [changed] = changeRun([kept], newRun(largeBank, 'a', 1, 1), (run) => ({ ...run, seen: ['take'] }));
    assert.deepEqual(changed, { ...kept, seen: ['take'] });
  });

  test('a missing one is added first', () => {
    const [a, b] = [answered('a', 1, 1), answered('__proto__', 1, 1)];
    assert.deepEqual(
      changeRun([a], b, (run) => ({ ...run, seen: ['list'] })),
      [a, { ...b, seen: ['list'] }],
    );
  });
});

test('a deleted run keeps none of its answers', () => {
  for (const bank of [largeBank, smallBank]) {
    fc.assert(
      fc.property(anySheet(bank), (sheet) => {
        const run = runFrom(bank, sheet, 'a', BEGUN);
        const deleted = deletedRun(run, 2000);
        assert.deepEqual(deleted, {
          id: 'a',
          bank: bank.code,
          version: bank.version,
          months: sheet.months,
          begun: BEGUN,
          answers: {},
          seen: [],
          deleted: { value: true, at: 2000 },
        });
        assert.equal(hasAnswers(deleted), false);
        assert.deepEqual(runsOf(bank, [deleted]), []);
      }),
    );
  }
});
