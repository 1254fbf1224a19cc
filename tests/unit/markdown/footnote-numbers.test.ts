import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { footnoteNumbers } from '../../../src/markdown/footnote-numbers.ts';

const numbers = (source: string): string[] => {
  const { html } = markdownToHtml(source, { hastPlugins: [footnoteNumbers], features: { gfm: true } });
  return [...html.matchAll(/ data-note="([^"]*)"/g)].map(([, number = '']) => number);
};

const table: readonly [name: string, source: string, numbers: readonly string[]][] = [
  ['no footnote', 'Words.', []],
  ['one', 'Words.[^a]\n\n[^a]: Note.', ['1']],
  ['two, in the order of the text', 'One.[^b] Two.[^a]\n\n[^a]: A.\n\n[^b]: B.', ['1', '2']],
  [
    'one that is referred to twice, at its first reference',
    'One.[^a] Again.[^a] Two.[^b]\n\n[^a]: A.\n\n[^b]: B.',
    ['1', '2'],
  ],
  ['a label that ends in a number', 'One.[^a-2]\n\n[^a-2]: A.', ['1']],
  ['a link that is none', '[Words](#user-content-fn-a)', []],
];

describe('the first reference to a footnote has its number', () => {
  for (const [name, source, expected] of table) test(name, () => assert.deepEqual(numbers(source), expected));
});
