import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { excerpt } from '../../../../src/domain/blog/excerpt.ts';

describe('excerpt', () => {
  const cases: [name: string, text: string, most: number, expected: string][] = [
    ['a short text is kept', 'A short text.', 40, 'A short text.'],
    ['a text that just fits is kept', 'Just fits.', 10, 'Just fits.'],
    ['a longer one ends at a word', 'This post has no title at all', 20, 'This post has no…'],
    ['a word that ends at the limit is kept', 'This post has no title', 16, 'This post has no…'],
    ['a comma before the cut goes', 'One, two, three', 9, 'One, two…'],
    ['a full stop before the cut goes', 'One two. Three four.', 10, 'One two…'],
    ['a dash before the cut goes', 'One two — three', 11, 'One two…'],
    ['a question mark stays', 'One two? Three four.', 10, 'One two?…'],
    ['white space is one space', '  One\n\ttwo  ', 10, 'One two'],
    ['a single longer word is cut inside', 'Donaudampfschifffahrt', 5, 'Donau…'],
    ['a script without spaces is cut inside', '日本語の投稿には空白がない', 5, '日本語の投…'],
    ['an emoji is not halved', '😀😀😀', 3, '😀…'],
    ['an empty text stays empty', '', 5, ''],
    ['a text of white space is empty', ' \n ', 5, ''],
  ];
  for (const [name, text, most, expected] of cases) {
    test(name, () => assert.equal(excerpt(text, most), expected));
  }

  const words = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }).map((list) => list.join(' '));
  const most = fc.integer({ min: 1, max: 60 });

  test('is never longer than it may be, but for the ellipsis', () => {
    fc.assert(fc.property(words, most, (text, length) => excerpt(text, length).length <= length + 1));
  });

  test('is the beginning of the text, ended where a word ends', () => {
    fc.assert(
      fc.property(words, most, (text, length) => {
        const plain = text.replace(/\s+/g, ' ').trim();
        const cut = excerpt(text, length);
        if (plain.length <= length) return assert.equal(cut, plain);
        assert.ok(cut.endsWith('…'));
        const kept = cut.slice(0, -1);
        assert.ok(plain.startsWith(kept));
        const isOneLongWord = !plain.slice(0, length + 1).includes(' ');
        // What follows is the white space and the punctuation that were left out, and then a space.
        if (!isOneLongWord) assert.match(plain.slice(kept.length), /^[\s.,;:–—-]*(?: |$)/);
      }),
    );
  });

  test('has no half characters unless the text has', () => {
    fc.assert(fc.property(words, most, (text, length) => excerpt(text, length).isWellFormed()));
  });
});
