import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { relatedPosts, type Tagged } from '../../../../src/domain/blog/related.ts';

const post = (id: string, tags: string, time = 0): Tagged => ({ id, tags: tags.split(' ').filter(Boolean), time });

/** The posts of a site written as `id: tags`, and the ids that are related to the first, in order. */
const table: [name: string, posts: Tagged[], most: number, expected: string][] = [
  ['one that shares a tag', [post('a', 'x'), post('b', 'x'), post('c', 'y')], 3, 'b'],
  ['never itself', [post('a', 'x'), post('c', 'y')], 3, ''],
  ['nothing without tags', [post('a', ''), post('b', 'x'), post('c', '')], 3, ''],
  ['nothing that shares nothing', [post('a', 'x'), post('b', 'y'), post('c', 'z')], 3, ''],
  ['a tag of every post says nothing', [post('a', 'x'), post('b', 'x'), post('c', 'x')], 3, ''],
  [
    'a rare tag before a common one, though it is older',
    [post('a', 'rare common'), post('b', 'common', 9), post('c', 'common', 8), post('d', 'rare', 1), post('e', '')],
    3,
    'd b c',
  ],
  [
    'two common tags can outweigh one',
    [post('a', 'x y'), post('b', 'x', 9), post('c', 'x y', 1), post('d', 'y', 8), post('e', '')],
    3,
    'c b d',
  ],
  ['the newer of two equals first', [post('a', 'x'), post('b', 'x', 1), post('c', 'x', 2), post('d', '')], 3, 'c b'],
  ['by id where the time is one', [post('a', 'x'), post('c', 'x', 1), post('b', 'x', 1), post('d', '')], 3, 'b c'],
  ['no more than asked for', [post('a', 'x'), post('b', 'x', 3), post('c', 'x', 2), post('d', '')], 1, 'b'],
  ['none when none is asked for', [post('a', 'x'), post('b', 'x'), post('c', '')], 0, ''],
  [
    'a tag written twice counts once',
    [post('a', 'x y'), post('b', 'x x', 1), post('c', 'y', 2), post('d', '')],
    3,
    'c b',
  ],
];

describe('relatedPosts', () => {
  for (const [name, posts, most, expected] of table) {
    test(name, () => {
      const [first] = posts;
      assert.ok(first);
      assert.equal(
        relatedPosts(posts)(first, most)
          .map(({ id }) => id)
          .join(' '),
        expected,
      );
    });
  }

  test('serves a post that is not among the posts, such as an unlisted one', () => {
    const related = relatedPosts([post('a', 'x'), post('b', 'y')])(post('hidden', 'x own'), 3);
    assert.deepEqual(
      related.map(({ id }) => id),
      ['a'],
    );
  });

  const tags = fc
    .subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
  const posts = fc
    .array(fc.record({ tags, time: fc.nat({ max: 5 }) }), { minLength: 1, maxLength: 12 })
    .map((list) => list.map((each, index): Tagged => ({ ...each, id: `post-${index}` })));
  const everything = Number.POSITIVE_INFINITY;

  test('never has the post itself, nor a post that shares no tag with it', () => {
    fc.assert(
      fc.property(posts, (list) => {
        for (const one of list) {
          for (const other of relatedPosts(list)(one, everything)) {
            assert.notEqual(other.id, one.id);
            assert.ok(other.tags.some((tag) => one.tags.includes(tag)));
          }
        }
      }),
    );
  });

  test('is mutual: whoever is related to a post has that post among its own', () => {
    fc.assert(
      fc.property(posts, (list) => {
        for (const one of list) {
          for (const other of relatedPosts(list)(one, everything)) {
            assert.ok(relatedPosts(list)(other, everything).some(({ id }) => id === one.id));
          }
        }
      }),
    );
  });

  test('does not depend on the order of the posts, nor of the tags of other posts', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const [one] = list;
        assert.ok(one);
        const other = list.toReversed().map((each) => ({ ...each, tags: each.tags.toReversed() }));
        const ids = (found: Tagged[]) => found.map(({ id }) => id);
        assert.deepEqual(ids(relatedPosts(other)(one, everything)), ids(relatedPosts(list)(one, everything)));
      }),
      { numRuns: 1000 },
    );
  });

  test('asked for fewer, gives the beginning of the same list', () => {
    fc.assert(
      fc.property(posts, fc.nat({ max: 12 }), (list, most) => {
        const [one] = list;
        assert.ok(one);
        assert.deepEqual(relatedPosts(list)(one, most), relatedPosts(list)(one, everything).slice(0, most));
      }),
    );
  });
});
