import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { handedOver } from '../../../../../src/domain/assessment/runs/handed-over.ts';
import { NOT_COUNTED } from '../../../../../src/domain/mix/counts.ts';
import { lastTen } from '../../../../support/samples/sheets.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_795_514_400_000;

describe('the last ten are handed over', () => {
  const cases: [name: string, counts: [number, number, number, number?], handed: boolean][] = [
    ['with all ten', [3, 3, 4], true],
    ['with all ten of one kind', [0, 0, 10], true],
    ['with all ten something else', [0, 0, 0, 10], true],
    ['with all ten, most something else', [1, 1, 1, 7], true],
    ['with five that can be judged', [2, 2, 1], true],
    ['with nine that can be judged', [3, 3, 3], true],
    ['with five that can be judged and some that cannot', [5, 0, 0, 3], true],
    ['with four', [2, 1, 1], true],
    ['with four and five that cannot be judged', [2, 1, 1, 5], true],
    ['with nine that cannot be judged', [0, 0, 0, 9], true],
    ['not with none', [0, 0, 0], false],
  ];
  for (const [name, counts, handed] of cases) {
    const made = lastTen(...counts);
    test(name, () => assert.equal(handedOver({ counts: made, at: NOW }, NOW), handed ? made : undefined));
  }

  const times: [name: string, at: number, handed: boolean][] = [
    ['just made', NOW, true],
    ['made yesterday', NOW - DAY, true],
    ['made a millisecond less than 28 days ago', NOW - 28 * DAY + 1, true],
    ['made exactly 28 days ago', NOW - 28 * DAY, true],
    ['not made a millisecond more than 28 days ago', NOW - 28 * DAY - 1, false],
    ['not made a year ago', NOW - 365 * DAY, false],
    ['made with a clock that was ahead', NOW + 1, true],
    ['not made at an invalid time', NaN, false],
  ];
  for (const [name, at, handed] of times) {
    test(name, () => {
      const counts = lastTen(4, 3, 3);
      assert.equal(handedOver({ counts, at }, NOW), handed ? counts : undefined);
    });
  }

  test('not where nothing was ever counted, whatever the year', () => {
    for (const now of [0, 1, NOW]) assert.equal(handedOver(NOT_COUNTED, now), undefined);
  });
});
