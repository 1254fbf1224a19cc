import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isMoment, LATEST, momentAfter } from '../../../../src/domain/keeping/moments.ts';

describe('the moment of a change', () => {
  const cases: [name: string, before: number, now: number, expected: number][] = [
    ['is now', 5, 9, 9],
    ['is past the one before, after a clock that was ahead', 90, 9, 91],
    ['is past the one before, within a millisecond', 9, 9, 10],
    ['never leaves the calendar', LATEST, 9, LATEST],
  ];
  for (const [name, before, now, expected] of cases) {
    test(name, () => assert.equal(momentAfter(before, now), expected));
  }
});

test('a stored moment is one that a clock may have shown', () => {
  for (const moment of [0, 1, LATEST]) assert.ok(isMoment(moment));
  for (const other of [-1, 0.5, NaN, LATEST + 1, Infinity, '1', null, undefined]) assert.ok(!isMoment(other));
});
