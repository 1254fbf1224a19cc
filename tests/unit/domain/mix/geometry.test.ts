import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CORNERS, HEIGHT, MIDDLE, place, SIDE } from '../../../../src/domain/mix/geometry.ts';
import { distance, RING_RADIUS, SOCKETS } from '../../../../src/domain/mix/sockets.ts';
import { THIRDS, type Mix, type Third } from '../../../../src/domain/mix/thirds.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `expected ${expected}, received ${actual}`);

describe('place', () => {
  const cases: [name: string, mix: Mix, x: number, y: number][] = [
    ['talk alone', { talk: 3, add: 0, promote: 0 }, SIDE / 2, 0],
    ['add alone', { talk: 0, add: 10, promote: 0 }, 0, HEIGHT],
    ['promote alone', { talk: 0, add: 0, promote: 1 }, SIDE, HEIGHT],
    ['thirds', { talk: 3, add: 3, promote: 3 }, MIDDLE.x, MIDDLE.y],
    ['half talk, half promote', { talk: 5, add: 0, promote: 5 }, (SIDE * 3) / 4, HEIGHT / 2],
    ['nine, between the sockets', { talk: 3, add: 0, promote: 6 }, SIDE / 2 + SIDE / 3, (HEIGHT * 2) / 3],
  ];
  for (const [name, mix, x, y] of cases) {
    test(name, () => {
      const point = place(mix);
      near(point?.x ?? NaN, x);
      near(point?.y ?? NaN, y);
    });
  }

  test('an empty mix has no place', () => assert.equal(place({ talk: 0, add: 0, promote: 0 }), undefined));

  test('counts can be read off: the rarer a kind, the further its corner', () => {
    const counts = fc.record({ talk: fc.nat(30), add: fc.nat(30), promote: fc.nat(30) });
    fc.assert(
      fc.property(counts, (mix) => {
        const point = place(mix);
        if (point === undefined) return;
        // The distance to the side opposite a corner, as a share of the height, is its kind's share.
        near(1 - point.y / HEIGHT, mix.talk / (mix.talk + mix.add + mix.promote));
      }),
    );
  });
});

describe('the sockets', () => {
  test('there are 66 in different places, each for ten', () => {
    assert.equal(SOCKETS.length, 66);
    assert.equal(new Set(SOCKETS.map(({ at }) => `${at.x.toFixed(6)} ${at.y.toFixed(6)}`)).size, 66);
    for (const { mix } of SOCKETS) assert.equal(mix.talk + mix.add + mix.promote, 10);
  });

  test('the corners are the sockets of one kind alone', () => {
    for (const third of THIRDS) {
      const alone: Record<Third, number> = { talk: 0, add: 0, promote: 0, [third]: 10 };
      assert.deepEqual(place(alone), CORNERS[third]);
    }
  });
});

describe('the ring', () => {
  const inside = SOCKETS.filter(({ at }) => distance(at, MIDDLE) < RING_RADIUS);

  test('holds exactly the 27 mixes within two moves', () => {
    assert.equal(inside.length, 27);
    assert.deepEqual(
      inside,
      SOCKETS.filter(({ moves }) => moves <= 2),
    );
  });

  test('touches none: the nearest socket is 3 units away', () => {
    for (const { at } of SOCKETS) assert.ok(Math.abs(distance(at, MIDDLE) - RING_RADIUS) > 3);
  });

  test('has a radius of 54 on a side of 200', () => assert.equal(Math.round(RING_RADIUS), 54));
});
