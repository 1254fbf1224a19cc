import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  isMonths,
  monthAfter,
  MONTHS,
  monthsSince2026,
  monthText,
  monthWords,
} from '../../../../src/domain/assessment/months.ts';

describe('months since January 2026', () => {
  const cases: [year: number, month: number, months: number][] = [
    [2026, 1, 0],
    [2026, 11, 10],
    [2027, 1, 12],
    [2047, 4, 255],
    // A wrong clock is clamped to what codes can hold.
    [1970, 1, 0],
    [2047, 5, 255],
  ];
  for (const [year, month, months] of cases) {
    test(`${year}-${month}`, () => assert.equal(monthsSince2026({ year, month }), months));
  }

  test('every number that a code can hold is a different month', () => {
    fc.assert(fc.property(fc.nat(MONTHS - 1), (months) => assert.equal(monthsSince2026(monthAfter(months)), months)));
  });

  test('nothing else is valid', () => {
    for (const stored of [-1, 256, 1.5, NaN, '1', null, undefined]) assert.equal(isMonths(stored), false);
  });
});

describe('a month as a text', () => {
  test('has a four-digit year and a two-digit month', () => {
    assert.deepEqual([0, 10, 12, 255].map(monthText), ['2026-01', '2026-11', '2027-01', '2047-04']);
  });

  test("has the month's name for readers", () => {
    assert.deepEqual([0, 10, 12, 255].map(monthWords), ['January 2026', 'November 2026', 'January 2027', 'April 2047']);
  });
});
