import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ICONS } from '../../../src/drawing/icons.ts';
import { MARK_RATIO, placedMark, soundMark } from '../../../src/drawing/mark.ts';
import { root } from '../../support/site/sites.ts';

const source = readFileSync(join(root, 'src/assets/mark.svg'), 'utf8');

describe('the mark', () => {
  it('has a keyline round each of its three shapes', () => assert.doesNotThrow(() => soundMark(source)));

  it('has the ratio that the code assumes', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(source) ?? [];
    assert.equal(Number(width) / Number(height), MARK_RATIO);
    assert.match(
      placedMark(source, { x: 1, y: 2, width: 88 }),
      /^<svg class="mark" x="1" y="2" width="88" height="80" .*viewBox/,
    );
  });

  const faults: readonly [what: string, from: string, to: string, message: RegExp][] = [
    ['no stroke at all', ' stroke="#0e0f0e"', '', /"talk" of the mark has no keyline.*received: stroke="none".*fix: /s],
    ['a stroke without a width', 'stroke-width="1.6"', 'stroke-width="0"', /"talk".*received: .*stroke-width="0"/s],
    ['one shape that hides it', 'class="add"', 'class="add" stroke="none"', /"add" of the mark has no keyline/],
    ['one shape with a width of none', 'class="promote"', 'class="promote" stroke-width="0"', /"promote".*no keyline/],
    ['a shape that is not there', 'class="promote"', 'class="advertise"', /no shape "promote".*fix: draw it/s],
  ];
  for (const [what, from, to, message] of faults) {
    it(`is refused with ${what}`, () => assert.throws(() => soundMark(source.replace(from, to)), { message }));
  }
});

describe('the icons', () => {
  it('that are maskable keep the mark in the safe circle, 80 % of their width', () => {
    for (const { share } of ICONS.filter(({ purpose }) => purpose === 'maskable')) {
      // From the centre to a corner of the mark, as a share of the icon's width.
      assert.ok(Math.hypot(share, share / MARK_RATIO) / 2 <= 0.4);
    }
  });
});
