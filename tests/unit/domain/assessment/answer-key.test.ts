import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerKey, answerSteps } from '../../../../src/domain/assessment/answer-key.ts';
import { itemsOf } from '../../../../src/domain/assessment/sheet.ts';
import { fixtureAssessment, realAssessment } from '../../../support/samples/bank-files.ts';
import { largeBank, smallBank } from '../../../support/samples/banks.ts';

describe('the key of a question', () => {
  const keys: [id: string, key: string][] = [
    ['list1', 'None of the four 0, One 25, Two 50, Three 75, All four 100'],
    ['list4', 'None of the four 100, One 75, Two 50, Three 25, All four 0'],
    ['take1', 'None 0, 1 25, 2 or 3 50, 4 to 7 75, 8 or more 100'],
    ['brid1', 'None 0, 1 25, 2 50, 3 to 5 75, 6 or more 100'],
  ];
  for (const [id, expected] of keys) {
    test(`${id}: ${expected}`, () => {
      const item = itemsOf(realAssessment).find((each) => each.id === id) ?? assert.fail();
      const key = answerKey(realAssessment, item);
      assert.equal(key.map(({ answer, points }) => `${answer} ${points}`).join(', '), expected);
    });
  }

  test('goes from 0 to 100 in equal steps, whatever the bank', () => {
    for (const bank of [realAssessment, fixtureAssessment, smallBank, largeBank]) {
      for (const item of itemsOf(bank)) {
        const points = answerKey(bank, item).map((each) => each.points);
        const forward = item.reversed ? points.toReversed() : points;
        assert.deepEqual(
          forward.map(Math.round),
          forward.map((_, value) => Math.round((100 * value) / (forward.length - 1))),
        );
      }
    }
  });
});

test("the next answer moves a score by the bank's own step", () => {
  assert.deepEqual(answerSteps(realAssessment), { least: 6.25, most: 6.25 });
  assert.deepEqual(answerSteps(fixtureAssessment), { least: 100 / 3 / 3, most: 25 });
  assert.equal(answerSteps({ ...smallBank, habits: [] }), undefined);
});
