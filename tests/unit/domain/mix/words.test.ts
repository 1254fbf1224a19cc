import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ceilingWords, movesWords, verdictHeading, verdictWords } from '../../../../src/domain/mix/words.ts';

describe('a mix in words', () => {
  const ceiling = 'You promote less than a third. The rule is a ceiling; leave it if it suits you.';
  const cases: [counts: [number, number, number], verdict: string, moves: string, ceiling: string][] = [
    [[0, 0, 0], 'Too few to judge: it takes five that talk, add or promote.', '', ''],
    [[4, 0, 0], 'Too few to judge: it takes five that talk, add or promote.', '', ''],
    [[4, 3, 3], 'Close to thirds, as far as ten can show.', 'Your last ten are an even split.', ''],
    [
      [5, 2, 3],
      'Close to thirds, as far as ten can show.',
      'For an even split, one of your last ten would be of another kind.',
      '',
    ],
    [
      [2, 1, 7],
      'Leaning: heavy on promoting, light on adding.',
      'For an even split, three of your last ten would be of another kind.',
      '',
    ],
    [
      [5, 5, 0],
      'Leaning: heavy on talking and adding.',
      'For an even split, three of your last ten would be of another kind.',
      ceiling,
    ],
    [
      [4, 4, 2],
      'Close to thirds, as far as ten can show.',
      'For an even split, one of your last ten would be of another kind.',
      ceiling,
    ],
    [
      [1, 1, 8],
      'Mostly one kind: heavy on promoting, light on talking and adding.',
      'For an even split, four of your last ten would be of another kind.',
      '',
    ],
    [
      [10, 0, 0],
      'Mostly one kind: heavy on talking, light on adding and promoting.',
      'For an even split, six of your last ten would be of another kind.',
      '',
    ],
    [
      [3, 2, 0],
      'Close to thirds, as far as five can show.',
      'For an even split, one of your last ten would be of another kind.',
      ceiling,
    ],
  ];
  for (const [[talk, add, promote], verdict, moves, leave] of cases) {
    test([talk, add, promote].join('·'), () => {
      const mix = { talk, add, promote };
      assert.equal(verdictWords(mix), verdict);
      assert.equal(movesWords(mix, 'your last ten'), moves);
      assert.equal(ceilingWords(mix), leave);
    });
  }

  test('the verdict as a heading, with its direction below', () => {
    const headings = [
      [{ talk: 4, add: 0, promote: 0 }, 'Too few to judge.', 'It takes five that talk, add or promote.'],
      [{ talk: 4, add: 3, promote: 3 }, 'Close to thirds, as far as ten can show.', ''],
      [{ talk: 2, add: 1, promote: 7 }, 'Leaning.', 'Heavy on promoting, light on adding.'],
    ] as const;
    for (const [mix, title, rest] of headings) assert.deepEqual(verdictHeading(mix), { title, rest });
  });
});
