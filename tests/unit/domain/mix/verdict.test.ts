import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { total, type Mix } from '../../../../src/domain/mix/thirds.ts';
import { ceilingOf, missing, verdict, type Verdict } from '../../../../src/domain/mix/verdict.ts';
import { verdictHeading, verdictWords } from '../../../../src/domain/mix/words.ts';
import { ALL_MIXES } from '../../../support/samples/mixes.ts';

describe('the verdict on a mix', () => {
  const cases: [counts: [talk: number, add: number, promote: number], verdict: Verdict, words: string][] = [
    [[0, 0, 0], 'too few', 'Too few to judge. It takes five that talk, add or promote.'],
    [[0, 0, 4], 'too few', 'Too few to judge. It takes five that talk, add or promote.'],
    [[3, 1, 6], 'over', '6 of 10 promote; the rule of thumb is three or four. Missing: two that add.'],
    [
      [2, 2, 6],
      'over',
      '6 of 10 promote; the rule of thumb is three or four. Missing: one that talks and one that adds.',
    ],
    [
      [2, 1, 7],
      'over',
      '7 of 10 promote; the rule of thumb is three or four. Missing: two that add and one that talks.',
    ],
    [[5, 0, 5], 'over', '5 of 10 promote; the rule of thumb is three or four. Missing: three that add.'],
    [
      [0, 0, 10],
      'over',
      '10 of 10 promote; the rule of thumb is three or four. Missing: three that talk and three that add.',
    ],
    [[8, 1, 1], 'short', '1 of 10 promotes; the rule of thumb allows three or four. Missing: two that add.'],
    [[10, 0, 0], 'short', '0 of 10 promote; the rule of thumb allows three or four. Missing: three that add.'],
    [[1, 5, 4], 'short', '4 of 10 promote; the rule of thumb allows three or four. Missing: two that talk.'],
    [
      [4, 3, 3],
      'kept',
      '3 of 10 promote; the rule of thumb allows three or four. Talk and add have their share, as far as ten can show.',
    ],
    [
      [5, 5, 0],
      'kept',
      '0 of 10 promote; the rule of thumb allows three or four. Talk and add have their share, as far as ten can show.',
    ],
    [
      [5, 2, 3],
      'kept',
      '3 of 10 promote; the rule of thumb allows three or four. Talk and add have their share, as far as ten can show.',
    ],
    // Other totals.
    [[1, 1, 3], 'over', '3 of 5 promote; the rule of thumb is one or two.'],
    [
      [3, 3, 3],
      'kept',
      '3 of 9 promote; the rule of thumb allows three. Talk and add have their share, as far as nine can show.',
    ],
    [[0, 11, 1], 'short', '1 of 12 promotes; the rule of thumb allows four. Missing: four that talk.'],
  ];
  for (const [[talk, add, promote], expected, words] of cases) {
    test([talk, add, promote].join('·'), () => {
      const mix = { talk, add, promote };
      assert.equal(verdict(mix), expected);
      assert.equal(verdictWords(mix), words);
    });
  }
});

describe('in all 286 mixes of at most ten', () => {
  const judged = ALL_MIXES.filter((mix) => total(mix) >= 5);
  const each = (holds: (mix: Mix) => boolean): void =>
    assert.deepEqual(
      judged.filter((mix) => !holds(mix)),
      [],
    );

  test('there are as many', () => assert.deepEqual([ALL_MIXES.length, judged.length], [286, 286 - 35]));

  test('fewer than five are not judged', () => {
    for (const mix of ALL_MIXES) assert.equal(verdict(mix) === 'too few', total(mix) < 5);
  });

  test('promotion is judged by itself, whatever the rest is', () => {
    each((mix) => (verdict(mix) === 'over') === mix.promote > ceilingOf(total(mix)));
  });

  test('a mix that promotes too much is never praised, and one that does not is never told that it does', () => {
    each((mix) => {
      const words = verdictWords(mix);
      return (
        words.includes('the rule of thumb is') === mix.promote > total(mix) / 3 + 2 / 3 &&
        words.includes('their share') === (verdict(mix) === 'kept')
      );
    });
  });

  test('six of ten are too many', () => {
    each((mix) => total(mix) !== 10 || mix.promote < 6 || verdict(mix) === 'over');
  });

  test('promoting less never makes a verdict worse', () => {
    const rank = (mix: Mix): number => ['over', 'short', 'kept'].indexOf(verdict(mix));
    each((mix) => {
      const { talk, add, promote } = mix;
      const scarcer = talk <= add ? { talk: talk + 1, add } : { talk, add: add + 1 };
      return promote === 0 || rank({ ...scarcer, promote: promote - 1 }) >= rank(mix);
    });
  });

  test('what is missing would make a third, and promotion never is', () => {
    each((mix) => missing(mix).every(({ kind, by }) => by > 0 && mix[kind] + by === Math.floor(total(mix) / 3)));
  });

  test('a mix that is short lacks something to name', () => {
    each((mix) => verdict(mix) !== 'short' || missing(mix).length > 0);
  });

  test('talk and add are treated alike', () => {
    each((mix) => verdict({ ...mix, talk: mix.add, add: mix.talk }) === verdict(mix));
  });

  test('the words begin with how many promote', () => {
    each((mix) => verdictHeading(mix).title.startsWith(`${mix.promote} of ${total(mix)} promote`));
  });
});
