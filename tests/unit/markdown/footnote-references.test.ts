import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { footnoteReferences } from '../../../src/markdown/footnote-references.ts';

const ignored = (source: string): number => {
  const { html } = markdownToHtml(source, { hastPlugins: [footnoteReferences], features: { gfm: true } });
  return [...html.matchAll(/ data-pagefind-ignore/g)].length;
};

const table: readonly [name: string, source: string, ignored: number][] = [
  ['no footnote', 'Words.', 0],
  ['two', 'One.[^b] Two.[^a]\n\n[^a]: A.\n\n[^b]: B.', 2],
  ['one that is referred to twice', 'One.[^a] Again.[^a]\n\n[^a]: A.', 2],
  ['a link that is none', '[Words](#user-content-fn-a)', 0],
];

describe('the numbers of footnotes stay out of the search index', () => {
  for (const [name, source, expected] of table) test(name, () => assert.equal(ignored(source), expected));
});
