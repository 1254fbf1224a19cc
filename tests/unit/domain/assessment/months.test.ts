import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  isMonths,
  monthAfter,
  MONTHS,
  monthsFrom,
  monthsSince2026,
  monthText,
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

  test('comes back', () => {
    fc.assert(fc.property(fc.nat(MONTHS - 1), (months) => assert.equal(monthsFrom(monthText(months)), months)));
  });

  test('is nothing else', () => {
    const others = ['2025-12', '2047-05', '2026-00', '2026-13', '2026-1', ' 2026-01', '2026-01-01', '', 10, null, []];
    for (const other of others) assert.equal(monthsFrom(other), undefined);
  });
});
