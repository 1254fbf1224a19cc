import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cardOverrun, type CardKind } from '../../../../../src/domain/playbook/cards/card-fit.ts';
import { CARD_KEYS, type CardKey, type CardWords } from '../../../../../src/domain/playbook/cards/card-words.ts';

const CARD: CardWords = {
  title: ['Up the stairs'],
  what: ['Climb one floor and ask.'],
  signs: ['You know the lift better than the people in it.'],
  skipWhen: ['You carry something that needs both hands.'],
  smallest: ['Climb one stair.'],
  need: ['Stairs'],
  safety: ['post', 'meet'],
  safetyExtra: [],
  steps: ['Climb one floor.'],
  worked: ['Somebody told you where they had been.'],
};
const words = (count: number): string => Array.from({ length: count }, () => 'stairs').join(' ');
const sentences = (count: number): string[] => Array.from({ length: count }, () => words(8));

describe('cardOverrun', () => {
  const cases: readonly (readonly [name: string, change: Partial<CardWords>, page: string, deck: string])[] = [
    ['a plain card', {}, '', ''],
    ['nothing at all', Object.fromEntries(CARD_KEYS.map((key) => [key, []])), '', ''],
    ['seven short steps', { steps: Array.from({ length: 7 }, () => 'Climb one floor.') }, '', ''],
    ['a long line', { what: [words(120)] }, '72 of 154 in what', '29 of 133 in what'],
    ['rules of its own', { safetyExtra: [words(60), words(30)] }, '73 of 129 in safetyExtra', ''],
    ['many things to have', { need: sentences(12) }, '87 of 134 in need', ''],
    [
      'long steps',
      { steps: sentences(7).map((step) => `${step} and ${step}`) },
      '54 of 155 in steps',
      '72 of 134 in steps',
    ],
    // Only the first of these stands on it.
    ['many signs', { signs: ['S.', ...sentences(40)] }, '', ''],
    ['one long sign', { signs: [words(120)] }, '80 of 149 in signs', ''],
    ['many ways to tell', { worked: sentences(14) }, '56 of 144 in worked', ''],
    [
      'two keys that are too long, each for itself',
      { what: [words(300)], title: [words(300)] },
      '551 of 631 in title',
      '508 of 610 in title',
    ],
  ];
  const said = (card: CardWords, kind: CardKind): string => {
    const overrun = cardOverrun(card, kind);
    return overrun === undefined ? '' : `${overrun.over} of ${overrun.words} in ${overrun.key}`;
  };
  for (const [name, change, page, deck] of cases) {
    test(name, () => {
      assert.equal(said({ ...CARD, ...change }, 'page'), page);
      assert.equal(said({ ...CARD, ...change }, 'deck'), deck);
    });
  }

  const texts = fc.array(fc.lorem({ maxCount: 16 }), { maxLength: 5 });
  const anyCard: fc.Arbitrary<CardWords> = fc
    .record(Object.fromEntries(CARD_KEYS.map((key) => [key, texts])) as Record<CardKey, typeof texts>)
    .chain((card) => fc.subarray(['post', 'meet'] as const).map((safety) => ({ ...card, safety })));
  const kinds = fc.constantFrom<CardKind[]>('page', 'deck');

  test('a card that fits still does with less on it', () => {
    fc.assert(
      fc.property(anyCard, kinds, fc.constantFrom(...CARD_KEYS), (card, kind, key) => {
        fc.pre(cardOverrun(card, kind) === undefined);
        assert.equal(cardOverrun({ ...card, [key]: card[key].slice(0, -1) }, kind), undefined);
      }),
    );
  });

  test('without as many words of that key it fits, and with one more of them it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 400 }), kinds, (long, kind) => {
        const overrun = cardOverrun({ ...CARD, what: [words(long)] }, kind);
        assert.equal(overrun?.key, 'what');
        const left = (over: number): CardWords => ({ ...CARD, what: [words(long - over)] });
        assert.equal(cardOverrun(left(overrun.over), kind), undefined);
        assert.notEqual(cardOverrun(left(overrun.over - 1), kind), undefined);
      }),
    );
  });

  test('it never asks for more words than there are', () => {
    fc.assert(
      fc.property(anyCard, kinds, (card, kind) => {
        const overrun = cardOverrun(card, kind);
        if (overrun) assert.ok(overrun.over > 0 && overrun.over <= overrun.words);
      }),
    );
  });
});
