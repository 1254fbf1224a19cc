import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../../src/domain/assessment/bank.ts';
import {
  answeredOf,
  firstBlank,
  isSamePlace,
  nextPlace,
  parsePlace,
  placeBefore,
  questionsOf,
  titleOf,
  type Place,
} from '../../../../../src/domain/assessment/runs/journey.ts';
import { fixtureAssessment } from '../../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

const START: Place = { at: 'start' };
const RESULTS: Place = { at: 'results' };
const question = (id: string, returnsTo?: 'results'): Place => ({
  at: 'question',
  id,
  ...(returnsTo && { returnsTo }),
});

const banks: readonly [name: string, bank: Bank, asked: string][] = [
  [
    'the large bank',
    largeBank,
    'list1 list2 list3 list4 take1 take2 take3 take4 help1 help2 help3 help4 ' +
      'trust1 trust2 trust3 trust4 brid1 brid2 brid3 brid4 ten',
  ],
  ['a bank that has no count', smallBank, 'plan1 plan2 constructor toString rest2 __proto__'],
  ['a bank whose counted habit stands in the middle', fixtureAssessment, 'ask9 ask1 keep1 keep2 keep3 last'],
];

for (const [name, bank, expected] of banks) {
  describe(`the way through ${name}`, () => {
    const ids = questionsOf(bank);
    const route = [...ids.map((id) => question(id)), RESULTS];

    test('has every question in order, the count last', () => assert.equal(ids.join(' '), expected));

    test('is the path of Continue to the results', () => {
      assert.deepEqual(
        route.slice(0, -1).map((place) => nextPlace(bank, place)),
        route.slice(1),
      );
    });

    test('is the path of Back in reverse', () => {
      assert.deepEqual(
        route.slice(0, -1).map((place) => placeBefore(bank, place)),
        [START, ...route.slice(0, -2)],
      );
    });

    test('numbers its questions from one to the last, and names no habit', () => {
      const titles = route.slice(0, -1).map((place) => titleOf(bank, place));
      assert.deepEqual(
        titles,
        ids.map((_, index) => `Question ${index + 1} of ${ids.length}`),
      );
    });

    test('survives JSON, place by place', () => {
      for (const place of [START, ...route]) {
        assert.deepEqual(parsePlace(bank, JSON.parse(JSON.stringify(place))), place);
      }
    });
  });
}

test('from all questions, and from one that is only changed, Continue leads to the results', () => {
  for (const place of [START, question('take2', 'results'), question('ten'), question('valueOf')]) {
    assert.deepEqual(
      nextPlace(largeBank, place),
      place.at === 'question' && place.id === 'valueOf' ? question('list1') : RESULTS,
    );
  }
});

test('Back leads to the start from the results, and to the results from a change', () => {
  assert.deepEqual(placeBefore(largeBank, RESULTS), START);
  assert.deepEqual(placeBefore(largeBank, START), START);
  assert.deepEqual(placeBefore(largeBank, question('list1', 'results')), RESULTS);
});

test('places are the same if they show the same', () => {
  assert.equal(isSamePlace(question('list1', 'results'), question('list1')), true);
  assert.equal(isSamePlace(question('list1'), question('list2')), false);
  assert.equal(isSamePlace(RESULTS, RESULTS), true);
  assert.equal(isSamePlace(START, RESULTS), false);
});

describe('the first question without an answer', () => {
  const cases: [name: string, answers: string, more: object, place: Place][] = [
    ['is the first of all', '', {}, question('list1')],
    ['is after those that have one, or that nobody can answer', '0?_4', {}, question('list3')],
    ['is the count', '0000 0000 0000 0000 0000', {}, question('ten')],
    [
      'is the last of all, where none is left',
      '0000 0000 0000 0000 0000',
      { counts: lastTen(1, 1, 1) },
      question('ten'),
    ],
  ];
  for (const [name, answers, more, place] of cases) {
    test(name, () => assert.deepEqual(firstBlank(largeBank, sheetFrom(largeBank, answers, more)), place));
  }
});

describe('how many have an answer', () => {
  const counted = { counts: lastTen(2, 1, 7) };
  const cases: [name: string, bank: Bank, answers: string, more: object, answered: number, of: number][] = [
    ['none', largeBank, '', {}, 0, 21],
    ["values and can't say, not blanks", largeBank, '0?_4', {}, 3, 21],
    ['and the count', largeBank, '0?_4', counted, 4, 21],
    ['all', largeBank, '0000 0000 0000 0000 0000', counted, 21, 21],
    ['of a bank without a count', smallBank, '222', counted, 3, 6],
  ];
  for (const [name, bank, answers, more, answered, of] of cases) {
    test(name, () => assert.deepEqual(answeredOf(bank, sheetFrom(bank, answers, more)), { answered, of }));
  }
});

describe('a place that was stored', () => {
  const none: [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'start'],
    ['a list', ['start']],
    ['nothing in it', {}],
    ['a place that was there once', { at: 'part', habit: 'list' }],
    ['a place in a list', { at: ['start'] }],
    ['a place that is an object', { at: { toString: () => 'start' } }],
    ['a word that every object knows', { at: 'constructor' }],
    ['a question without an id', { at: 'question' }],
    ['a question that is not there', { at: 'question', id: 'plan1' }],
    ['a question that every object knows', { at: 'question', id: 'constructor' }],
    ['a question in a list', { at: 'question', id: ['list1'] }],
    ['its own prototype', JSON.parse('{"__proto__":{"at":"start"}}')],
    ['inherited', Object.create({ at: 'start' })],
  ];
  for (const [name, stored] of none) {
    test(`${name} is invalid`, () => assert.equal(parsePlace(largeBank, stored), undefined));
  }

  const mended: [name: string, bank: Bank, stored: unknown, place: Place][] = [
    ['with more', largeBank, { at: 'start', id: 'list1', habit: 'list', more: 1 }, START],
    ['with a way back', largeBank, { at: 'question', id: 'ten', returnsTo: 'results' }, question('ten', 'results')],
    ['with no such way', largeBank, { at: 'question', id: 'list1', returnsTo: 'check' }, question('list1')],
    ['with an invalid return', largeBank, { at: 'question', id: 'list1', returnsTo: ['results'] }, question('list1')],
    ['with an id of an odd name', smallBank, JSON.parse('{"at":"question","id":"__proto__"}'), question('__proto__')],
  ];
  for (const [name, bank, stored, place] of mended) {
    test(name, () => assert.deepEqual(parsePlace(bank, stored), place));
  }

  test('is a place of the bank or undefined, whatever it is', () => {
    const shaped = fc.record(
      {
        at: fc.oneof(fc.constantFrom('start', 'question', 'results'), fc.anything()),
        id: fc.oneof(fc.constantFrom('list1', 'ten'), fc.anything()),
        returnsTo: fc.oneof(fc.constantFrom('results'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (stored) => {
        const place = parsePlace(largeBank, stored);
        assert.deepEqual(parsePlace(largeBank, place), place);
        if (place) assert.notEqual(titleOf(largeBank, place), '');
      }),
    );
  });
});
