import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boardView } from '../../../../src/domain/mix/board.ts';
import { MIDDLE } from '../../../../src/domain/mix/geometry.ts';

describe('what the triangle shows', () => {
  const cases: [counts: [talk: number, add: number, promote: number], words: string][] = [
    [[2, 1, 7], 'outside the ring, nearest to promote'],
    [[3, 1, 6], 'inside the ring, nearest to promote'],
    [[5, 5, 0], 'outside the ring, nearest to talk and add'],
  ];
  for (const [[talk, add, promote], words] of cases) {
    test([talk, add, promote].join('·'), () => {
      const view = boardView({ talk, add, promote });
      assert.equal(view?.label, `A triangle with talk, add and promote at its corners. Yours is ${words}.`);
      assert.equal((view?.at.x ?? 0) > MIDDLE.x, promote > add);
    });
  }

  test('nothing but ten, which its dots divide', () => {
    for (const promote of [0, 3, 4, 34])
      assert.equal(boardView({ talk: 3, add: 3, promote }) !== undefined, promote === 4);
  });
});
