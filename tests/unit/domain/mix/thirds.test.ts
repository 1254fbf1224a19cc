import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countThirds, THIRDS, type Third } from '../../../../src/domain/mix/thirds.ts';

describe('countThirds', () => {
  const cases: [name: string, thirds: (Third | undefined)[], expected: Record<Third, number>][] = [
    ['nothing', [], { talk: 0, add: 0, promote: 0 }],
    ['one of each', ['talk', 'add', 'promote'], { talk: 1, add: 1, promote: 1 }],
    ['only promotion', ['promote', 'promote'], { talk: 0, add: 0, promote: 2 }],
    ['items without a kind', [undefined, 'talk', undefined], { talk: 1, add: 0, promote: 0 }],
  ];
  for (const [name, thirds, expected] of cases) {
    test(name, () => assert.deepEqual(countThirds(thirds.map((third) => ({ third }))), expected));
  }

  test('an item without the key is not counted', () => {
    assert.deepEqual(countThirds([{}]), { talk: 0, add: 0, promote: 0 });
  });

  test('counts every item that names a kind, in whatever order they come', () => {
    const items = fc.array(fc.record({ third: fc.constantFrom(undefined, ...THIRDS) }));
    fc.assert(
      fc.property(items, (list) => {
        const counts = countThirds(list);
        const sum = counts.talk + counts.add + counts.promote;
        assert.equal(sum, list.filter(({ third }) => third !== undefined).length);
        assert.deepEqual(countThirds(list.toReversed()), counts);
      }),
    );
  });
});
