import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shortPlays, turnOf, weekOf } from '../../../../src/domain/playbook/play-of-the-week.ts';

const dayOf = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

describe('weekOf', () => {
  const same: [name: string, one: string, other: string, between: number][] = [
    ['Monday and Sunday', '2026-11-30', '2026-12-06', 0],
    ['Sunday and Monday', '2026-12-06', '2026-12-07', 1],
    ['a week across the new year', '2025-12-29', '2026-01-04', 0],
    ['week 53 and week 1', '2026-12-31', '2027-01-04', 1],
    ['the first Monday of all', '1970-01-04', '1970-01-05', 1],
  ];
  for (const [name, one, other, between] of same) {
    test(`${name} are ${between} apart`, () => assert.equal(weekOf(dayOf(other)) - weekOf(dayOf(one)), between));
  }
});

describe('turnOf', () => {
  test('gives each play its week before any has a second', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.integer({ min: -3000, max: 9000 }),
        (plays, week) => {
          const turns = plays.map((_, index) => turnOf(plays, week + index));
          assert.deepEqual(new Set(turns), new Set(plays));
        },
      ),
    );
  });

  test('has nothing to give of no plays', () => assert.equal(turnOf([], 7), undefined));
});

describe('shortPlays', () => {
  const play = (minutes: number, prep = 0) => ({ minutes, prep });
  test('are those of ten minutes at most, with what it takes to get ready', () =>
    assert.deepEqual(shortPlays([play(10), play(9, 2), play(3), play(30)]), [play(10), play(3)]));
  test('are all where none is short', () =>
    assert.deepEqual(shortPlays([play(20), play(10, 1)]), [play(20), play(10, 1)]));
});
