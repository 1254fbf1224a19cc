import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { invitationWords, minutesFor } from '../../../../src/domain/assessment/invitation.ts';

describe('minutes to answer', () => {
  const table: readonly [items: number, hasCount: boolean, minutes: number][] = [
    [20, true, 8],
    [20, false, 7],
    [4, true, 2],
    [1, false, 1],
    [0, true, 1],
  ];
  for (const [items, hasCount, minutes] of table) {
    test(`${items} questions ${hasCount ? 'and' : 'without'} the count: ${minutes}`, () =>
      assert.equal(minutesFor(items, hasCount), minutes));
  }

  test('are whole, at least one, and never fewer for more questions or with the count', () => {
    fc.assert(
      fc.property(fc.nat(200), (items) => {
        const minutes = minutesFor(items, false);
        assert.ok(Number.isInteger(minutes) && minutes >= 1);
        assert.ok(minutesFor(items + 1, false) >= minutes);
        assert.ok(minutesFor(items, true) >= minutes && minutesFor(items, true) <= minutes + 1);
      }),
    );
  });
});

describe('the invitation to the other questions', () => {
  const table: readonly [name: string, items: number, hasCount: boolean, words: string][] = [
    ['How do you work?', 20, true, 'How do you work? The other 20 questions take about seven minutes.'],
    ['Your rounds', 12, true, 'Your rounds. The other twelve questions take about four minutes.'],
    ['How?', 4, true, 'How? The other four questions take about one minute.'],
    ['How?', 1, true, 'How? The other one question takes about one minute.'],
    ['How?', 12, false, 'How? Its twelve questions take about four minutes.'],
  ];
  for (const [name, items, hasCount, words] of table) {
    test(words, () => assert.equal(invitationWords(name, items, hasCount), words));
  }
});
