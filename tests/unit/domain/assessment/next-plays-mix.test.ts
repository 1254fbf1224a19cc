import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextPlays, playsFor } from '../../../../src/domain/assessment/next-plays.ts';
import type { Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { SOCKETS } from '../../../../src/domain/mix/sockets.ts';
import { verdict } from '../../../../src/domain/mix/verdict.ts';
import { largeBank } from '../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

/** No other habit needs a play. */
const USUAL = '4440 4444 4440 4444 4444';

/** Nothing is low: one to teach. */
const KEPT = '*list read-to-the-end their-work-first';

/** The habit's id and plays; an asterisk for what is there already. */
function told(sheet: Sheet): string {
  const next = nextPlays(largeBank, sheet);
  if (!next) return 'none';
  return [`${next.why.startsWith('All of it') ? '*' : ''}${next.habit.id}`, ...next.plays].join(' ');
}

describe('the plays for a mix', () => {
  const { promoting, talking, adding } = largeBank.count?.next ?? {};
  const cases: [counts: [number, number, number], expected: string, ifThen: string | undefined][] = [
    [[1, 1, 8], 'mix swap-the-next-two ten-minute-replies', promoting?.ifThen],
    [[2, 0, 8], 'mix swap-the-next-two one-thing-learned', promoting?.ifThen],
    // Too much promoting comes first, even where talking exceeds by more.
    [[5, 0, 4], 'mix swap-the-next-two one-thing-learned', promoting?.ifThen],
    [[8, 1, 1], 'mix one-thing-learned say-what-you-do', adding?.ifThen],
    [[1, 8, 1], 'mix ten-minute-replies say-what-you-do', talking?.ifThen],
    [[0, 10, 0], 'mix ten-minute-replies say-what-you-do', talking?.ifThen],
    [[2, 2, 6], 'mix swap-the-next-two ten-minute-replies', promoting?.ifThen],
    // Only promotion is short, or less is missing than ten can show.
    [[5, 5, 0], KEPT, undefined],
    [[6, 4, 0], KEPT, undefined],
    [[2, 5, 3], KEPT, undefined],
    [[3, 3, 4], KEPT, undefined],
  ];
  for (const [counts, expected, ifThen] of cases) {
    test(counts.join('·'), () => {
      const sheet = sheetFrom(largeBank, USUAL, { counts: lastTen(...counts) });
      assert.equal(told(sheet), expected);
      if (ifThen !== undefined) assert.equal(nextPlays(largeBank, sheet)?.ifThen, ifThen);
    });
  }

  test('too few contributions lead to no play', () => {
    assert.equal(told(sheetFrom(largeBank, USUAL, { counts: lastTen(0, 0, 4, 6) })), KEPT);
  });

  test('in all 66 mixes, a mix that keeps the rule picks no play, and no play asks for more promoting', () => {
    for (const { mix } of SOCKETS) {
      const sheet = sheetFrom(largeBank, USUAL, { counts: { ...mix, other: 0 }, choice: 'mix' });
      if (verdict(mix) === 'kept') assert.equal(told(sheet), KEPT);
      const { habit, plays = [] } = nextPlays(largeBank, sheet) ?? {};
      if (habit?.id === 'mix') assert.equal(plays.includes('swap-the-next-two'), mix.promote > 4);
    }
  });

  test('there are none for a mix that needs none, or that was not counted', () => {
    const mix = largeBank.habits.at(-1);
    assert.ok(mix);
    const { plays } = playsFor(largeBank, sheetFrom(largeBank, '', { counts: lastTen(5, 5, 0) }), mix);
    assert.deepEqual(plays, []);
    assert.deepEqual(playsFor(largeBank, sheetFrom(largeBank, ''), mix).plays, []);
  });
});
