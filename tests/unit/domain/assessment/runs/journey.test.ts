import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../../src/domain/assessment/bank.ts';
import {
  answeredOf,
  isSamePlace,
  nextPlace,
  parsePlace,
  partsOf,
  placeBefore,
  progressOf,
  routeOf,
  titleOf,
  type Place,
} from '../../../../../src/domain/assessment/runs/journey.ts';
import { fixtureAssessment } from '../../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

const START: Place = { at: 'start' };
const question = (id: string, returnsTo?: 'check' | 'results'): Place => ({
  at: 'question',
  id,
  ...(returnsTo && { returnsTo }),
});
const part = (habit: string): Place => ({ at: 'part', habit });

/** A place in one word: a question's id, a part's habit after a slash, or its name. */
function word(place: Place): string {
  if (place.at === 'question') return place.id;
  return place.at === 'part' ? `/${place.habit}` : place.at.toUpperCase();
}
const words = (places: readonly Place[]): string => places.map(word).join(' ');

/** The places that Continue visits, marking each part as seen. */
function walk(bank: Bank, from: Place, to: Place['at'], skips: boolean): Place[] {
  const seen: string[] = [];
  const walked = [from];
  for (const place of walked) {
    if (place.at === to) break;
    if (place.at === 'part') seen.push(place.habit);
    walked.push(nextPlace(bank, place, seen, skips));
    assert.ok(walked.length < 40, words(walked));
  }
  return walked.slice(1);
}

/** The banks, each with and without a count answered earlier. */
const journeys: readonly [name: string, bank: Bank, skips: boolean, route: string][] = [
  [
    'the large bank',
    largeBank,
    false,
    'list1 list2 list3 list4 /list take1 take2 take3 take4 /take help1 help2 help3 help4 /help ' +
      'trust1 trust2 trust3 trust4 /trust brid1 brid2 brid3 brid4 /brid ten /mix CHECK RESULTS',
  ],
  [
    'the large bank without the count',
    largeBank,
    true,
    'list1 list2 list3 list4 /list take1 take2 take3 take4 /take help1 help2 help3 help4 /help ' +
      'trust1 trust2 trust3 trust4 /trust brid1 brid2 brid3 brid4 /brid CHECK RESULTS',
  ],
  [
    'a bank that has no count',
    smallBank,
    false,
    'plan1 plan2 constructor /plan toString rest2 __proto__ /rest CHECK RESULTS',
  ],
  [
    'a bank that has no count to skip',
    smallBank,
    true,
    'plan1 plan2 constructor /plan toString rest2 __proto__ /rest CHECK RESULTS',
  ],
  [
    'a bank whose counted habit stands in the middle',
    fixtureAssessment,
    false,
    'ask9 ask1 /ask keep1 keep2 keep3 /keep last /share CHECK RESULTS',
  ],
  ['such a bank without the count', fixtureAssessment, true, 'ask9 ask1 /ask keep1 keep2 keep3 /keep CHECK RESULTS'],
];

for (const [name, bank, skips, expected] of journeys) {
  describe(`the way through ${name}`, () => {
    const route = routeOf(bank, skips);

    test('has every question and the end of every part, in order', () => assert.equal(words(route), expected));

    test('is the path of Continue from the start to the results', () => {
      assert.deepEqual(walk(bank, START, 'results', skips), route);
    });

    test('is the path of Back in reverse', () => {
      const back = route.map((place) => placeBefore(place, route));
      assert.deepEqual(back, [START, ...route.slice(0, -1)]);
    });

    test('numbers its questions and parts from one to the last', () => {
      const asked = route.flatMap((place) => (place.at === 'question' ? [progressOf(bank, place.id, skips)] : []));
      const parts = partsOf(bank, skips);
      assert.deepEqual(
        asked.map((progress) => [progress?.number, progress?.of, progress?.parts]),
        asked.map((_, index) => [index + 1, asked.length, parts.length]),
      );
      assert.deepEqual(
        asked.map((progress) => progress?.part),
        parts.flatMap(({ ids }, index) => ids.map(() => index + 1)),
      );
    });

    test('names no habit in its questions', () => {
      const asking = route.filter(({ at }) => at === 'question' || at === 'part');
      // The count may be shown off the route.
      const off = bank.count ? [question(bank.count.id), part(bank.count.habit)] : [];
      for (const place of [...asking, ...off]) {
        const title = titleOf(bank, place, skips).toLowerCase();
        for (const { label } of bank.habits) assert.ok(!title.includes(label.toLowerCase()), `${title}: ${label}`);
      }
    });

    test('has a title of its own for each place', () => {
      const places: Place[] = [START, ...route, { at: 'all' }, { at: 'earlier' }];
      const titles = places.map((place) => titleOf(bank, place, skips));
      assert.equal(new Set(titles).size, places.length);
      assert.ok(titles.every((title) => title.trim() !== ''));
    });

    test('survives JSON, place by place', () => {
      const places: Place[] = [START, ...route, { at: 'all' }, { at: 'earlier' }];
      for (const place of places) assert.deepEqual(parsePlace(bank, JSON.parse(JSON.stringify(place))), place);
    });
  });
}

