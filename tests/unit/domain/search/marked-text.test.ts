import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markedParts, type MarkedPart } from '../../../../src/domain/search/marked-text.ts';

const plain = (text: string): MarkedPart => ({ text, marked: false });
const marked = (text: string): MarkedPart => ({ text, marked: true });

/** How Pagefind escapes a page's text before marking words. */
const escape = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('markedParts', () => {
  /** What is marked in these cases, so that every mark stays. */
  const SEARCHED = ['word', 'two', 'words', 'side', 'by', 'bold', 'never'];
  const cases: [excerpt: string, expected: MarkedPart[]][] = [
    ['', []],
    ['no word', [plain('no word')]],
    ['<mark>word</mark>', [marked('word')]],
    ['a <mark>word</mark>, and', [plain('a '), marked('word'), plain(', and')]],
    ['<mark>two</mark> <mark>words</mark>', [marked('two'), plain(' '), marked('words')]],
    ['<mark>side</mark><mark>by</mark>', [marked('side'), marked('by')]],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', [plain('<script>alert(1)</script>')]],
    ['<mark>&lt;b&gt;bold&lt;/b&gt;</mark>', [marked('<b>bold</b>')]],
    ['&lt;mark&gt;not marked&lt;/mark&gt;', [plain('<mark>not marked</mark>')]],
    ['Q & A, R&D', [plain('Q & A, R&D')]],
    ['written &amp;amp; as &amp;', [plain('written &amp;amp; as &amp;')]],
    ['<mark>never closed', [marked('never closed')]],
    ['never opened</mark>', [plain('never opened')]],
  ];
  for (const [excerpt, expected] of cases) {
    test(JSON.stringify(excerpt), () => assert.deepEqual(markedParts(excerpt, SEARCHED), expected));
  }

  const marks: [marked: string, searched: string, stays: boolean][] = [
    ['complaints,', 'complaint', true],
    ['complaint', 'complaints', true],
    ['Complaint', 'complai', true],
    ['networker', 'networking', true],
    ['about', 'a', false],
    ['a', 'A', true],
    ['IVRs', 'IVR', true],
    ['MacCallum', 'call', false],
    ['early-shift', 'shift', true],
    ['Café', 'cafe', true],
  ];
  for (const [text, searched, stays] of marks) {
    test(`${text} is ${stays ? '' : 'not '}marked for ${searched}`, () =>
      assert.deepEqual(markedParts(`<mark>${text}</mark>`, [searched]), [{ text, marked: stays }]));
  }

  test("the parts join to the page's text", () => {
    // Pagefind does not escape ampersands, so a literal "&lt;" on a page looks like "<".
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => !/&[lg]t;/.test(words));
    fc.assert(
      fc.property(fc.array(fc.record({ text, marked: fc.boolean() })), (parts) => {
        const excerpt = parts
          .map((part) => (part.marked ? `<mark>${escape(part.text)}</mark>` : escape(part.text)))
          .join('');
        const found = markedParts(excerpt, []);
        const words = (some: MarkedPart[]): string => some.map((part) => part.text).join('');
        assert.equal(words(found), words(parts));
      }),
    );
  });
});
