import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  counted,
  HEAPS,
  laterLastTen,
  NO_COUNTS,
  NOT_COUNTED,
  parseLastTen,
  readCount,
  recountedHeap,
  withCount,
  type Counts,
  type Heap,
} from '../../../../src/domain/mix/counts.ts';
import { LATEST } from '../../../../src/domain/keeping/moments.ts';
import { ASKED } from '../../../../src/domain/mix/thirds.ts';

const counts = (talk: number, add: number, promote: number, other = 0): Counts => ({ talk, add, promote, other });

describe('a field', () => {
  const cases: [text: string, count: number | undefined][] = [
    ['', 0],
    [' ', 0],
    ['0', 0],
    [' 3 ', 3],
    ['03', 3],
    ['10', 10],
    ['11', 11],
    ['-1', undefined],
    ['−1', undefined],
    ['2.5', undefined],
    ['ten', undefined],
    ['1e1', undefined],
    ['<img>', undefined],
    ['٣', undefined],
  ];
  for (const [text, count] of cases) test(`“${text}”`, () => assert.equal(readCount(text), count));
});

describe('ten together', () => {
  const cases: [before: Counts, heap: Heap, wanted: number, after: Counts][] = [
    [counts(2, 1, 6), 'promote', 7, counts(2, 1, 7)],
    [counts(2, 1, 7), 'promote', 8, counts(2, 1, 7)],
    [counts(2, 1, 7), 'other', 1, counts(2, 1, 7)],
    [counts(2, 1, 6), 'talk', 99, counts(3, 1, 6)],
    [counts(0, 0, 0), 'add', 11, counts(0, 10, 0)],
    [counts(2, 1, 7), 'talk', -1, counts(0, 1, 7)],
  ];
  for (const [before, heap, wanted, after] of cases) {
    test(`${Object.values(before).join('·')}, ${wanted} on ${heap}`, () =>
      assert.deepEqual(withCount(before, heap, wanted), after));
  }

  test('whatever is entered in whatever order', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom(...HEAPS), fc.integer({ min: -3, max: 40 })));
    fc.assert(
      fc.property(entries, (all) => {
        const end = all.reduce((before, [heap, wanted]) => withCount(before, heap, wanted), NO_COUNTS);
        assert.ok(counted(end) <= ASKED && HEAPS.every((heap) => end[heap] >= 0));
      }),
    );
  });
});

describe('a stored last ten', () => {
  const fits = { talk: 2, add: 1, promote: 7, other: 0 };
  const cases: [name: string, stored: unknown, isRead: boolean][] = [
    ['counts and a time', { counts: fits, at: 5 }, true],
    ['nothing', undefined, false],
    ['null', null, false],
    ['a text', '2 1 7 0', false],
    ['a list', [2, 1, 7, 0], false],
    ['no time', { counts: fits }, false],
    ['an invalid time', { counts: fits, at: 'now' }, false],
    ['a time after all time', { counts: fits, at: LATEST + 1 }, false],
    ['a time before all time', { counts: fits, at: -1 }, false],
    ['no counts', { at: 5 }, false],
    ['one count missing', { counts: { talk: 2, add: 1, promote: 7 }, at: 5 }, false],
    ['a text for a number', { counts: { ...fits, talk: '2' }, at: 5 }, false],
    ['a fraction', { counts: { ...fits, talk: 0.5 }, at: 5 }, false],
    ['less than zero', { counts: { ...fits, talk: -1 }, at: 5 }, false],
    ['more than ten together', { counts: { ...fits, other: 1 }, at: 5 }, false],
    ['not a number', { counts: { ...fits, talk: NaN }, at: 5 }, false],
    ['its own prototype', JSON.parse('{"__proto__":{"counts":{},"at":1}}'), false],
  ];
  for (const [name, stored, isRead] of cases) {
    test(name, () => assert.deepEqual(parseLastTen(stored), isRead ? { counts: fits, at: 5 } : undefined));
  }

  test('drops unknown fields', () => {
    assert.deepEqual(parseLastTen({ counts: { ...fits, more: 1 }, at: 5, more: true }), { counts: fits, at: 5 });
  });

  test('yields only to a later one', () => {
    const [early, late, same] = [5, 6, 5].map((at) => ({ counts: fits, at }));
    assert.ok(early && late && same);
    assert.equal(laterLastTen(early, late), late);
    assert.equal(laterLastTen(late, early), late);
    assert.equal(laterLastTen(early, same), early);
    assert.equal(laterLastTen(NOT_COUNTED, early), early);
  });

  test('does not go back, though the clock was ahead', () => {
    const ahead = { counts: fits, at: 900 };
    const after = recountedHeap(ahead, 'promote', 5, 100);
    assert.deepEqual(after.counts, { ...fits, promote: 5 });
    // The tab that was ahead hears of it.
    assert.equal(laterLastTen(ahead, after), after);
    assert.equal(laterLastTen(after, ahead), after);
  });

  test('keeps what another tab has counted on another heap', () => {
    const { counts: both } = recountedHeap({ counts: counts(1, 0, 0), at: 5 }, 'add', 2, 6);
    assert.deepEqual(both, counts(1, 2, 0));
  });
});
