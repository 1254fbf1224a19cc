import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nextPlays } from '../../../../src/domain/assessment/next-plays.ts';
import { score } from '../../../../src/domain/assessment/score.ts';
import { NOT_SURE, type Sheet } from '../../../../src/domain/assessment/sheet.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';
import { anySheet, lastTen, sheetFrom } from '../../../support/samples/sheets.ts';

const USUAL = '4440 4444 4440 4444 4444';
const GOOD_MIX = lastTen(4, 3, 3);

/** The habit's id and plays; an asterisk for what is there already. */
function told(sheet: Sheet): string {
  const next = nextPlays(largeBank, sheet);
  if (!next) return 'none';
  return [`${next.why.startsWith('All of it') ? '*' : ''}${next.habit.id}`, ...next.plays].join(' ');
}

describe('what comes next', () => {
  const cases: [name: string, answers: string, more: Partial<Sheet>, expected: string][] = [
    ['the lowest habit', '4440 2222 3331 1111 2222', {}, 'trust source-or-skip say-how-you-know'],
    ['its two lowest items', '4440 4312 4440 4444 4444', {}, 'take back-to-the-thread one-thing-learned'],
    [
      'a reversed item, lowest where its value is highest',
      '2234 4444 4440 4444 4444',
      {},
      'list a-month-as-a-guest read-to-the-end',
    ],
    [
      'two items with one play, and the next lowest',
      '4440 4444 0203 4444 4444',
      {},
      'help what-you-tried say-what-you-do',
    ],
    ['ties by order', '2222 2222 2222 2222 2222', {}, 'list read-to-the-end their-work-first'],
    [
      'the choice, though another is lower',
      '0004 2222 4440 4444 2222',
      { choice: 'brid' },
      'brid one-call-a-month two-before-two-after',
    ],
    [
      'not sure is no choice',
      '0004 2222 4440 4444 2222',
      { choice: NOT_SURE },
      'list read-to-the-end their-work-first',
    ],
    [
      'a choice that is usual already',
      '0004 2222 4440 4444 2222',
      { choice: 'help' },
      'list read-to-the-end their-work-first',
    ],
    [
      'a choice without a score',
      '0004 2222 44__ 4444 2222',
      { choice: 'help' },
      'list read-to-the-end their-work-first',
    ],
    [
      'habits without a score are passed over',
      '00__ ___0 ??44 4444 2222',
      {},
      'brid one-call-a-month two-before-two-after',
    ],
    ['items that are blank lead nowhere', '4440 _110 4440 4444 4444', {}, 'take one-thing-learned answer-one'],
    ['all usual', USUAL, { counts: GOOD_MIX }, '*list read-to-the-end their-work-first'],
    ['all that has a score is usual', '4440', {}, '*list read-to-the-end their-work-first'],
    ['nothing has a score', '', { choice: 'take' }, 'take read-to-the-end'],
    ['nothing can be said', '???? ???? ???? ???? ????', {}, 'take read-to-the-end'],
    ['mostly reads', '0004 0000', { counts: lastTen(1, 1, 1) }, 'take read-to-the-end'],
    ['the mix chosen', '0004', { counts: lastTen(1, 1, 8), choice: 'mix' }, 'mix swap-the-next-two ten-minute-replies'],
    [
      'a mix that keeps the rule, chosen, picks nothing',
      '2222',
      { counts: lastTen(2, 5, 3), choice: 'mix' },
      'list read-to-the-end their-work-first',
    ],
  ];
  for (const [name, answers, more, expected] of cases) {
    test(name, () => assert.equal(told(sheetFrom(largeBank, answers, more)), expected));
  }

  test("says why, and has its habit's if–then line", () => {
    const reasons: [choice: string, why: string][] = [
      [NOT_SURE, 'Do this first, for Listen first:'],
      ['list', 'Do this first, for Listen first:'],
      ['help', 'Help first is there already. Do this first, for Listen first:'],
      ['brid', 'There are too few answers for Reach across. Do this first, for Listen first:'],
    ];
    for (const [choice, why] of reasons) {
      const next = nextPlays(largeBank, sheetFrom(largeBank, '0004 4444 4440 4444', { choice }));
      assert.deepEqual([next?.why, next?.ifThen], [why, 'If list, then list.']);
    }
  });

  test("depends on the bank's bands and plays", () => {
    const next = nextPlays(smallBank, sheetFrom(smallBank, '203 121'));
    assert.deepEqual([next?.habit.id, next?.plays, next?.ifThen], ['rest', ['a-walk', 'a-nap'], undefined]);
    assert.match(nextPlays(smallBank, sheetFrom(smallBank, '203 222'))?.why ?? '', /^All of it is there already/);
    assert.equal(nextPlays(smallBank, sheetFrom(smallBank, '')), undefined);
  });
});

describe('whatever is answered', () => {
  test('two different plays are named, for a habit below the highest band', () => {
    fc.assert(
      fc.property(anySheet(largeBank), (sheet) => {
        const next = nextPlays(largeBank, sheet);
        if (!next?.why.includes('Do this first')) return;
        assert.equal(new Set(next.plays).size, 2);
        const own = score(largeBank, sheet).find(({ habit }) => habit.id === next.habit.id)?.score;
        assert.ok(typeof own === 'number' && own < 70);
      }),
    );
  });

  test('without a choice, two sheets whose lowest habits differ get different plays', () => {
    const sheet = anySheet(largeBank).map((drawn) => ({ ...drawn, choice: undefined }));
    fc.assert(
      fc.property(sheet, sheet, (one, other) => {
        const [a, b] = [nextPlays(largeBank, one), nextPlays(largeBank, other)];
        if (!a || !b || a.habit.id === b.habit.id || a.plays.length < 2 || b.plays.length < 2) return;
        assert.notDeepEqual(a.plays.toSorted(), b.plays.toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});
