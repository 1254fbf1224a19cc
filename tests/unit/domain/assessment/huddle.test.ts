import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  AGENDA,
  withVoices,
  HUDDLE_MINUTES,
  huddlePlays,
  leading,
  MOST_VOICES,
  tallyWords,
  type Tally,
} from '../../../../src/domain/assessment/huddle.ts';
import { itemsOf } from '../../../../src/domain/assessment/sheet.ts';
import { fixtureAssessment, realAssessment } from '../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';

test('the steps take a quarter of an hour', () => {
  assert.equal(HUDDLE_MINUTES, 15);
  assert.ok(AGENDA.every(({ minutes }) => minutes > 0));
});

const LABELS = new Map([
  ['list', 'Listen first'],
  ['help', 'Help first'],
  ['trust', 'Keep trust'],
]);

/** Tallies in the order of the labels. */
const tally = (...voices: number[]): Tally => new Map([...LABELS.keys()].map((id, index) => [id, voices[index] ?? 0]));

describe('what a tally says', () => {
  const cases: [voices: number[], leads: string[], words: string][] = [
    [[], [], 'Nobody is counted yet.'],
    [[0, 1, 0], ['help'], 'Most: Help first, 1 of 1.'],
    [[3, 4, 2], ['help'], 'Most: Help first, 4 of 9.'],
    [[4, 4, 1], ['list', 'help'], 'Most: Listen first and Help first, 4 of 9 each.'],
    [[2, 2, 2], ['list', 'help', 'trust'], 'Most: Listen first, Help first and Keep trust, 2 of 6 each.'],
  ];
  for (const [voices, leads, words] of cases) {
    test(words, () => {
      assert.deepEqual(leading(tally(...voices)), leads);
      assert.equal(tallyWords(tally(...voices), LABELS), words);
    });
  }

  test('an empty tally says nothing either', () =>
    assert.equal(tallyWords(new Map(), LABELS), 'Nobody is counted yet.'));
});

test('any presses leave whole numbers in range, and the leaders have the most', () => {
  const press = fc.record({ habit: fc.constantFrom(...LABELS.keys()), step: fc.constantFrom(-1, 1) });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 300 }), (presses) => {
      const result = presses.reduce((before, { habit, step }) => withVoices(before, habit, step), tally());
      assert.deepEqual([...result.keys()], [...LABELS.keys()]);
      for (const voices of result.values()) assert.ok(voices >= 0 && voices <= MOST_VOICES);
      const most = Math.max(...result.values());
      for (const [habit, voices] of result) {
        assert.equal(leading(result).includes(habit), most > 0 && voices === most);
      }
      if (most > 0) assert.match(tallyWords(result, LABELS), /^Most: .+, \d+ of \d+(?: each)?\.$/);
    }),
  );
});

describe('the plays of a habit', () => {
  test('are those of its questions, each once', () => {
    const plays = huddlePlays(realAssessment);
    assert.deepEqual(plays.find(({ habit }) => habit.id === 'help')?.plays, [
      'what-you-tried',
      'one-introduction',
      'say-what-you-do',
    ]);
  });

  test('are those that the count leads to, with a line per direction', () => {
    const mix = huddlePlays(fixtureAssessment).find(({ habit }) => habit.id === 'share');
    assert.deepEqual(mix?.plays, ['a-pencil', 'up-the-stairs', 'past-the-lift']);
    assert.equal(mix?.ifThen.length, 3);
  });

  test('cover every habit and every play that a question names, whatever the bank', () => {
    for (const bank of [realAssessment, fixtureAssessment, smallBank, largeBank]) {
      const plays = huddlePlays(bank);
      assert.deepEqual(
        plays.map(({ habit }) => habit.id),
        bank.habits.map(({ id }) => id),
      );
      const named = new Set(plays.flatMap((each) => each.plays));
      for (const { play } of itemsOf(bank)) assert.ok(named.has(play), play);
    }
  });
});
