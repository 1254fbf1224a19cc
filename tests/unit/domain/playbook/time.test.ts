import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fitting, timeWords } from '../../../../src/domain/playbook/time.ts';

const play = (prep: number, minutes: number, smallest: number) => ({ prep, minutes, smallest: { minutes: smallest } });

describe('what fits in the minutes available', () => {
  const posts = [3, 4, 10, 11].map((minutes) => ({ minutes }));
  const plays = [play(0, 3, 1), play(1, 3, 3), play(0, 10, 2), play(5, 30, 3)];
  const table: readonly [minutes: number, posts: number[], whole: number[], smallest: number[]][] = [
    [2, [], [], [0, 2]],
    [3, [0], [0], [1, 2, 3]],
    [4, [0, 1], [0, 1], [2, 3]],
    [10, [0, 1, 2], [0, 1, 2], [3]],
    // Preparation counts.
    [34, [0, 1, 2, 3], [0, 1, 2], [3]],
    [35, [0, 1, 2, 3], [0, 1, 2, 3], []],
  ];
  for (const [minutes, read, whole, smallest] of table) {
    test(`${minutes} minutes`, () => {
      assert.deepEqual(fitting(minutes, { posts, plays }), {
        posts: read.map((at) => posts[at]),
        whole: whole.map((at) => plays[at]),
        smallest: smallest.map((at) => plays[at]),
      });
    });
  }

  test('nothing takes longer, is left out or comes twice', () => {
    const minute = fc.integer({ min: 1, max: 60 });
    const anyPlay = fc.tuple(fc.nat({ max: 10 }), minute, minute).map(([prep, run, least]) => play(prep, run, least));
    const anyPost = fc.record({ minutes: minute });
    fc.assert(
      fc.property(minute, fc.array(anyPost), fc.array(anyPlay), (minutes, allPosts, allPlays) => {
        const found = fitting(minutes, { posts: allPosts, plays: allPlays });
        assert.ok(found.posts.every((each) => each.minutes <= minutes));
        assert.ok(found.whole.every((each) => each.prep + each.minutes <= minutes));
        assert.ok(found.smallest.every((each) => each.smallest.minutes <= minutes && !found.whole.includes(each)));
        const left = allPlays.filter((each) => !found.whole.includes(each) && !found.smallest.includes(each));
        assert.ok(left.every((each) => each.prep + each.minutes > minutes && each.smallest.minutes > minutes));
        assert.equal(found.whole.length + found.smallest.length + left.length, allPlays.length);
      }),
    );
  });
});

test('minutes as people say them', () => {
  assert.deepEqual([3, 10, 30].map(timeWords), ['3 minutes', '10 minutes', 'half an hour']);
});
