import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardImage, fitsCard } from '../../../../src/domain/cards/card.ts';

describe('a picture in place of a card', () => {
  const cases: readonly [width: number, height: number, fits: boolean][] = [
    [1200, 630, true],
    [2400, 1260, true],
    [1200, 640, true],
    [1224, 630, true],
    [1199, 630, false],
    [1200, 629, false],
    [1200, 675, false],
    [1280, 640, false],
    [630, 1200, false],
  ];
  for (const [width, height, fits] of cases) {
    it(`of ${width} × ${height} ${fits ? 'fits' : 'does not fit'}`, () =>
      assert.equal(fitsCard({ width, height }), fits));
  }
});

it('a card has its address, size and description', () => {
  assert.deepEqual(cardImage('/about/', 'About'), { src: '/cards/about.png', width: 1200, height: 630, alt: 'About' });
});
