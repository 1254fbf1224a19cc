import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markedParts } from '../../../../src/domain/search/marked-text.ts';

/** The parts written as text, with what is marked in square brackets. */
const written = (excerpt: string): string =>
  markedParts(excerpt)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('|');

describe('markedParts', () => {
  const cases: [excerpt: string, expected: string][] = [
    ['', ''],
    ['no mark', 'no mark'],
    ['the <mark>queue</mark> is long', 'the |[queue]| is long'],
    ['<mark>queue</mark>', '[queue]'],
    ['<mark>a</mark> <mark>b</mark>', '[a]| |[b]'],
    ['<mark>a</mark><mark>b</mark>', '[a]|[b]'],
    ['cut off <mark>in the mid', 'cut off |[in the mid]'],
    ['1 &lt; 2 &gt; 0', '1 < 2 > 0'],
    ['what the page says of &amp;amp;', 'what the page says of &amp;amp;'],
    ['&lt;mark&gt;not marked&lt;/mark&gt;', '<mark>not marked</mark>'],
    ['an <b>element</b> stays text', 'an <b>element</b> stays text'],
    ['&nbsp; &copy;', '&nbsp; &copy;'],
  ];
  for (const [excerpt, expected] of cases) {
    test(`${JSON.stringify(excerpt)}`, () => assert.equal(written(excerpt), expected));
  }

  /** As Pagefind does it: an ampersand stays as it is, so a text with `&lt;` in it cannot be told apart. */
  const escape = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  test('gives back what was escaped and marked, whatever it was', () => {
    const part = fc.record({
      text: fc.string({ minLength: 1 }).filter((each) => !each.includes('&')),
      marked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const excerpt = parts
          .map(({ text, marked }) => (marked ? `<mark>${escape(text)}</mark>` : escape(text)))
          .join('');
        const joined = (marked: boolean, list: { text: string; marked: boolean }[]): string =>
          list
            .filter((each) => each.marked === marked)
            .map(({ text }) => text)
            .join('');
        for (const marked of [true, false]) assert.equal(joined(marked, markedParts(excerpt)), joined(marked, parts));
      }),
    );
  });
});
