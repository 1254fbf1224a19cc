import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { paginate } from '../../../../src/domain/blog/paginate.ts';

describe('paginate', () => {
  const cases: [items: number, size: number, pages: number[]][] = [
    [0, 10, [0]],
    [1, 10, [1]],
    [9, 10, [9]],
    [10, 10, [10]],
    [11, 10, [10, 1]],
    [20, 10, [10, 10]],
    [21, 10, [10, 10, 1]],
    [3, 1, [1, 1, 1]],
  ];
  for (const [items, size, pages] of cases) {
    test(`${items} items, ${size} a page, are pages of ${pages.join(', ')}`, () => {
      const found = paginate(Array.from({ length: items }), size);
      assert.deepEqual(
        found.map((page) => page.items.length),
        pages,
      );
    });
  }

  test('says what is on which page', () => {
    assert.deepEqual(paginate(['a', 'b', 'c'], 2), [
      { items: ['a', 'b'], number: 1, count: 2 },
      { items: ['c'], number: 2, count: 2 },
    ]);
  });

  test('loses nothing, keeps the order, fills every page but the last, and numbers them from one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, size) => {
        const before = [...items];
        const pages = paginate(items, size);
        assert.deepEqual(
          pages.flatMap((page) => page.items),
          items,
        );
        assert.deepEqual(items, before);
        for (const [index, page] of pages.entries()) {
          assert.equal(page.number, index + 1);
          assert.equal(page.count, pages.length);
          if (page.number < page.count) assert.equal(page.items.length, size);
          else assert.ok(page.items.length > 0 || items.length === 0);
        }
      }),
    );
  });
});
