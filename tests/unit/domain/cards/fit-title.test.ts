import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitTitle, type TitleSize } from '../../../../src/domain/cards/fit-title.ts';

/** A typeface whose letters are half as wide as high. */
const measure = (text: string, size: number): number => [...text].length * size * 0.5;

/** Lines of 10, 20 and 40 letters. */
const WIDTH = 200;
const sizes: readonly TitleSize[] = [
  { size: 40, lines: 2 },
  { size: 20, lines: 2 },
  { size: 10, lines: 2 },
];

describe('fitTitle', () => {
  const cases: readonly [what: string, title: string, size: number, lines: readonly string[], cut: number][] = [
    ['one line in the largest size', 'Ten abcdef', 40, ['Ten abcdef'], 0],
    ['two lines of about the same length', 'One two three', 40, ['One two', 'three'], 0],
    ['the next size when there are too many lines', 'abcdef ghijkl mnopqr', 20, ['abcdef ghijkl mnopqr'], 0],
    ['the next size when a word is too wide', 'abcdefghijkl m', 20, ['abcdefghijkl m'], 0],
    ['more than one space as one', '  A \n b  ', 40, ['A b'], 0],
    ['words that a hard space holds together', 'aaaa bbbb\u00a0cc', 40, ['aaaa', 'bbbb\u00a0cc'], 0],
    ['nothing', '', 40, [], 0],
    ['a first word that no size has room for', `${'x'.repeat(41)} y`, 10, [], 2],
  ];
  for (const [what, title, size, lines, cut] of cases) {
    it(`sets ${what}`, () => assert.deepEqual(fitTitle(title, sizes, WIDTH, measure), { size, lines, cut }));
  }

  it('leaves no lone word on the last line', () => {
    // Filled from the top, the last line would hold a lone word.
    const lines = ['aaa bb', 'cc dd ee', 'ff gg'];
    const { lines: set } = fitTitle('aaa bb cc dd ee ff gg', [{ size: 40, lines: 3 }], WIDTH, measure);
    assert.equal(set.length, lines.length);
    assert.ok(set.every((line) => line.includes(' ')));
  });

  it('ends at a whole word, with an ellipsis and without the comma before it', () => {
    const smallest = [{ size: 10, lines: 1 }];
    const title = 'abcdefghi abcdefghi abcdefghi abcdef, abcdefghi';
    assert.deepEqual(fitTitle(title, smallest, WIDTH, measure), {
      size: 10,
      lines: ['abcdefghi abcdefghi abcdefghi abcdef…'],
      cut: 1,
    });
  });

  it('does not end with a dash alone', () => {
    const { lines, cut } = fitTitle(`${'a'.repeat(30)} – ${'b'.repeat(30)}`, [{ size: 10, lines: 1 }], WIDTH, measure);
    assert.deepEqual({ lines, cut }, { lines: [`${'a'.repeat(30)}…`], cut: 2 });
  });

  it('never overflows, and reports every word it cuts', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', ',', '–') }));
    fc.assert(
      fc.property(words, (all) => {
        const { size, lines, cut } = fitTitle(all.join(' '), sizes, WIDTH, measure);
        assert.ok(lines.length <= 2 && lines.every((line) => measure(line, size) <= WIDTH));
        assert.equal(lines.flatMap((line) => line.split(' ')).length + cut, all.length);
        if (cut === 0) assert.equal(lines.join(' '), all.join(' '));
      }),
    );
  });

  it('requires a size', () => assert.throws(() => fitTitle('a', [], WIDTH, measure), RangeError));
});
