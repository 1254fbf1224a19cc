import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changesBetween, standing, takeBack } from '../../../../../src/domain/playbook/notebook/notebook-changes.ts';
import { LATEST } from '../../../../../src/domain/keeping/moments.ts';
import { parseEntry, type Entry } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import {
  mergeNotebooks,
  remove,
  write,
  writeEach,
  type Notebook,
} from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { anyEntry, anyNotebook, SAMPLE, SAMPLES } from '../../../../support/samples/notebooks.ts';

/** What a reader sees of a notebook: no moments, no marks. */
const seen = (notebook: Notebook): unknown =>
  notebook
    .filter(({ kind }) => kind !== 'deleted')
    .map((entry) => ({ ...entry, at: 0 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const find = (notebook: Notebook, id: string): Entry | undefined => notebook.find((entry) => entry.id === id);

/** As another tab gets it. */
const copied = (notebook: Notebook): Notebook => notebook.flatMap((entry) => parseEntry(structuredClone(entry)) ?? []);

describe('changes are undone', () => {
  test('whether deleting, writing or importing', () => {
    fc.assert(
      fc.property(anyNotebook, anyEntry(), anyNotebook, (notebook, entry, other) => {
        const ids = notebook.map(({ id }) => id);
        for (const after of [remove(notebook, ids, 50), write(notebook, entry), mergeNotebooks(notebook, other)]) {
          const changes = changesBetween(notebook, after);
          assert.deepEqual(seen(takeBack(copied(after), changes, 60)), seen(notebook));
        }
      }),
    );
  });

  test('and stay undone in a tab that had heard of them', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        // No moment follows the last one.
        const early = notebook.filter(({ at }) => at < LATEST);
        const after = remove(
          early,
          early.map(({ id }) => id),
          50,
        );
        const back = takeBack(after, changesBetween(early, after), 50);
        assert.deepEqual(seen(mergeNotebooks(after, back)), seen(early));
        assert.deepEqual(seen(mergeNotebooks(back, after)), seen(early));
        assert.deepEqual(seen(mergeNotebooks(back, early)), seen(early));
      }),
    );
  });

  test('in their old places', () => {
    const gone = remove(SAMPLE, [SAMPLES.plan.id], 50);
    const back = takeBack(gone, changesBetween(SAMPLE, gone), 60);
    assert.deepEqual(
      back.map(({ id }) => id),
      SAMPLE.map(({ id }) => id),
    );
    assert.deepEqual(find(back, SAMPLES.plan.id), { ...SAMPLES.plan, at: 60 });
  });

  test('and what was not touched is no change', () => {
    assert.deepEqual(changesBetween(SAMPLE, SAMPLE), []);
    assert.deepEqual(changesBetween(SAMPLE, mergeNotebooks(SAMPLE, copied(SAMPLE))), []);
  });
});

describe('later changes hold', () => {
  const gone = remove(SAMPLE, [SAMPLES.draft.id, SAMPLES.plan.id], 50);
  const changes = changesBetween(SAMPLE, gone);

  test('an entry written again is left alone, and the other comes back', () => {
    const again = write(gone, { ...SAMPLES.draft, at: 55, text: 'new' });
    assert.deepEqual(
      standing(again, changes).map(({ after }) => after.id),
      [SAMPLES.plan.id],
    );
    const back = takeBack(again, changes, 60);
    assert.deepEqual(find(back, SAMPLES.draft.id), { ...SAMPLES.draft, at: 55, text: 'new' });
    assert.equal(find(back, SAMPLES.plan.id)?.kind, 'plan');
  });

  test('what was cleared from the device stays cleared', () => {
    assert.deepEqual(standing([], changes), []);
    assert.deepEqual(takeBack([], changes, 60), []);
  });

  test('nothing is undone twice', () => {
    const back = takeBack(gone, changes, 60);
    assert.deepEqual(standing(back, changes), []);
    assert.deepEqual(takeBack(back, changes, 70), back);
  });

  test('two changes are undone in turn, the last one first', () => {
    const again = writeEach(
      gone,
      SAMPLE.map((entry) => ({ ...entry, at: 55 })),
    );
    const second = changesBetween(gone, again);
    assert.deepEqual(standing(again, changes), []);
    const once = takeBack(again, second, 60);
    assert.equal(find(once, SAMPLES.plan.id)?.kind, 'deleted');
    assert.deepEqual(seen(takeBack(once, changes, 70)), seen(SAMPLE));
  });

  test('more entries than a function takes arguments are deleted and brought back', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => ({ ...SAMPLES.contribution, id: `c${index}` }));
    const emptied = remove(
      many,
      many.map(({ id }) => id),
      50,
    );
    assert.equal(
      takeBack(emptied, changesBetween(many, emptied), 60).filter(({ kind }) => kind !== 'deleted').length,
      many.length,
    );
  });
});
