import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stripOf, stripWords } from '../../../../src/domain/mix/strip.ts';
import { countThirds, THIRDS, total } from '../../../../src/domain/mix/thirds.ts';
import { toTen } from '../../../../src/domain/mix/to-ten.ts';
import { verdict } from '../../../../src/domain/mix/verdict.ts';
import { ALL_MIXES } from '../../../support/samples/mixes.ts';

describe('a strip of ten', () => {
  const cases: [counts: [number, number, number], places: string, third: number, label: string][] = [
    [[0, 0, 0], '··········', 33, '0 promote, 0 add, 0 talk'],
    [[3, 1, 6], 'ppppppattt', 33, '6 promote, 1 add, 3 talk'],
    // Too few to judge: the line waits for ten.
    [[1, 0, 3], 'pppt······', 33, '3 promote, 0 add, 1 talk'],
    [[1, 1, 3], 'pppat·····', 17, '3 promote, 1 add, 1 talk'],
    [[3, 3, 3], 'pppaaattt·', 30, '3 promote, 3 add, 3 talk'],
  ];
  for (const [[talk, add, promote], places, third, label] of cases) {
    test([talk, add, promote].join('·'), () => {
      const strip = stripOf({ talk, add, promote });
      assert.equal(strip.places.map((kind) => kind?.charAt(0) ?? '·').join(''), places);
      assert.equal(Math.round(strip.third), third);
      assert.equal(stripWords({ talk, add, promote }), `${label}; the line stands at a third`);
    });
  }

  test('any mix of at most ten fills its places, and the line keeps its third', () => {
    for (const mix of ALL_MIXES) {
      const { places, third } = stripOf(mix);
      assert.deepEqual(countThirds(places.map((kind) => ({ third: kind }))), mix);
      assert.equal(places.length, 10);
      // Symbols that lie wholly beyond the line are too many.
      if (verdict(mix) !== 'too few') assert.equal(mix.promote - 1 >= third / 10, verdict(mix) === 'over');
    }
  });
});

describe('a larger mix, to the scale of ten', () => {
  test('has ten, and of each kind its share to within one', () => {
    const some = fc.nat(500);
    fc.assert(
      fc.property(some, some, some, (talk, add, promote) => {
        const mix = { talk, add, promote };
        const ten = toTen(mix);
        assert.equal(total(ten), Math.min(10, total(mix)));
        const scale = Math.max(1, total(mix) / 10);
        for (const kind of THIRDS) assert.ok(Math.abs(ten[kind] - mix[kind] / scale) < 1);
      }),
    );
  });
});
