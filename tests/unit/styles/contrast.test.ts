import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrast, themeColours } from '../../support/colours.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = themeColours(css);

/** The contrast that a colour must have against another in both themes, and why. */
const pairs: readonly [colour: string, on: string, atLeast: number, why: string][] = [
  ['ink', 'paper', 4.5, 'text'],
  ['paper', 'ink', 4.5, 'text in a box of ink'],
  ['muted', 'paper', 4.5, 'text that says less'],
  ['paper', 'muted', 4.5, 'the same, reversed'],
  ['ink', 'soft', 4.5, 'text in a balloon'],
  ['red', 'soft', 4.5, 'a number that the red pen wrote'],
  ['ink', 'paper', 3, 'keylines, borders and the focus ring'],
  ['ink', 'talk', 3, 'the keyline of talk against its fill, so that the shape is seen'],
  ['ink', 'add', 3, 'the keyline of add against its fill'],
  ['ink', 'promote', 3, 'the keyline of promote against its fill'],
];

/** Fills lean on their keyline, and the hairline says nothing: nobody needs to see them. */
const exempt = ['talk', 'add', 'promote', 'hairline'];

describe('contrast, in both themes', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [colour, on, atLeast, why] of pairs) {
      // A light keyline on a light fill: in the dark, the fill itself stands out from the paper.
      if (theme === 'dark' && exempt.includes(on)) continue;
      test(`${theme}: ${colour} on ${on} is ${atLeast}:1 or more (${why})`, (t) => {
        const [a, b] = [colours.get(colour), colours.get(on)];
        assert.ok(a && b, `src/styles/tokens.css has no light-dark() colours for --${a ? on : colour}`);
        const ratio = contrast(a[theme], b[theme]);
        t.diagnostic(`${theme}: ${colour} on ${on} ${ratio.toFixed(1)}:1`);
        assert.ok(
          ratio >= atLeast,
          `src/styles/tokens.css: --${colour} (${a[theme]}) on --${on} (${b[theme]}) in the ${theme} theme is ${ratio.toFixed(2)}:1; ` +
            `expected ${atLeast}:1 or more (${why}). Make one of the two darker or lighter.`,
        );
      });
    }
    for (const fill of ['talk', 'add', 'promote'] as const) {
      test(`${theme}: a mark of ${fill} is seen on paper by its keyline or its fill`, () => {
        const [paper, own, ink] = [colours.get('paper'), colours.get(fill), colours.get('ink')];
        assert.ok(paper && own && ink);
        assert.ok(Math.max(contrast(own[theme], paper[theme]), contrast(ink[theme], paper[theme])) >= 3);
      });
    }
  }

  test('every colour is one that is judged here, or known to be exempt', () => {
    const judged = new Set([...pairs.flatMap(([colour, on]) => [colour, on]), ...exempt]);
    assert.deepEqual(
      [...colours.keys()].filter((name) => !judged.has(name)),
      [],
    );
  });
});

describe('the measure itself', () => {
  const known: readonly [one: string, other: string, ratio: number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The last grey that passes on white, and the first that fails.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ];
  for (const [one, other, ratio] of known) {
    test(`${one} on ${other} is ${ratio}:1`, () => assert.equal(Number(contrast(one, other).toFixed(2)), ratio));
  }
});
