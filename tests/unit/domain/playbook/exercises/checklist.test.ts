import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  isMarked,
  mark,
  progressWords,
  tickOf,
  type Box,
} from '../../../../../src/domain/playbook/exercises/checklist.ts';
import {
  mergeNotebooks,
  parseNotebook,
  remove,
  type Notebook,
} from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';

const ASK: Box = { play: 'a-play', item: 'Ask', round: 0 };

describe('a box', () => {
  test('starts without tick or day', () => {
    const tick = tickOf([], ASK);
    assert.deepEqual([tick.isDone, tick.due], [false, '']);
    assert.ok(!isMarked(tick));
  });

  test('keeps its day when ticked, and its tick when given another day', () => {
    const dated = mark([], ASK, 1, { due: '2026-11-27' });
    const done = mark(dated, ASK, 2, { isDone: true });
    assert.deepEqual(tickOf(done, ASK), {
      ...ASK,
      id: 'tick:a-play:0:Ask',
      at: 2,
      kind: 'tick',
      isDone: true,
      due: '2026-11-27',
    });
    assert.equal(tickOf(mark(done, ASK, 3, { due: '' }), ASK).isDone, true);
    assert.ok(isMarked(tickOf(mark(done, ASK, 3, { isDone: false }), ASK)));
  });

  test('differs by play, round and words', () => {
    const done = mark([], ASK, 1, { isDone: true });
    for (const other of [{ play: 'b' }, { round: 1 }, { item: 'ask' }])
      assert.equal(tickOf(done, { ...ASK, ...other }).isDone, false);
  });

  test('is blank once removed, and can be ticked again', () => {
    const done = mark([], ASK, 5, { isDone: true });
    const blank = remove(done, [tickOf(done, ASK).id], 6);
    assert.ok(!isMarked(tickOf(blank, ASK)));
    assert.equal(tickOf(mark(blank, ASK, 7, { isDone: true }), ASK).isDone, true);
  });
});

test('ticks of two tabs merge, in either order, and can be read back', () => {
  const box = fc.record({ play: fc.constantFrom('a', 'b:0'), item: hostileText, round: fc.nat(8) });
  const notebook = fc
    .array(fc.tuple(box, fc.boolean()), { maxLength: 8 })
    .map((boxes) => boxes.reduce<Notebook>((all, [each, isDone], at) => mark(all, each, at, { isDone }), []));
  fc.assert(
    fc.property(notebook, notebook, (one, other) => {
      const merged = mergeNotebooks(one, other);
      const ids = (of: Notebook): string[] => of.map(({ id }) => id).toSorted();
      assert.deepEqual(ids(merged), [...new Set([...ids(one), ...ids(other)])].toSorted());
      assert.deepEqual(parseNotebook(JSON.parse(JSON.stringify(merged))), merged);
    }),
  );
});

for (const [done, of, words] of [
  [0, 5, '0 of 5 done'],
  [3, 5, '3 of 5 done'],
  [5, 5, 'All 5 done'],
] as const)
  test(words, () => assert.equal(progressWords(done, of), words));