describe('where Continue leads', () => {
  const cases: [name: string, bank: Bank, place: Place, seen: string[], skips: boolean, next: string][] = [
    ['from a question that is only changed, to the check', largeBank, question('take2', 'check'), [], false, 'CHECK'],
    ['or to the results', largeBank, question('take2', 'results'), [], false, 'RESULTS'],
    ['from the last question of a part too', largeBank, question('take4', 'results'), [], false, 'RESULTS'],
    ['from a count that is changed and not asked', largeBank, question('ten', 'results'), [], true, 'RESULTS'],
    ['from a count that is off the route', largeBank, question('ten'), [], true, 'CHECK'],
    ['from all questions', largeBank, { at: 'all' }, [], false, 'RESULTS'],
    ['from the earlier results', largeBank, { at: 'earlier' }, [], false, 'CHECK'],
    ['from a question that no bank has', largeBank, question('valueOf'), [], false, 'CHECK'],
    ['from the count, to its own part', largeBank, question('ten'), [], false, '/mix'],
    ['from just the count, to the others', largeBank, part('mix'), ['mix'], false, 'list1'],
    ['from just the count, to those that are left', largeBank, part('mix'), ['list', 'take', 'mix'], false, 'help1'],
    ['from the last part, to one that was skipped', largeBank, part('brid'), ['list', 'brid'], true, 'take1'],
    ['from the last part where none was skipped', smallBank, part('rest'), ['plan', 'rest'], false, 'CHECK'],
    ['from the last part where the first was skipped', smallBank, part('rest'), ['rest'], false, 'plan1'],
    ['from a seen part, to the next even so', largeBank, part('list'), ['list', 'take'], false, 'take1'],
  ];
  for (const [name, bank, place, seen, skips, next] of cases) {
    test(name, () => assert.equal(word(nextPlace(bank, place, seen, skips)), next));
  }

  test('from the count alone, through every other part without asking the count again', () => {
    const walked = walk(largeBank, question('ten'), 'check', false);
    const others = routeOf(largeBank, true).slice(0, -2);
    assert.deepEqual(walked, [part('mix'), ...others, { at: 'check' }]);
  });

  test('never to a place that the bank does not have', () => {
    for (const [, bank, skips] of journeys) {
      const habits = bank.habits.map(({ id }) => id);
      const places: Place[] = [START, ...routeOf(bank, skips), { at: 'all' }, { at: 'earlier' }];
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.subarray(habits), (place, seen) => {
          const next = nextPlace(bank, place, seen, skips);
          assert.deepEqual(parsePlace(bank, next), next);
          assert.ok(!isSamePlace(next, START));
        }),
      );
    }
  });
});

describe('where Back leads', () => {
  const cases: [name: string, place: Place, before: string][] = [
    ['from the first question', question('list1'), 'START'],
    ['from the start', START, 'START'],
    ['from all questions', { at: 'all' }, 'START'],
    ['from the earlier results', { at: 'earlier' }, 'START'],
    ['from a question that is only changed', question('list1', 'check'), 'CHECK'],
    ['from one that is changed from the results', question('ten', 'results'), 'RESULTS'],
    ['from the check', { at: 'check' }, '/mix'],
    ['from a question that no bank has', question('valueOf'), 'START'],
  ];
  for (const [name, place, before] of cases) {
    test(name, () => assert.equal(word(placeBefore(place, routeOf(largeBank, false))), before));
  }
});

test('places are the same if they show the same', () => {
  assert.equal(isSamePlace(question('list1', 'check'), question('list1')), true);
  assert.equal(isSamePlace(question('list1'), question('list2')), false);
  assert.equal(isSamePlace(part('list'), part('list')), true);
  assert.equal(isSamePlace(part('list'), part('take')), false);
  assert.equal(isSamePlace(question('list'), part('list')), false);
  assert.equal(isSamePlace({ at: 'check' }, { at: 'check' }), true);
  assert.equal(isSamePlace({ at: 'check' }, { at: 'results' }), false);
});

describe('how far a question is', () => {
  const cases: [bank: Bank, id: string, skips: boolean, number: number, of: number, part: number, parts: number][] = [
    [largeBank, 'list1', false, 1, 21, 1, 6],
    [largeBank, 'list1', true, 1, 20, 1, 5],
    [largeBank, 'take1', false, 5, 21, 2, 6],
    [largeBank, 'ten', false, 21, 21, 6, 6],
    [smallBank, 'constructor', false, 3, 6, 1, 2],
    [smallBank, '__proto__', true, 6, 6, 2, 2],
    [fixtureAssessment, 'last', false, 6, 6, 3, 3],
  ];
  for (const [bank, id, skips, number, of, ofPart, parts] of cases) {
    test(`${bank.code} ${id}: ${number} of ${of}`, () =>
      assert.deepEqual(progressOf(bank, id, skips), { number, of, part: ofPart, parts }));
  }
  for (const [id, skips] of [
    ['ten', true],
    ['list', false],
    ['constructor', false],
    ['__proto__', false],
    ['', false],
  ] as const) {
    test(`“${id}” is not asked`, () => assert.equal(progressOf(largeBank, id, skips), undefined));
  }
});

