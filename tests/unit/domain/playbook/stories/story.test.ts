import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  choose,
  passageNumbers,
  passagesOn,
  pathTo,
  stepBack,
  waysOf,
  withoutRounds,
  type StoryPath,
} from '../../../../../src/domain/playbook/stories/story.ts';

const to = (...names: string[]) => ({ choices: names.map((name) => ({ to: name })) });
const ways = waysOf('door', { hall: to('coats', 'door'), door: to('hall', 'street'), coats: {}, street: {} });

describe('a path through a story', () => {
  const cases: readonly (readonly [path: StoryPath, passages: string[] | undefined])[] = [
    [[], ['door']],
    [[0], ['door', 'hall']],
    [[1], ['door', 'street']],
    [
      [0, 1, 0, 0],
      ['door', 'hall', 'door', 'hall', 'coats'],
    ],
    [[2], undefined],
    [[-1], undefined],
    [[0.5], undefined],
    [[NaN], undefined],
    [[1, 0], undefined],
    [[0, 5, 0], undefined],
  ];
  for (const [path, passages] of cases) {
    test(`[${path.join()}]`, () => assert.deepEqual(passagesOn(ways, path), passages));
  }

  for (const [passage, path] of [
    ['door', []],
    ['street', [1]],
    ['coats', [0, 0]],
    ['zebra', undefined],
  ] as const) {
    test(`the shortest path to the ${passage}`, () => assert.deepEqual(pathTo(ways, passage), path));
  }

  test('a story without its start has no paths', () => {
    assert.equal(passagesOn(waysOf('zebra', { door: {} }), []), undefined);
    assert.equal(passagesOn(waysOf('door', { door: to('zebra') }), [0]), undefined);
  });

  test('a choice that does not exist is refused', () => {
    assert.throws(() => choose(ways, [0], 2), new RangeError('no choice 2 at the end of 0'));
    assert.throws(() => choose(ways, [1], 0), RangeError);
  });

  test('every choice can be taken back, and an ending has none', () => {
    const endings = new Set(['coats', 'street']);
    const numbers = fc.array(fc.nat({ max: 1 }));
    fc.assert(
      fc.property(numbers, (choices) => {
        let path: StoryPath = [];
        for (const choice of choices) {
          if (endings.has(passagesOn(ways, path)?.at(-1) ?? '')) {
            assert.throws(() => choose(ways, path, choice), RangeError);
            break;
          }
          const further = choose(ways, path, choice);
          assert.deepEqual(stepBack(further), path);
          assert.deepEqual(passagesOn(ways, further)?.slice(0, -1), passagesOn(ways, path));
          path = further;
        }
      }),
    );
  });

  const straightened: readonly (readonly [path: StoryPath, straight: StoryPath])[] = [
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[0, 1], []],
    [[0, 1, 0], [0]],
    [
      [0, 1, 0, 1, 0, 0],
      [0, 0],
    ],
    [[0, 1, 1], [1]],
  ];
  for (const [path, straight] of straightened) {
    test(`[${path.join()}] without its loops is [${straight.join()}]`, () =>
      assert.deepEqual(withoutRounds(ways, path), straight));
  }

  test('without its loops, a path ends where it did and passes nothing twice', () => {
    const [door, hall] = [to('hall', 'yard', 'door'), to('door', 'yard')];
    const rounds = waysOf('door', { door, hall, yard: to('hall', 'door') });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 })), (path) => {
        const passed = passagesOn(rounds, withoutRounds(rounds, path)) ?? [];
        assert.equal(passed.at(-1), passagesOn(rounds, path)?.at(-1));
        assert.equal(new Set(passed).size, passed.length);
      }),
    );
  });

  test('a step back from the start stays there', () => assert.deepEqual(stepBack([]), []));

  test('any path either fits or is refused without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (path) => {
        const passages = passagesOn(ways, path);
        if (passages) assert.equal(passages.length, path.length + 1);
      }),
    );
  });
});

describe('numbers in print', () => {
  const cases: readonly (readonly [start: string, names: string[], numbers: [string, number][]])[] = [
    [
      'a',
      ['a', 'b', 'c'],
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'b',
      ['a', 'b', 'c'],
      [
        ['b', 1],
        ['a', 2],
        ['c', 3],
      ],
    ],
  ];
  for (const [start, names, numbers] of cases) {
    test(`${names.join()} from ${start}`, () => assert.deepEqual([...passageNumbers(start, names)], numbers));
  }
});
