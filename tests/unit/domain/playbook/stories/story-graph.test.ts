import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  storyFaults,
  type StoryFault,
  type StoryShape,
} from '../../../../../src/domain/playbook/stories/story-graph.ts';
import { passagesOn, waysOf } from '../../../../../src/domain/playbook/stories/story.ts';

/** A story whose passages list what their choices lead to; `end` is an ending, `''` a dead end. */
function story(start: string, passages: Record<string, string>): StoryShape {
  const shaped = Object.entries(passages).map(([name, leads]) => {
    const words = leads.split(' ').filter(Boolean);
    const choices = words.filter((word) => word !== 'end').map((to) => ({ to }));
    return [
      name,
      { ...(choices.length > 0 ? { choices } : {}), ...(words.includes('end') ? { ending: {} } : {}) },
    ] as const;
  });
  return { start, passages: Object.fromEntries(shaped) };
}

describe('storyFaults', () => {
  const cases: readonly (readonly [
    name: string,
    passages: Record<string, string>,
    faults: StoryFault[],
    start?: string,
  ])[] = [
    ['a story of one passage', { a: 'end' }, []],
    ['a choice of two endings', { a: 'b c', b: 'end', c: 'end' }, []],
    ['a loop with a way out', { a: 'b', b: 'a c', c: 'end' }, []],
    ['a passage that leads back to itself, and on', { a: 'a b', b: 'end' }, []],
    ['two choices that lead to one passage', { a: 'b b', b: 'end' }, []],
    ['a start that does not come first', { end: 'end', a: 'end' }, [{ is: 'unreachable', passage: 'end' }], 'a'],
    ['no passages', {}, [{ is: 'no start' }, { is: 'no ending' }]],
    ['an unknown start', { b: 'c', c: 'end' }, [{ is: 'no start' }]],
    ['a choice to nowhere', { a: 'x b', b: 'end' }, [{ is: 'nowhere', passage: 'a', choice: 0 }]],
    [
      'a choice to nowhere that may have been meant for another',
      { a: 'bb c', b: 'c', c: 'end' },
      [{ is: 'nowhere', passage: 'a', choice: 0 }],
    ],
    ['a dead end', { a: 'b c', b: '', c: 'end' }, [{ is: 'dead end', passage: 'b' }]],
    ['a passage that goes on and ends', { a: 'b end', b: 'end' }, [{ is: 'both', passage: 'a' }]],
    [
      'passages that nothing leads to',
      { a: 'end', b: 'c', c: 'b a' },
      [
        { is: 'unreachable', passage: 'b' },
        { is: 'unreachable', passage: 'c' },
      ],
    ],
    ['a loop without a way out', { a: 'b c', b: 'end', c: 'd', d: 'c' }, [{ is: 'endless', passages: ['c', 'd'] }]],
    ['a passage that leads only to itself', { a: 'b c', b: 'b', c: 'end' }, [{ is: 'endless', passages: ['b'] }]],
    ['a way into a loop', { a: 'b c', b: 'd', c: 'end', d: 'e', e: 'd' }, [{ is: 'endless', passages: ['d', 'e'] }]],
    [
      'two loops',
      { a: 'b c e', b: 'b', c: 'c', e: 'end' },
      [
        { is: 'endless', passages: ['b'] },
        { is: 'endless', passages: ['c'] },
      ],
    ],
    ['a loop of all passages', { a: 'b', b: 'a' }, [{ is: 'no ending' }]],
    [
      'a loop that can stop at a dead end',
      { a: 'b', b: 'a c', c: '', d: 'end' },
      [
        { is: 'dead end', passage: 'c' },
        { is: 'unreachable', passage: 'd' },
      ],
    ],
    ['a loop that nothing leads to', { a: 'end', b: 'b' }, [{ is: 'unreachable', passage: 'b' }]],
    ['names that every object has', { a: 'constructor', constructor: 'end' }, []],
  ];
  for (const [name, passages, faults, start = 'a'] of cases) {
    test(name, () => assert.deepEqual(storyFaults(story(start, passages)), faults));
  }

  const names = 'abcdefgh'.split('');
  const anyStory = fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    .chain((passages) =>
      fc.record({
        start: fc.constantFrom(...passages),
        passages: fc.tuple(
          ...passages.map((name) =>
            fc.array(fc.constantFrom(...names, 'end'), { maxLength: 3 }).map((to) => [name, to.join(' ')] as const),
          ),
        ),
      }),
    )
    .map(({ start, passages }) => story(start, Object.fromEntries(passages)));

  /** Stories whose choices lead down a list, or back up if there is also one down. */
  const soundStory = fc
    .integer({ min: 1, max: 8 })
    .chain((length) => {
      const all = names.slice(0, length);
      const below = (at: number) => fc.subarray(all.slice(at + 2));
      const above = (at: number) => fc.subarray(all.slice(0, at + 1), { maxLength: Math.min(2, at + 1) });
      return fc.tuple(
        ...all.map((name, at) =>
          at === length - 1
            ? fc.constant([name, 'end'] as const)
            : fc.tuple(below(at), above(at)).map(([b, a]) => [name, [all[at + 1], ...b, ...a].join(' ')] as const),
        ),
      );
    })
    .map((passages) => story('a', Object.fromEntries(passages)));

  /** Choices to the nearest ending, or Infinity. Slow and simple. */
  function distance({ passages }: StoryShape, from: string): number {
    let there = new Set([from]);
    for (let steps = 0; steps <= Object.keys(passages).length; steps++) {
      if ([...there].some((name) => passages[name]?.ending !== undefined)) return steps;
      there = new Set([...there].flatMap((name) => passages[name]?.choices?.map(({ to }) => to) ?? []));
    }
    return Infinity;
  }

  test('if it finds nothing, every path can still reach an ending', () => {
    const sound = fc.oneof(
      soundStory,
      anyStory.filter((each) => storyFaults(each).length === 0),
    );
    fc.assert(
      fc.property(sound, fc.infiniteStream(fc.nat()), (each, numbers) => {
        const ways = waysOf(each.start, each.passages);
        const path: number[] = [];
        let here = each.start;
        for (const number of numbers) {
          assert.deepEqual(passagesOn(ways, path)?.at(-1), here);
          assert.ok(distance(each, here) < Infinity, here);
          const choices = each.passages[here]?.choices ?? [];
          if (choices.length === 0 || path.length > 20) return;
          path.push(number % choices.length);
          here = choices[number % choices.length]?.to ?? '';
        }
      }),
    );
  });

  test('it finds nothing in a sound story', () => {
    fc.assert(fc.property(soundStory, (each) => assert.deepEqual(storyFaults(each), [])));
  });

  test('it finds something if a reader can be left without an ending', () => {
    fc.assert(
      fc.property(anyStory, (each) => {
        const reached = new Set([each.start]);
        for (const name of reached) for (const { to } of each.passages[name]?.choices ?? []) reached.add(to);
        const isStuck = [...reached].some((name) => distance(each, name) === Infinity);
        const isForgotten = Object.keys(each.passages).some((name) => !reached.has(name));
        if (isStuck || isForgotten) assert.notDeepEqual(storyFaults(each), []);
      }),
    );
  });

  test('a loop that it reports has no way out, and adding one mends it', () => {
    fc.assert(
      fc.property(anyStory, (each) => {
        const rounds = storyFaults(each).filter((fault) => fault.is === 'endless');
        for (const { passages } of rounds) {
          for (const name of passages) {
            for (const { to } of each.passages[name]?.choices ?? []) assert.ok(passages.includes(to));
          }
          const [first = ''] = passages;
          const mended = { ...each.passages, [first]: { ending: {} } };
          const left = storyFaults({ start: each.start, passages: mended });
          assert.ok(left.every((fault) => fault.is !== 'endless' || !fault.passages.includes(first)));
        }
      }),
    );
  });

  const breaks: readonly (readonly [name: string, is: StoryFault['is'], change: (one: StoryShape) => StoryShape])[] = [
    ['an ending taken away', 'dead end', (one) => last(one, {})],
    ['a choice after the end', 'both', (one) => last(one, { choices: [{ to: 'a' }], ending: {} })],
    ['a name misspelt', 'nowhere', (one) => last(one, { choices: [{ to: 'zebra' }] })],
    ['a start misspelt', 'no start', (one) => ({ ...one, start: 'zebra' })],
    [
      'an extra passage',
      'unreachable',
      ({ start, passages }) => ({ start, passages: { ...passages, z: { ending: {} } } }),
    ],
    ['no end', 'no ending', (one) => last(one, { choices: [{ to: 'a' }] })],
  ];
  const last = ({ start, passages }: StoryShape, passage: StoryShape['passages'][string]): StoryShape => ({
    start,
    passages: { ...passages, [Object.keys(passages).at(-1) ?? '']: passage },
  });
  for (const [name, is, change] of breaks) {
    test(`in a sound story, it finds ${name}`, () => {
      fc.assert(
        fc.property(soundStory, (each) => {
          assert.ok(storyFaults(change(each)).some((fault) => fault.is === is));
        }),
      );
    });
  }
});
