import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateArchives } from '../../../../src/domain/blog/date-archives.ts';

const post = (id: string, year: number, month: number, day: number) => ({ id, day: { year, month, day } });

describe('dateArchives', () => {
  test('has the years, then the months, then the days, each in the order of the posts', () => {
    const archives = dateArchives([
      post('d', 2013, 1, 7),
      post('c', 2012, 4, 10),
      post('b', 2012, 4, 10),
      post('a', 2012, 3, 22),
    ]);
    assert.deepEqual(
      archives.map(({ path, label, posts }) => [path, label, posts.map(({ id }) => id).join('')]),
      [
        ['/2013/', '2013', 'd'],
        ['/2012/', '2012', 'cba'],
        ['/2013/01/', 'January 2013', 'd'],
        ['/2012/04/', 'April 2012', 'cb'],
        ['/2012/03/', 'March 2012', 'a'],
        ['/2013/01/07/', '7 January 2013', 'd'],
        ['/2012/04/10/', '10 April 2012', 'cb'],
        ['/2012/03/22/', '22 March 2012', 'a'],
      ],
    );
  });

  test('keeps months and days of different years apart', () => {
    const archives = dateArchives([post('b', 2013, 4, 10), post('a', 2012, 4, 10)]);
    for (const { posts } of archives) assert.equal(posts.length, 1);
    assert.equal(archives.length, 6);
  });

  test('says the year, month and day of each', () => {
    const [year, month, day] = dateArchives([post('a', 2012, 4, 10)]);
    assert.deepEqual([year?.year, year?.month, year?.day], [2012, undefined, undefined]);
    assert.deepEqual([month?.year, month?.month, month?.day], [2012, 4, undefined]);
    assert.deepEqual([day?.year, day?.month, day?.day], [2012, 4, 10]);
  });

  test('there are none without posts', () => assert.deepEqual(dateArchives([]), []));

  test('every post is once in each level, under a path that no other archive has', () => {
    const days = fc.record({
      year: fc.integer({ min: 2010, max: 2013 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(days), (list) => {
        const posts = list.map((day, id) => ({ id, day }));
        const archives = dateArchives(posts);
        assert.equal(new Set(archives.map(({ path }) => path)).size, archives.length);
        for (const level of [1, 2, 3]) {
          const ids = archives
            .filter(({ path }) => path.split('/').length === level + 2)
            .flatMap((archive) => archive.posts.map(({ id }) => id));
          assert.deepEqual(
            ids.toSorted((a, b) => a - b),
            posts.map(({ id }) => id),
          );
        }
        for (const archive of archives) {
          assert.ok(archive.posts.length > 0);
          for (const { day } of archive.posts) {
            assert.equal(day.year, archive.year);
            assert.equal(archive.month ?? day.month, day.month);
            assert.equal(archive.day ?? day.day, day.day);
          }
        }
      }),
    );
  });
});
