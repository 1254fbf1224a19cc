import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inGroups, GROUPS, keptIn, type Group } from '../../../../../src/domain/playbook/notebook/notebook-groups.ts';
import { entryWords, type KeptEntry, type Titles } from '../../../../../src/domain/playbook/notebook/notebook-words.ts';
import { remove } from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { anyNotebook, SAMPLE, SAMPLES } from '../../../../support/samples/notebooks.ts';

const NAMES: Titles = {
  play: (slug) => (slug === 'a-pencil' ? 'A pencil' : undefined),
  story: (slug) => (slug === 'the-lift' ? 'Between two floors' : undefined),
};
const { tick, contribution, plan, promise, draft, opener, story, run, play } = SAMPLES;
const MARKUP = '<img src=x onerror=alert(1)>';

describe('each entry in words', () => {
  const table: readonly [entry: KeptEntry, line: string, written?: string][] = [
    [tick, 'Ticked off: Sharpen it'],
    [{ ...tick, isDone: false }, 'Not ticked off: Sharpen it'],
    [{ ...tick, round: 2, due: '2026-11-30' }, 'Ticked off: Sharpen it, time 3, due 30 November 2026'],
    [{ ...tick, item: 'Sharpen it.' }, 'Ticked off: Sharpen it'],
    [{ ...tick, item: MARKUP }, `Ticked off: ${MARKUP}`],
    [contribution, 'Talked, 24 November 2026: a reply'],
    [{ ...contribution, third: 'add', note: '' }, 'Added, 24 November 2026'],
    [{ ...contribution, third: 'promote', day: '' }, 'Promoted: a reply'],
    [{ ...contribution, third: 'promote', day: '', note: '' }, 'Promoted'],
    [plan, 'If the shift ends, then I sharpen it.'],
    [{ ...plan, when: ' the shift ends. ', act: '' }, 'If the shift ends, then I ….'],
    [promise, 'Promised to AB by 30 November 2026: lend it'],
    [{ ...promise, to: '', due: '' }, 'Promised: lend it'],
    [{ ...promise, state: 'moved' }, 'Promised to AB, moved to 30 November 2026: lend it'],
    [{ ...promise, state: 'moved', due: '' }, 'Promised to AB, moved: lend it'],
    [{ ...promise, state: 'kept' }, 'Kept, promised to AB by 30 November 2026: lend it'],
    [{ ...promise, state: 'dropped', what: '' }, 'Dropped, promised to AB by 30 November 2026: …'],
    [draft, 'A draft', 'Two lines,\nas they are.'],
    [{ ...draft, text: ' \n' }, 'An empty draft'],
    [opener, 'An opener for a planner, met at the stairs, noticed: a piano', 'Who plays?\nI do not.\nSince when?'],
    [{ ...opener, who: '', where: '', noticed: '', lines: '' }, 'An opener for …'],
    [story, 'The story “Between two floors”: two choices made'],
    [{ ...story, way: [1] }, 'The story “Between two floors”: one choice made'],
    [{ ...story, story: 'not-here', way: [] }, 'The story “not-here”: no choice made yet'],
    [{ ...story, way: Array.from({ length: 40 }, () => 0) }, 'The story “Between two floors”: 40 choices made'],
    [run, 'Step 3, paused with 2 min 5 s left'],
    [{ ...run, step: 0, isRunning: true }, 'Step 1, with the clock running'],
    [{ ...run, left: 60_000 }, 'Step 3, paused with 1 min left'],
    [{ ...run, left: 59_001 }, 'Step 3, paused with 1 min left'],
    [{ ...run, left: 1 }, 'Step 3, paused with 1 s left'],
    [{ ...run, left: 0 }, 'Step 3, paused when its time was over'],
    [{ ...run, left: -5000 }, 'Step 3, paused when its time was over'],
    [play, 'Started: A pencil'],
    [{ ...play, done: 9 }, 'Finished: A pencil'],
    [{ ...play, play: MARKUP }, `Started: ${MARKUP}`],
    [{ ...play, play: '__proto__' }, 'Started: __proto__'],
  ];
  for (const [entry, line, written] of table) {
    test(line, () => {
      const { title, ...words } = entryWords(entry, NAMES);
      assert.deepEqual(words, { line, ...(written !== undefined && { written }) });
      assert.equal(title !== undefined, entry.kind === 'play');
      assert.ok(line.endsWith(title ?? ''));
    });
  }

  test('any entry has them, on one line', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        for (const entry of keptIn(notebook)) assert.match(entryWords(entry, NAMES).line, /^[A-Z]/);
      }),
    );
  });
});

