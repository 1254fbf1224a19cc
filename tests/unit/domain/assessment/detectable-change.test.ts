import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { detectableChange } from '../../../../src/domain/assessment/change.ts';

describe('the smallest change unlikely to be chance', () => {
  const table: [spread: number, reliability: number, points: number][] = [
    [15, 0.6, 22],
    [20, 0.6, 29],
    [25, 0.6, 37],
    [15, 0.7, 19],
    [20, 0.7, 25],
    [25, 0.7, 32],
    [15, 0.8, 16],
    [20, 0.8, 21],
    [25, 0.8, 26],
  ];
  for (const [spread, reliability, points] of table) {
    test(`spread ${spread}, reliability ${reliability}: ${points}`, () => {
      assert.equal(Math.round(detectableChange(spread, reliability)), points);
    });
  }

  test('grows with the spread and falls with reliability', () => {
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), share, (spread, reliability) => {
        const points = detectableChange(spread, reliability);
        assert.ok(detectableChange(spread + 1, reliability) > points);
        assert.ok(detectableChange(spread, reliability + 0.01) < points);
      }),
    );
  });
});
