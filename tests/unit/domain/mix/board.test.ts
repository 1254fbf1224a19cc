import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boardView } from '../../../../src/domain/mix/board.ts';

describe('what a board shows', () => {
  const cases: [counts: [number, number, number] | undefined, label: string, hasRing: boolean, words: string][] = [
    [undefined, '', true, 'Nothing is marked on it yet.'],
    [[1, 2, 1], '', true, 'Nothing is marked on it yet.'],
    [
      [2, 1, 7],
      '2 · 1 · 7',
      true,
      '2 talk, 1 add, 7 promote. Leaning: heavy on promoting, light on adding. For an even split, three of your last ten would be of another kind.',
    ],
    // Nine fall between the sockets for ten, and the ring would contradict the words.
    [
      [3, 3, 3],
      '3 · 3 · 3 of nine',
      false,
      '3 talk, 3 add, 3 promote. Close to thirds, as far as nine can show. Your last ten are an even split.',
    ],
    [
      [0, 34, 0],
      '0 · 34 · 0 of 34',
      false,
      '0 talk, 34 add, 0 promote. Mostly one kind: heavy on adding, light on talking and promoting. For an even split, 22 of your last ten would be of another kind.',
    ],
  ];
  for (const [counts, label, hasRing, words] of cases) {
    test(counts?.join('·') ?? 'nothing', () => {
      const mix = counts && { talk: counts[0], add: counts[1], promote: counts[2] };
      const view = boardView(mix, 'your last ten');
      assert.equal(view.plug !== undefined, label !== '');
      assert.deepEqual({ label: view.label, hasRing: view.hasRing, words: view.words }, { label, hasRing, words });
    });
  }
});
