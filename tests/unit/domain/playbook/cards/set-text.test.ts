import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { heightOf } from '../../../../../src/domain/playbook/cards/set-text.ts';

const style = { size: 10, line: 1 };

describe('heightOf', () => {
  const cases: readonly (readonly [name: string, text: string, width: number, lines: number])[] = [
    ['nothing', '', 100, 0],
    ['spaces', ' \n ', 100, 0],
    ['one word', 'queue', 100, 1],
    ['words that fit', 'one queue', 100, 1],
    ['words that do not', 'one queue', 40, 2],
    ['a word that is wider than a line', 'n'.repeat(30), 100, 2],
    ['and what has room beside its end', `${'n'.repeat(30)} a`, 100, 2],
    ['letters that nobody measured', '電話'.repeat(10), 100, 2],
  ];
  for (const [name, text, width, lines] of cases) {
    test(`${name}: ${lines} lines`, () => assert.equal(heightOf(text, style, width), lines));
  }

  test('heavy letters take more room, and those set tighter less', () => {
    const text = 'somebody on the late shift';
    assert.equal(heightOf(text, style, 140), 1);
    assert.equal(heightOf(text, { ...style, isBold: true }, 140), 2);
    assert.equal(heightOf(text, { ...style, isBold: true, tighter: 0.05 }, 140), 1);
  });

  test('a text is never lower than a part of it, nor in a narrower column', () => {
    const texts = fc.array(fc.lorem({ maxCount: 6 })).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.lorem(), fc.integer({ min: 20, max: 400 }), (text, more, width) => {
        const height = heightOf(text, style, width);
        assert.ok(heightOf(`${text} ${more}`, style, width) >= height);
        assert.ok(heightOf(text, style, width / 2) >= height);
      }),
    );
  });
});
