import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LATEST } from '../../../../../src/domain/keeping/moments.ts';
import { LONGEST_TEXT, type Entry } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import {
  entriesOf,
  entryOf,
  mergeNotebooks,
  parseNotebook,
  remove,
  stateOf,
  use,
  write,
  type Notebook,
} from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { anyEntry, anyNotebook, SAMPLE, SAMPLES } from '../../../../support/samples/notebooks.ts';

/** A notebook regardless of order. */
const said = (notebook: Notebook): Notebook => notebook.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const find = (notebook: Notebook, id: string): Entry | undefined => notebook.find((entry) => entry.id === id);
const stored = (notebook: Notebook): unknown => JSON.parse(JSON.stringify(notebook));

const draft = (at: number, text: string): Entry => ({ ...SAMPLES.draft, at, text });

describe('two tabs merge what they know', () => {
  test('a notebook with itself is itself', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        assert.equal(mergeNotebooks(notebook, notebook), notebook);
        assert.equal(mergeNotebooks(notebook, parseNotebook(stored(notebook)) ?? []), notebook);
        assert.equal(mergeNotebooks(notebook, []), notebook);
      }),
    );
  });

  test('to the same, whichever begins', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (a, b) =>
        assert.deepEqual(said(mergeNotebooks(a, b)), said(mergeNotebooks(b, a))),
      ),
    );
  });

  test('and three do too, in any order', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, anyNotebook, (a, b, c) =>
        assert.deepEqual(said(mergeNotebooks(mergeNotebooks(a, b), c)), said(mergeNotebooks(a, mergeNotebooks(b, c)))),
      ),
    );
  });

  test('and then neither corrects the other', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (kept, own) => {
        const joined = mergeNotebooks(kept, own);
        for (const one of [kept, own]) assert.equal(mergeNotebooks(joined, one), joined);
      }),
    );
  });

  test('and lose nothing: each id is there once, in its later version, kept ones first', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (kept, own) => {
        const joined = mergeNotebooks(kept, own);
        const ids = [...new Set([...kept, ...own].map(({ id }) => id))];
        assert.deepEqual(
          joined.map(({ id }) => id),
          ids,
        );
        for (const entry of joined) {
          const both = [find(kept, entry.id), find(own, entry.id)].filter((each) => each !== undefined);
          assert.ok(both.includes(entry));
          assert.equal(entry.at, Math.max(...both.map(({ at }) => at)));
        }
      }),
    );
  });

  test('and change neither', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (kept, own) => {
        const before = structuredClone([kept, own]);
        mergeNotebooks(kept, own);
        assert.deepEqual([kept, own], before);
      }),
    );
  });

  const mark: Entry = { id: SAMPLES.draft.id, at: 5, kind: 'deleted' };
  const table: readonly [what: string, kept: Entry, own: Entry, holds: 'kept' | 'own'][] = [
    ['the later wins', draft(5, 'a'), draft(6, 'b'), 'own'],
    ['even if it is the kept one', draft(7, 'a'), draft(6, 'b'), 'kept'],
    ['on a tie, every tab chooses the same', draft(5, 'a'), draft(5, 'b'), 'own'],
    ['whichever it kept', draft(5, 'b'), draft(5, 'a'), 'kept'],
    ['on a tie, deleted is deleted', draft(5, 'z'), mark, 'own'],
    ['whichever has the mark', mark, draft(5, 'z'), 'kept'],
    ['what is made again later is back', mark, draft(6, 'a'), 'own'],
  ];
  for (const [what, kept, own, holds] of table) {
    test(what, () => assert.deepEqual(mergeNotebooks([kept], [own]), [holds === 'kept' ? kept : own]));
  }
});

describe('writing', () => {
  test('lasts: an entry can be read back, is there once, and wins in every tab', () => {
    fc.assert(
      fc.property(anyNotebook, anyEntry(), anyNotebook, (notebook, entry, other) => {
        const after = write(notebook, entry);
        assert.deepEqual(parseNotebook(stored(after)), after);
        assert.deepEqual({ ...find(after, entry.id), at: 0 }, { ...entry, at: 0 });
        // Tabs with the old entry learn of the new one, except at the last moment, which none follows.
        const isLast = (find(notebook, entry.id)?.at ?? 0) < LATEST;
        if (isLast) assert.deepEqual(said(mergeNotebooks(notebook, after)), said(after));
        assert.ok(mergeNotebooks(after, other).length >= after.length);
      }),
    );
  });

  test('replaces the entry with its id, and is later even if the clock was set back', () => {
    const kept = [draft(100, 'old'), SAMPLES.plan];
    const after = write(kept, draft(3, 'new'));
    assert.deepEqual(after, [draft(101, 'new'), SAMPLES.plan]);
    assert.deepEqual(mergeNotebooks(kept, after), after);
  });

  test('has one order for the parts of an entry, so that equal entries are equal text', () => {
    const { id, at, kind, ...rest } = SAMPLES.promise;
    const mixed = { state: rest.state, due: rest.due, to: rest.to, what: rest.what, kind, at, id };
    assert.equal(JSON.stringify(write([], mixed)), JSON.stringify([SAMPLES.promise]));
  });

  const refused: readonly [what: string, entry: Entry, words: RegExp][] = [
    [
      'a text that is too long',
      { ...SAMPLES.draft, text: 'a'.repeat(LONGEST_TEXT + 1) },
      /^RangeError: notebook: the text of a draft should be a text of at most 5000 characters; check it/,
    ],
    ['a day that is not in the calendar', { ...SAMPLES.promise, due: '2026-02-30' }, /the due of a promise should be/],
    ['half a step', { ...SAMPLES.run, step: 0.5 }, /the step of a run should be a whole number from 0/],
    ['no id', { ...SAMPLES.play, id: '' }, /the id of a play should be a text of 1 to 5000 characters/],
    ['an invalid moment', { ...SAMPLES.play, at: Number.NaN }, /the at of a play should be milliseconds/],
  ];
  for (const [what, entry, words] of refused) {
    test(`refuses ${what}: stored, it would hide everything else`, () => {
      assert.throws(() => write(SAMPLE, entry), words);
    });
  }

  test('never passes the last moment, but can delete even then', () => {
    const last = [draft(LATEST, 'a')];
    const gone = remove(last, [SAMPLES.draft.id], 5);
    assert.deepEqual(gone, [{ id: SAMPLES.draft.id, at: LATEST, kind: 'deleted' }]);
    assert.deepEqual(mergeNotebooks(last, gone), gone);
  });
});