describe('how many have an answer', () => {
  const counted = { counts: lastTen(2, 1, 7) };
  const cases: [
    name: string,
    bank: Bank,
    answers: string,
    more: object,
    skips: boolean,
    answered: number,
    of: number,
  ][] = [
    ['none', largeBank, '', {}, false, 0, 21],
    ["values and can't say, not blanks", largeBank, '0?_4', {}, false, 3, 21],
    ['and the count', largeBank, '0?_4', counted, false, 4, 21],
    ['but not one that was made before', largeBank, '0?_4', counted, true, 3, 20],
    ['all', largeBank, '0000 0000 0000 0000 0000', counted, false, 21, 21],
    ['of a bank without a count', smallBank, '222', counted, false, 3, 6],
  ];
  for (const [name, bank, answers, more, skips, answered, of] of cases) {
    test(name, () => assert.deepEqual(answeredOf(bank, sheetFrom(bank, answers, more), skips), { answered, of }));
  }
});

describe('titles', () => {
  const cases: [bank: Bank, place: Place, skips: boolean, title: string][] = [
    [largeBank, START, false, 'A bank of the real size'],
    [largeBank, question('list1'), false, 'Question 1 of 21'],
    [largeBank, question('list1'), true, 'Question 1 of 20'],
    [largeBank, question('ten'), true, 'Your last ten'],
    [largeBank, part('take'), false, 'Part 2 of 6 is done'],
    [largeBank, part('mix'), true, 'Your last ten'],
    [smallBank, part('rest'), false, 'Part 2 of 2 is done'],
    [largeBank, { at: 'all' }, false, 'All questions on one page'],
    [largeBank, { at: 'check' }, false, 'Check your answers'],
    [largeBank, { at: 'results' }, false, 'Your results'],
    [largeBank, { at: 'earlier' }, false, 'Earlier results'],
  ];
  for (const [bank, place, skips, title] of cases) {
    test(title, () => assert.equal(titleOf(bank, place, skips), title));
  }
});

describe('a place that was stored', () => {
  const none: [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'start'],
    ['a number', 1],
    ['a list', ['start']],
    ['nothing in it', {}],
    ['nowhere', { at: 'nowhere' }],
    ['a place in a list', { at: ['start'] }],
    ['a place that is an object', { at: { toString: () => 'start' } }],
    ['a word that every object knows', { at: 'constructor' }],
    ['a question without an id', { at: 'question' }],
    ['a question that is not there', { at: 'question', id: 'plan1' }],
    ['a question by its part', { at: 'question', id: 'list' }],
    ['a question that every object knows', { at: 'question', id: 'constructor' }],
    ['a question in a list', { at: 'question', id: ['list1'] }],
    ['a part without a habit', { at: 'part' }],
    ['a part that is not there', { at: 'part', habit: 'plan' }],
    ['a part by its question', { at: 'part', habit: 'list1' }],
    ['its own prototype', JSON.parse('{"__proto__":{"at":"start"}}')],
    ['inherited', Object.create({ at: 'start' })],
  ];
  for (const [name, stored] of none) {
    test(`${name} is invalid`, () => assert.equal(parsePlace(largeBank, stored), undefined));
  }

  const mended: [name: string, bank: Bank, stored: unknown, place: Place][] = [
    ['with more', largeBank, { at: 'start', id: 'list1', habit: 'list', more: 1 }, START],
    ['with a way back', largeBank, { at: 'question', id: 'ten', returnsTo: 'check' }, question('ten', 'check')],
    ['with no such way', largeBank, { at: 'question', id: 'list1', returnsTo: 'start' }, question('list1')],
    ['with an invalid return', largeBank, { at: 'question', id: 'list1', returnsTo: ['check'] }, question('list1')],
    ['with an id of an odd name', smallBank, JSON.parse('{"at":"question","id":"__proto__"}'), question('__proto__')],
    ['of the count’s part', largeBank, { at: 'part', habit: 'mix' }, part('mix')],
  ];
  for (const [name, bank, stored, place] of mended) {
    test(name, () => assert.deepEqual(parsePlace(bank, stored), place));
  }

  test('a bank without a count has no place for it', () => {
    for (const stored of [question('ten'), part('mix')]) assert.equal(parsePlace(smallBank, stored), undefined);
  });

  test('anything stored is a place of the bank or undefined', () => {
    const shaped = fc.record(
      {
        at: fc.oneof(fc.constantFrom('start', 'question', 'part', 'all', 'check'), fc.anything()),
        id: fc.oneof(fc.constantFrom('list1', 'ten'), fc.anything()),
        habit: fc.oneof(fc.constantFrom('list', 'mix'), fc.anything()),
        returnsTo: fc.oneof(fc.constantFrom('check', 'results'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (stored) => {
        const place = parsePlace(largeBank, stored);
        assert.deepEqual(parsePlace(largeBank, place), place);
        if (place) assert.notEqual(titleOf(largeBank, place, false), '');
      }),
    );
  });
});
