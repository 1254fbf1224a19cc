import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { minutesFor } from '../../../../src/domain/assessment/minutes.ts';

const table: readonly [items: number, hasCount: boolean, minutes: number][] = [
  [20, true, 8],
  [20, false, 7],
  [4, false, 1],
  [4, true, 2],
  [1, false, 1],
  [0, false, 1],
  [0, true, 1],
];

describe('how many minutes it takes to answer', () => {
  for (const [items, hasCount, minutes] of table) {
    test(`${items} questions ${hasCount ? 'and' : 'without'} the count: ${minutes}`, () =>
      assert.equal(minutesFor(items, hasCount), minutes));
  }

  test('whole minutes, at least one, never fewer for more questions or for the count as well', () => {
    fc.assert(
      fc.property(fc.nat(200), (items) => {
        const minutes = minutesFor(items, false);
        assert.ok(Number.isInteger(minutes) && minutes >= 1);
        assert.ok(minutesFor(items + 1, false) >= minutes);
        assert.ok(minutesFor(items, true) >= minutes && minutesFor(items, true) <= minutes + 1);
      }),
    );
  });
});
