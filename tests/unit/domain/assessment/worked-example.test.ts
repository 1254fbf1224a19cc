import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bank } from '../../../../src/domain/assessment/bank.ts';
import { score } from '../../../../src/domain/assessment/score.ts';
import { workedExample } from '../../../../src/domain/assessment/worked-example.ts';
import { fixtureAssessment, realAssessment } from '../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';

const banks: [name: string, bank: Bank, rows: (number | null)[], score: number][] = [
  ['the real one', realAssessment, [75, 50, null, 75], 200 / 3],
  ['the fixture’s, with no answer to spare', fixtureAssessment, [50, 200 / 3], 350 / 6],
  ['a small one', smallBank, [50, 200 / 3, null], 350 / 6],
  ['one of the real size', largeBank, [75, 50, null, 75], 200 / 3],
];

describe('the worked example', () => {
  for (const [name, bank, points, expected] of banks) {
    test(name, () => {
      const example = workedExample(bank) ?? assert.fail('no example');
      example.rows.forEach((row, index) => {
        const wanted = points[index] ?? null;
        assert.equal(row.points === null, wanted === null);
        if (row.points !== null && wanted !== null) assert.ok(Math.abs(row.points - wanted) < 1e-9);
      });
      assert.equal(example.rows.length, points.length);
      assert.ok(Math.abs(example.score - expected) < 1e-9);
    });

    test(`${name}: shows what a reader with these answers would get`, () => {
      const example = workedExample(bank) ?? assert.fail('no example');
      const own = score(bank, example.sheet).find(({ habit }) => habit.id === example.habit.id);
      assert.equal(own?.score, example.score);
      assert.deepEqual(
        example.rows.map(({ item }) => item.id),
        example.habit.items.map(({ id }) => id),
      );
    });
  }

  test('words answers as their sets do', () => {
    assert.deepEqual(
      workedExample(realAssessment)?.rows.map(({ answer }) => answer),
      ['Three', 'Two', 'Fewer than four in the last year, or I can’t say', 'One'],
    );
  });

  test('is undefined where only the count is scored', () => {
    assert.equal(workedExample({ ...largeBank, habits: largeBank.habits.slice(-1) }), undefined);
  });
});

test('any bank has one, with a score from its own rows', () => {
  const anyBank = fc
    .record({
      options: fc.integer({ min: 2, max: 9 }),
      reversed: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      spare: fc.nat(7),
    })
    .map(({ options, reversed, spare }): Bank => {
      const answers = Array.from({ length: options }, (_, value) => `option ${value}`);
      const items = reversed.map((isReversed, index) => ({
        id: `item${index}`,
        answers: 'SET',
        question: 'How many?',
        reversed: isReversed,
        play: 'a-play',
      }));
      return {
        ...smallBank,
        answerSets: { SET: { about: '', options: answers, cannotSay: 'no' } },
        habits: [{ id: 'one', label: 'One', heading: 'One', items }],
        fewestAnswers: Math.max(1, items.length - spare),
      };
    });
  fc.assert(
    fc.property(anyBank, (bank) => {
      const example = workedExample(bank) ?? assert.fail('no example');
      const points = example.rows.flatMap((row) => row.points ?? []);
      assert.ok(points.length >= bank.fewestAnswers);
      const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
      assert.ok(Math.abs(mean - example.score) < 1e-9);
    }),
  );
});