describe('deleting', () => {
  test('leaves only a mark, and no tab that has not heard of it brings the entry back', () => {
    fc.assert(
      fc.property(anyNotebook, fc.nat(20), (notebook, at) => {
        const ids = notebook.map(({ id }) => id);
        const gone = remove(notebook, ids, at);
        assert.ok(gone.every((entry) => Object.keys(entry).join() === 'id,at,kind' && entry.kind === 'deleted'));
        assert.deepEqual(mergeNotebooks(gone, notebook), gone);
        assert.deepEqual(said(mergeNotebooks(notebook, gone)), said(gone));
      }),
    );
  });

  test('an unknown or deleted id changes nothing', () => {
    assert.deepEqual(remove(SAMPLE, ['nobody', 'gone', '__proto__'], 99), SAMPLE);
  });
});

describe('a play', () => {
  test('is begun once, and finished outranks begun', () => {
    const begun = use([], 'a-pencil', 5);
    const play = { id: 'play:a-pencil', at: 0, kind: 'play', play: 'a-pencil', begun: 5, used: 5, done: 0 };
    assert.deepEqual(begun, [play]);
    assert.deepEqual(use(begun, 'a-pencil', 6), [{ ...play, at: 1, used: 6 }]);
    const done = write(begun, { ...SAMPLES.play, at: 7, done: 7 });
    assert.deepEqual(use(done, 'a-pencil', 8), [{ ...SAMPLES.play, at: 8, used: 8, done: 7 }]);
    assert.equal(stateOf(done, 'a-pencil'), 'finished');
    assert.equal(stateOf(done, '__proto__'), undefined);
  });

  test('that was deleted can be begun again', () => {
    const gone = remove(use([], 'a-pencil', 5), ['play:a-pencil'], 6);
    assert.equal(stateOf(gone, 'a-pencil'), undefined);
    assert.equal(stateOf(use(gone, 'a-pencil', 7), 'a-pencil'), 'started');
  });
});

test('entries are found by kind and by id', () => {
  assert.deepEqual(entriesOf(SAMPLE, 'draft'), [SAMPLES.draft]);
  assert.equal(entryOf(SAMPLE, 'draft', SAMPLES.draft.id), SAMPLES.draft);
  assert.equal(entryOf(SAMPLE, 'draft', SAMPLES.plan.id), undefined);
});

describe('what was stored', () => {
  test('reads back unchanged', () => {
    fc.assert(fc.property(anyNotebook, (notebook) => assert.deepEqual(parseNotebook(stored(notebook)), notebook)));
    assert.deepEqual(parseNotebook([]), []);
  });

  test('has no limit: what was kept for years stays readable', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ ...SAMPLES.contribution, id: `c${index}` }));
    assert.equal(parseNotebook(many)?.length, many.length);
  });

  const junk: readonly [what: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', '[]'],
    ['a single entry', SAMPLES.draft],
    ['a list-like object', { 0: SAMPLES.draft, length: 1 }],
    ['a list with null', [SAMPLES.draft, null]],
    ['a list of lists', [[SAMPLES.draft]]],
    ['two entries with one id', [SAMPLES.draft, { ...SAMPLES.plan, id: SAMPLES.draft.id }]],
    ['a list of prototypes', JSON.parse(`[{"__proto__":${JSON.stringify(SAMPLES.draft)}}]`)],
    ['an entry that inherits', [Object.create(SAMPLES.draft)]],
  ];
  for (const [what, data] of junk) {
    test(`${what} is no notebook`, () => assert.equal(parseNotebook(data), undefined));
  }

  test('is a notebook or undefined, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (data) => {
        const parsed = parseNotebook(data);
        if (parsed) assert.deepEqual(parseNotebook(stored(parsed)), parsed);
      }),
    );
  });
});
