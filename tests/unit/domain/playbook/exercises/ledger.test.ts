import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../../../../../src/domain/calendar/days.ts';
import {
  comparePromises,
  daysOverdue,
  isOpen,
  moveTo,
  readInitials,
  readPromise,
  settle,
  standingWords,
  type Promised,
} from '../../../../../src/domain/playbook/exercises/ledger.ts';
import { parseEntry } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';
import { anyDayText, promised } from '../../../../support/samples/entries.ts';

const TODAY = parseDay('2026-11-24') ?? assert.fail();

describe('initials are at most four letters, in capitals', () => {
  const cases: [typed: string, initials: string | undefined][] = [
    ['ab', 'AB'],
    ['A. B.', 'AB'],
    ['j-p s', 'JPS'],
    ['Ø', 'Ø'],
    ['e\u0301b', 'ÉB'],
    ['ABCD', 'ABCD'],
    ['', undefined],
    ['.', undefined],
    ['ABCDE', undefined],
    ['Sandra', undefined],
    ['A1', undefined],
    ['07700', undefined],
    ['A@B', undefined],
    ['ßß', 'SSSS'],
    ['ßßß', undefined],
  ];
  for (const [typed, initials] of cases) test(JSON.stringify(typed), () => assert.equal(readInitials(typed), initials));

  test('whatever is typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const initials = readInitials(typed);
        if (initials !== undefined) assert.match(initials, /^\p{L}{1,4}$/u);
      }),
    );
  });
});

describe('reading a promise as typed', () => {
  const typed = { what: ' Send the\n outline ', to: 'a.b.', due: '2026-11-27' };
  test('a complete one', () =>
    assert.deepEqual(readPromise(typed), { promise: { what: 'Send the outline', to: 'AB', due: '2026-11-27' } }));

  for (const [change, field] of [
    [{ what: ' ' }, 'what'],
    [{ to: 'Sandra' }, 'to'],
    [{ to: '' }, 'to'],
    [{ due: '' }, 'due'],
    [{ due: '2026-02-30' }, 'due'],
    [{ what: '', to: '', due: '' }, 'what'],
  ] as const) {
    test(`with a mistake: ${JSON.stringify(change)}`, () =>
      assert.equal(readPromise({ ...typed, ...change }).problem?.field, field));
  }

  test('what is kept can be read back, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, hostileText, anyDayText, (what, to, due) => {
        const { promise } = readPromise({ what, to, due });
        if (!promise) return;
        const entry = { id: 'a', at: 1, kind: 'promise', state: 'open', ...promise } as const;
        assert.deepEqual(parseEntry(entry), entry);
      }),
    );
  });
});

describe('how a promise stands', () => {
  const cases: [promise: Partial<Promised>, words: string, overdue: number][] = [
    [{ due: '2026-11-27' }, 'By 27 November 2026.', 0],
    [{ due: '2026-11-25' }, 'Due tomorrow.', 0],
    [{ due: '2026-11-24' }, 'Due today.', 0],
    [{ due: '2026-11-23' }, 'Overdue by one day. It was for 23 November 2026.', 1],
    [{ due: '2026-11-03' }, 'Overdue by 21 days. It was for 3 November 2026.', 21],
    [{ due: '2027-01-01', state: 'moved' }, 'Moved to 1 January 2027.', 0],
    [{ due: '2026-11-22', state: 'moved' }, 'Overdue by two days. It had been moved to 22 November 2026.', 2],
    [{ due: '' }, 'No day yet.', 0],
    [{ due: '2026-11-03', state: 'kept' }, 'Kept.', 0],
    [{ due: '2026-11-03', state: 'dropped' }, 'Dropped.', 0],
  ];
  for (const [promise, words, overdue] of cases) {
    test(words, () => {
      assert.equal(standingWords(promised(promise), TODAY), words);
      assert.equal(daysOverdue(promised(promise), TODAY), overdue);
    });
  }
});

describe('settling or moving a promise', () => {
  const open = promised({ due: '2026-11-27' });
  test('kept or dropped', () => {
    assert.deepEqual(settle(open, 'kept'), { ...open, state: 'kept' });
    assert.deepEqual(settle(open, 'dropped'), { ...open, state: 'dropped' });
  });
  test('moved, and still open', () => {
    const later = moveTo(open, '2026-12-01');
    assert.deepEqual(later, { ...open, due: '2026-12-01', state: 'moved' });
    assert.ok(later && isOpen(later));
  });
  for (const due of ['', '2026-11-27', '2026-02-30'])
    test(`not to ${JSON.stringify(due)}`, () => assert.equal(moveTo(open, due), undefined));
});

describe('open promises come first, by day', () => {
  const all = [
    promised({ id: 'kept', state: 'kept', due: '2026-01-01', at: 5 }),
    promised({ id: 'late', due: '2026-12-01' }),
    promised({ id: 'none', due: '' }),
    promised({ id: 'dropped', state: 'dropped', due: '', at: 9 }),
    promised({ id: 'moved', state: 'moved', due: '2026-11-30' }),
    promised({ id: 'first', due: '2026-11-01' }),
  ];
  test('in a table', () =>
    assert.deepEqual(
      all.toSorted(comparePromises).map(({ id }) => id),
      ['first', 'moved', 'late', 'none', 'dropped', 'kept'],
    ));

  const any = fc.uniqueArray(
    fc
      .record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        at: fc.nat(5),
        due: fc.oneof(anyDayText, fc.constant('')),
        state: fc.constantFrom('open', 'kept', 'moved', 'dropped'),
      })
      .map(promised),
    { selector: ({ id }) => id },
  );
  test('nothing is lost, and every tab finds the same order', () => {
    fc.assert(
      fc.property(any, (promises) => {
        const ordered = promises.toSorted(comparePromises);
        assert.deepEqual(new Set(ordered), new Set(promises));
        assert.deepEqual(promises.toReversed().toSorted(comparePromises), ordered);
        const overdue = ordered.map((promise) => daysOverdue(promise, TODAY));
        assert.deepEqual(
          overdue,
          overdue.toSorted((a, b) => b - a),
        );
      }),
    );
  });
});
