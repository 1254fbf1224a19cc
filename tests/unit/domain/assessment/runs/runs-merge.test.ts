import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { importRuns, mergeRuns } from '../../../../../src/domain/assessment/runs/runs-merge.ts';
import { deletedRun, type Run, type Runs } from '../../../../../src/domain/assessment/runs/runs.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { anyRuns, asKept, runWith } from '../../../../support/samples/runs.ts';
import { lastTen } from '../../../../support/samples/sheets.ts';

const byKey = <Value>(entries: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The content of runs, regardless of any order. */
const said = (runs: Runs): unknown =>
  runs
    .map((run) => ({ ...run, answers: byKey(run.answers), seen: run.seen.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const any = anyRuns(smallBank, 'deleted and back');
const find = (runs: Runs, id: string): Run | undefined => runs.find((run) => run.id === id);

describe('two tabs merge what they know', () => {
  test('merging equal runs returns the first', () => {
    fc.assert(fc.property(any, (runs) => assert.equal(mergeRuns(runs, runs), runs)));
    fc.assert(fc.property(any, (runs) => assert.equal(mergeRuns(runs, asKept(runs)), runs)));
  });

  test('with the same result, whichever goes first', () => {
    fc.assert(fc.property(any, any, (a, b) => assert.deepEqual(said(mergeRuns(a, b)), said(mergeRuns(b, a)))));
  });

  test('three tabs agree, however they are grouped', () => {
    for (const ends of ['never', 'deleted'] as const) {
      const runs = anyRuns(smallBank, ends);
      fc.assert(
        fc.property(runs, runs, runs, (a, b, c) =>
          assert.deepEqual(said(mergeRuns(mergeRuns(a, b), c)), said(mergeRuns(a, mergeRuns(b, c)))),
        ),
      );
    }
  });

  // Only marks are compared: a tab that missed both a deletion and its undoing may know more answers.
  test('three tabs agree on what is deleted, however they are grouped', () => {
    const marks = (runs: Runs): unknown =>
      said(
        runs.map(({ id, bank, version, months, begun, deleted }) => ({
          id,
          bank,
          version,
          months,
          begun,
          answers: {},
          seen: [],
          deleted,
        })),
      );
    fc.assert(
      fc.property(any, any, any, (a, b, c) =>
        assert.deepEqual(marks(mergeRuns(mergeRuns(a, b), c)), marks(mergeRuns(a, mergeRuns(b, c)))),
      ),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(any, any, (kept, own) => {
        const joined = mergeRuns(kept, own);
        assert.equal(mergeRuns(joined, own), joined);
        assert.equal(mergeRuns(joined, kept), joined);
        assert.equal(mergeRuns(joined, asKept(joined)), joined);
      }),
    );
  });

  test('kept runs come first, in their order', () => {
    fc.assert(
      fc.property(any, any, (kept, own) => {
        const known = kept.map(({ id }) => id);
        const more = own.map(({ id }) => id).filter((id) => !known.includes(id));
        assert.deepEqual(
          mergeRuns(kept, own).map(({ id }) => id),
          [...known, ...more],
        );
      }),
    );
  });

  test('neither input is changed', () => {
    fc.assert(
      fc.property(any, any, (kept, own) => {
        const before = structuredClone([kept, own]);
        mergeRuns(kept, own);
        assert.deepEqual([kept, own], before);
      }),
    );
  });
});

describe('of two answers', () => {
  test('the later wins, item by item, and none is lost', () => {
    const runs = anyRuns(smallBank, 'never');
    fc.assert(
      fc.property(runs, runs, (kept, own) => {
        for (const { id, answers, counts, choice, place, seen } of mergeRuns(kept, own)) {
          const both = [find(kept, id), find(own, id)];
          const items = new Set(both.flatMap((run) => Object.keys(run?.answers ?? {})));
          assert.deepEqual(new Set(Object.keys(answers)), items);
          const moment = (own_: Run | undefined, item: string): number =>
            own_ && Object.hasOwn(own_.answers, item) ? (own_.answers[item]?.at ?? 0) : 0;
          for (const [item, { at }] of Object.entries(answers)) {
            assert.equal(at, Math.max(...both.map((run) => moment(run, item))));
          }
          assert.equal(counts?.at ?? 0, Math.max(...both.map((run) => run?.counts?.at ?? 0)));
          assert.equal(choice?.at ?? 0, Math.max(...both.map((run) => run?.choice?.at ?? 0)));
          assert.equal(place?.at ?? 0, Math.max(...both.map((run) => run?.place?.at ?? 0)));
          assert.deepEqual(new Set(seen), new Set(both.flatMap((run) => run?.seen ?? [])));
        }
      }),
    );
  });

  const cases: [name: string, kept: number, own: number, holds: 'kept' | 'own'][] = [
    ['the later of the other tab holds', 1, 2, 'own'],
    ['the earlier of the other tab does not', 2, 1, 'kept'],
    ['the kept one wins a tie', 2, 2, 'kept'],
  ];
  for (const [name, keptAt, ownAt, holds] of cases) {
    test(name, () => {
      const kept = runWith(largeBank, 'a', [['list1', 0, keptAt]]);
      const own = runWith(largeBank, 'a', [['list1', 4, ownAt]]);
      assert.equal(mergeRuns([kept], [own])[0]?.answers['list1']?.value, holds === 'own' ? 4 : 0);
    });
  }

  test('answers to different questions are both kept', () => {
    const kept = runWith(largeBank, 'a', [['list1', 0, 5]]);
    const own = runWith(largeBank, 'a', [['list2', 4, 3]]);
    assert.deepEqual(Object.keys(mergeRuns([kept], [own])[0]?.answers ?? {}), ['list1', 'list2']);
  });
});

describe('a cleared count', () => {
  const counted: Run = { ...runWith(largeBank, 'a', []), counts: { value: lastTen(2, 1, 7), at: 5 } };
  const blank: Run = { ...counted, counts: { value: null, at: 9 } };

  test('stays blank, whichever tab goes first, until counted again', () => {
    const anew: Run = { ...counted, counts: { value: lastTen(3, 3, 4), at: 12 } };
    assert.deepEqual(mergeRuns([counted], [blank]), [blank]);
    assert.deepEqual(mergeRuns([blank], [counted]), [blank]);
    assert.deepEqual(mergeRuns([blank], [anew]), [anew]);
  });
});

describe('a deleted run', () => {
  const answered = runWith(largeBank, 'a', [['list1', 3, 5]]);
  const deleted = deletedRun(answered, 10);
  const back: Run = { ...answered, deleted: { value: false, at: 20 } };

  test('stays deleted, whatever another tab has', () => {
    for (const [kept, own] of [
      [deleted, answered],
      [answered, deleted],
    ] as const) {
      assert.deepEqual(mergeRuns([kept], [own]), [deleted]);
    }
  });

  test('stays deleted even if another tab, unaware, answered later', () => {
    const later = runWith(largeBank, 'a', [['list2', 1, 15]]);
    assert.deepEqual(mergeRuns([deleted], [later]), [deleted]);
    assert.deepEqual(mergeRuns([later], [deleted]), [deleted]);
  });

  test('keeps none of its answers', () => {
    const all: Run = {
      ...answered,
      counts: { value: lastTen(1, 1, 1), at: 2 },
      choice: { value: 'list', at: 2 },
      seen: ['list'],
    };
    const [left] = mergeRuns([all], [deleted]);
    assert.deepEqual(left, { ...answered, answers: {}, seen: [], deleted: { value: true, at: 10 } });
  });

  test('returns if the undo came later', () => {
    for (const [kept, own] of [
      [deleted, back],
      [back, deleted],
      [back, answered],
    ] as const) {
      assert.deepEqual(mergeRuns([kept], [own])[0]?.answers, answered.answers);
    }
  });

  test('goes again if the deletion came last', () => {
    const again = deletedRun(back, 30);
    assert.deepEqual(mergeRuns([back], [again]), [again]);
    assert.deepEqual(mergeRuns(mergeRuns([deleted], [again]), [back]), [again]);
  });
});

describe('names that every object has', () => {
  test('work as run ids', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const own = [runWith(largeBank, id, [['list1', 2, 3]])];
      assert.deepEqual(mergeRuns([], own), own);
      assert.equal(mergeRuns(own, own), own);
      assert.deepEqual(mergeRuns([runWith(largeBank, id, [])], own), own);
    }
  });

  test('work as item ids, without answers that nobody gave', () => {
    const kept = runWith(smallBank, 'a', [['plan1', 1, 1]]);
    const own = runWith(smallBank, 'a', [
      ['constructor', 2, 2],
      ['toString', 3, 3],
      ['__proto__', 1, 4],
    ]);
    const answers = mergeRuns([kept], [own])[0]?.answers ?? {};
    assert.deepEqual(Object.entries(answers), [
      ['plan1', { value: 1, at: 1 }],
      ['constructor', { value: 2, at: 2 }],
      ['toString', { value: 3, at: 3 }],
      ['__proto__', { value: 1, at: 4 }],
    ]);
    assert.equal(Object.getPrototypeOf(answers), Object.prototype);
    const [unchanged] = mergeRuns([kept], [runWith(smallBank, 'a', [])]);
    assert.deepEqual(Object.keys(unchanged?.answers ?? {}), ['plan1']);
  });
});

test('a run from a file comes back, though it was deleted here, also after a clock that was ahead', () => {
  const run = runWith(largeBank, 'a', [['list1', 3, 1]]);
  const [back] = importRuns([deletedRun(run, 900)], [run], 5);
  assert.deepEqual(back, { ...run, deleted: { value: false, at: 901 } });
  assert.deepEqual(importRuns([run], [run], 5), [run]);
});
