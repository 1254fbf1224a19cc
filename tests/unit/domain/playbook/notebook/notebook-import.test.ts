import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LATEST } from '../../../../../src/domain/keeping/moments.ts';
import { type Entry } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import { importEntries, importWords } from '../../../../../src/domain/playbook/notebook/notebook-import.ts';
import { mergeNotebooks, remove, write, type Notebook } from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { anyNotebook, SAMPLES } from '../../../../support/samples/notebooks.ts';

const NOW = 100;
const draft = (at: number, text: string): Entry => ({ ...SAMPLES.draft, at, text });
const mark = (at: number): Entry => ({ id: SAMPLES.draft.id, at, kind: 'deleted' });

describe('what becomes of an entry from a file, and how that is reported', () => {
  const table: readonly [
    what: string,
    here: Entry | undefined,
    file: Entry | undefined,
    after: Entry[],
    words: string,
  ][] = [
    ['is new here', undefined, draft(5, 'a'), [draft(5, 'a')], '1 added'],
    ['is older here', draft(4, 'old'), draft(5, 'a'), [draft(5, 'a')], '1 changed'],
    ['is the same here', draft(5, 'a'), draft(5, 'a'), [draft(5, 'a')], '1 already here'],
    [
      'is the same, though it was deleted here and brought back',
      draft(9, 'a'),
      draft(5, 'a'),
      [draft(9, 'a')],
      '1 already here',
    ],
    ['is newer here', draft(6, 'new'), draft(5, 'a'), [draft(6, 'new')], '1 left as they are, being newer here'],
    ['was deleted here since', mark(6), draft(5, 'a'), [draft(NOW, 'a')], '1 added'],
    ['was deleted here before it was made again', mark(4), draft(5, 'a'), [draft(5, 'a')], '1 added'],
    ['is not in the file', draft(5, 'a'), undefined, [draft(5, 'a')], 'it has nothing in it'],
  ];
  for (const [what, here, file, after, words] of table) {
    test(what, () => {
      const done = importEntries(here ? [here] : [], file ? [file] : [], NOW);
      assert.deepEqual(done.notebook, after);
      assert.equal(importWords(done, '24 November 2026'), `From the file of 24 November 2026: ${words}.`);
    });
  }

  test('several are counted separately', () => {
    const here: Notebook = [draft(4, 'old'), SAMPLES.plan, { ...SAMPLES.opener, at: 99 }];
    const file = [draft(5, 'a'), SAMPLES.plan, { ...SAMPLES.opener, who: 'a clerk' }, SAMPLES.play, SAMPLES.tick];
    assert.equal(
      importWords(importEntries(here, file, LATEST), '24 November 2026'),
      'From the file of 24 November 2026: 2 added, 1 changed, 1 already here, 1 left as they are, being newer here.',
    );
  });
});

describe('importing', () => {
  test('is a merge, and counts every entry of the file once', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (here, other) => {
        const file = other.filter(({ kind }) => kind !== 'deleted');
        const done = importEntries(here, file, LATEST);
        const isIn = new Set(file.map(({ id }) => id));
        const marks = here.filter(({ id, kind }) => kind === 'deleted' && isIn.has(id));
        const unmarked = here.filter((entry) => !marks.includes(entry));
        const plain = (all: Notebook) => all.filter(({ id }) => !marks.some((each) => each.id === id));
        assert.deepEqual(plain(done.notebook), plain(mergeNotebooks(unmarked, file)));
        assert.equal(done.notebook.filter(({ id, kind }) => isIn.has(id) && kind === 'deleted').length, 0);
        assert.equal(done.added + done.changed + done.same + done.newerHere, file.length);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (here, other) => {
        const file = other.filter(({ kind }) => kind !== 'deleted');
        const once = importEntries(here, file, LATEST);
        const twice = importEntries(once.notebook, file, LATEST);
        assert.equal(twice.notebook, once.notebook);
        assert.deepEqual([twice.added, twice.changed], [0, 0]);
      }),
    );
  });

  test('of entries dated later than now leaves the reader the last word', () => {
    const { notebook } = importEntries([draft(50, 'mine')], [draft(LATEST, 'theirs')], NOW);
    assert.deepEqual(notebook, [draft(NOW, 'theirs')]);
    const after = write(notebook, draft(NOW + 5, 'mine again'));
    assert.deepEqual(mergeNotebooks(notebook, after), after);
  });

  test('brings back what was deleted a moment ago', () => {
    const gone = remove([SAMPLES.plan, SAMPLES.draft], [SAMPLES.plan.id], NOW);
    const { notebook } = importEntries(gone, [SAMPLES.plan], NOW);
    assert.deepEqual(notebook, [{ ...SAMPLES.plan, at: NOW + 1 }, SAMPLES.draft]);
  });
});
