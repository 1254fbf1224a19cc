import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findCircles, inOrder, type Following } from '../../../../src/domain/playbook/order.ts';

const order = (following: Record<string, readonly string[]>): Following => new Map(Object.entries(following));

describe('findCircles', () => {
  const cases: readonly (readonly [name: string, following: Record<string, readonly string[]>, circles: string[][]])[] =
    [
      ['nothing', {}, []],
      ['unrelated plays', { a: [], b: [] }, []],
      ['a row', { a: ['b'], b: ['c'], c: [] }, []],
      ['two ways to one play', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
      ['plays without an entry', { a: ['x'], b: ['x'] }, []],
      ['a play before itself', { a: ['a'] }, [['a']]],
      ['two plays before each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
      ['one step named twice', { a: ['b', 'b'], b: ['a', 'a'] }, [['a', 'b']]],
      ['a circle after a row', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
      ['two circles apart', { a: ['b'], b: ['a'], c: ['c'] }, [['a', 'b'], ['c']]],
      [
        'two circles through one play',
        { a: ['b', 'c'], b: ['a'], c: ['a'] },
        [
          ['a', 'b'],
          ['a', 'c'],
        ],
      ],
    ];
  for (const [name, following, circles] of cases) {
    test(name, () => assert.deepEqual(findCircles(order(following)), circles));
  }

  const names = fc.constantFrom(...'abcdefgh'.split(''));
  const anyOrder = fc.dictionary(names, fc.array(names, { maxLength: 4 }), { noNullPrototype: true }).map(order);

  test('every step of a circle was given', () => {
    fc.assert(
      fc.property(anyOrder, (following) => {
        for (const circle of findCircles(following)) {
          assert.equal(new Set(circle).size, circle.length);
          circle.forEach((play, at) =>
            assert.ok(following.get(play)?.includes(circle[(at + 1) % circle.length] ?? '')),
          );
        }
      }),
    );
  });

  test('a play never comes before an earlier one of a list', () => {
    const anyList = fc
      .uniqueArray(names)
      .chain((list) =>
        fc
          .tuple(...list.map((_, at) => fc.subarray(list.slice(at + 1))))
          .map((later) => new Map(list.map((play, at) => [play, later[at] ?? []]))),
      );
    fc.assert(fc.property(anyList, (following) => assert.deepEqual(findCircles(following), [])));
  });

  test('dropping the last step of each leaves none', () => {
    fc.assert(
      fc.property(anyOrder, (following) => {
        const last = new Set(findCircles(following).map((circle) => `${circle.at(-1) ?? ''} ${circle[0] ?? ''}`));
        const without = [...following].map(
          ([play, next]) => [play, next.filter((each) => !last.has(`${play} ${each}`))] as const,
        );
        assert.deepEqual(findCircles(new Map(without)), []);
      }),
    );
  });
});

describe('plays in order', () => {
  const table: readonly [name: string, plays: Record<string, string[]>, ordered: string[]][] = [
    ['as given, if nothing else decides', { b: [], a: [] }, ['b', 'a']],
    ['after those that they follow from', { a: [], b: ['a'] }, ['b', 'a']],
    ['in a chain, and next to it', { c: [], x: [], a: ['b'], b: ['c'] }, ['x', 'a', 'b', 'c']],
    ['ignoring followers that are not among them', { a: ['z'], b: [] }, ['a', 'b']],
    ['all, even in a circle', { a: ['b'], b: ['a'], c: [] }, ['c', 'a', 'b']],
  ];
  for (const [name, plays, ordered] of table) {
    test(name, () => {
      const given = Object.entries(plays).map(([slug, after]) => ({ slug, after }));
      assert.deepEqual(
        inOrder(given).map(({ slug }) => slug),
        ordered,
      );
    });
  }
});
