import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../../src/domain/edit-distance.ts';

describe('editDistance', () => {
  const cases: [one: string, other: string, distance: number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['complant', 'complaint', 1],
    ['ab', 'ba', 2],
    ['🙂', '🙃', 1],
  ];
  for (const [one, other, distance] of cases) {
    test(`${one || 'nothing'} to ${other || 'nothing'}: ${distance}`, () =>
      assert.equal(editDistance(one, other), distance));
  }

  test('is the same both ways, and none only between equals', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        assert.equal(editDistance(one, other), editDistance(other, one));
        assert.equal(editDistance(one, other) === 0, one === other);
      }),
    );
  });
});
