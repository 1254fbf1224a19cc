import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  HEAPS,
  parseLastTen,
  laterLastTen,
  NOT_COUNTED,
  readCounts,
  type Heap,
} from '../../../../src/domain/mix/counts.ts';
import { ASKED } from '../../../../src/domain/mix/thirds.ts';

const NAMES = { talk: 'Talked', add: 'Added', promote: 'Promoted', other: 'Something else' };
const texts = (talk: string, add: string, promote: string, other: string) => ({ talk, add, promote, other });

describe('readCounts', () => {
  const read: [texts: [string, string, string, string], counts: [number, number, number, number]][] = [
    [
      ['', '', '', ''],
      [0, 0, 0, 0],
    ],
    [
      ['2', '1', '7', ''],
      [2, 1, 7, 0],
    ],
    [
      [' 3 ', '03', '0', '4'],
      [3, 3, 0, 4],
    ],
    [
      ['10', '0', '0', '0'],
      [10, 0, 0, 0],
    ],
  ];
  for (const [given, [talk, add, promote, other]] of read) {
    test(given.join('·'), () => {
      const counts = { talk, add, promote, other };
      assert.deepEqual(readCounts(texts(...given), NAMES), { counts, sum: talk + add + promote + other });
    });
  }

  const range = (name: string): string => `“${name}” takes a whole number from 0 to 10.`;
  const refused: [texts: [string, string, string, string], heap: Heap | undefined, words: string][] = [
    [['-1', '', '', ''], 'talk', range('Talked')],
    [['−1', '', '', ''], 'talk', range('Talked')],
    [['', '11', '', ''], 'add', range('Added')],
    [['', '', '2.5', ''], 'promote', range('Promoted')],
    [['', '', '', 'ten'], 'other', range('Something else')],
    [['1e1', '', '', ''], 'talk', range('Talked')],
    [['<img>', '', '', ''], 'talk', range('Talked')],
    [['٣', '', '', ''], 'talk', range('Talked')],
    [['5', '4', '3', '0'], undefined, 'The four counts add up to 12. Bring them to 10 or fewer.'],
    [['10', '10', '10', '10'], undefined, 'The four counts add up to 40. Bring them to 10 or fewer.'],
  ];
  for (const [given, heap, words] of refused) {
    test(`${given.join('·')} is refused`, () => {
      const { problem } = readCounts(texts(...given), NAMES);
      assert.equal(problem?.heap, heap);
      assert.equal(problem?.words, words);
    });
  }

  test('any input gives valid counts or a sentence', () => {
    const text = fc.oneof(fc.string(), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, text, text, (...given) => {
        const { counts, problem } = readCounts(texts(...given), NAMES);
        assert.notEqual(counts === undefined, problem === undefined);
        if (counts) assert.ok(HEAPS.reduce((sum, heap) => sum + counts[heap], 0) <= ASKED);
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
});