describe('sorted for a reader', () => {
  test('every kind has its place, deleted entries none', () => {
    const kinds = [...inGroups(SAMPLE)].map(([group, entries]) => [group, entries.map(({ kind }) => kind)]);
    assert.deepEqual(
      new Map(kinds as [Group, string[]][]),
      new Map<Group, string[]>([
        ['under way', ['play']],
        ['plans', ['plan']],
        ['promises', ['promise']],
        ['log', ['contribution']],
        ['drafts', ['opener', 'draft']],
        ['rest', ['run', 'story', 'tick']],
      ]),
    );
    assert.deepEqual([...inGroups([{ ...play, done: 9 }]).keys()], ['done']);
    assert.deepEqual(inGroups([]), new Map());
  });

  test('nothing is lost or there twice', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const groups = inGroups(notebook);
        assert.ok([...groups].every(([group, entries]) => group in GROUPS && entries.length > 0));
        assert.deepEqual(new Set([...groups.values()].flat()), new Set(keptIn(notebook)));
        assert.equal([...groups.values()].flat().length, keptIn(notebook).length);
      }),
    );
  });

  test('the newest comes first, and one brought back keeps its place', () => {
    const drafts = ['a', 'b', 'c'].map((id, at) => ({ ...draft, id, at }));
    const ids = (notebook: typeof drafts): string[] => (inGroups(notebook).get('drafts') ?? []).map(({ id }) => id);
    assert.deepEqual(ids(drafts), ['c', 'b', 'a']);
    assert.deepEqual(ids(drafts.map((each) => (each.id === 'a' ? { ...each, at: 99 } : each))), ['c', 'b', 'a']);
    assert.deepEqual(
      inGroups(remove(drafts, ['b'], 50))
        .get('drafts')
        ?.map(({ id }) => id),
      ['c', 'a'],
    );
  });

  test('promises: open ones by day, then undated ones, then settled ones', () => {
    const promises = (
      [
        ['kept', 'kept', '2026-01-01'],
        ['none', 'open', ''],
        ['late', 'open', '2026-12-24'],
        ['soon', 'moved', '2026-11-25'],
        ['dropped', 'dropped', '2026-01-01'],
      ] as const
    ).map(([id, state, due]) => ({ ...promise, id, state, due }));
    assert.deepEqual(
      inGroups(promises)
        .get('promises')
        ?.map(({ id }) => id),
      ['soon', 'late', 'none', 'dropped', 'kept'],
    );
  });

  test('the log goes by day, ticks by play', () => {
    const log = ['2026-11-01', '2026-11-03', '', '2026-11-02'].map((day, id) => ({
      ...contribution,
      id: `c${id}`,
      day,
    }));
    assert.deepEqual(
      inGroups(log)
        .get('log')
        ?.map((entry) => entry.kind === 'contribution' && entry.day),
      ['2026-11-03', '2026-11-02', '2026-11-01', ''],
    );
    const ticks = ['b', 'a', 'b'].map((slug, id) => ({ ...tick, id: `t${id}`, play: slug }));
    assert.deepEqual(
      inGroups(ticks)
        .get('rest')
        ?.map(({ id }) => id),
      ['t1', 't2', 't0'],
    );
  });
});
