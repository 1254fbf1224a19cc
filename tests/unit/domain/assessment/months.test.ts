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
    // A clock that is wrong gives the nearest month that a code can hold.
    [1970, 1, 0],
    [2047, 5, 255],
  ];
  for (const [year, month, months] of cases) {
    test(`${year}-${month}`, () => assert.equal(monthsSince2026({ year, month }), months));
  }

  test('every one that a code can hold has a month of its own', () => {
    fc.assert(fc.property(fc.nat(MONTHS - 1), (months) => assert.equal(monthsSince2026(monthAfter(months)), months)));
  });

  test('nothing else is one', () => {
    for (const stored of [-1, 256, 1.5, NaN, '1', null, undefined]) assert.equal(isMonths(stored), false);
  });
});

describe('a month as a text', () => {
  test('has four digits and two', () => {
    assert.deepEqual([0, 10, 12, 255].map(monthText), ['2026-01', '2026-11', '2027-01', '2047-04']);
  });

  test('or the name of the month, for readers', () => {
    assert.deepEqual([0, 10, 12, 255].map(monthWords), ['January 2026', 'November 2026', 'January 2027', 'April 2047']);
  });
});
