import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { plainText } from '../../../src/markdown/plain-text.ts';

function textOf(source: string): unknown {
  const frontmatter: Record<string, unknown> = {};
  const astro = { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  markdownToHtml(source, { hastPlugins: [plainText], data: { astro } });
  return frontmatter['plainText'];
}

const table: readonly [name: string, source: string, text: string][] = [
  ['nothing', '', ''],
  ['words', 'Ask first.', 'Ask first.'],
  ['lines of a paragraph', 'Ask\nfirst.', 'Ask first.'],
  ['paragraphs are apart', 'Ask.\n\nListen.', 'Ask. Listen.'],
  ['a heading and its text', '## Ask\n\nListen.', 'Ask Listen.'],
  ['items', '- Ask\n- Listen', 'Ask Listen'],
  ['cells', '| A | B |\n| --- | --- |\n| 1 | 2 |', 'A B 1 2'],
  ['a word with emphasis inside stays whole', 'em*phas*ised', 'emphasised'],
  ['links and code', 'See [there](/x/) and `code`.', 'See there and code.'],
  ['a hard break', 'one\\\ntwo', 'one two'],
  ['a picture is its words', 'A ![small flag](/a.png) here', 'A small flag here'],
  ['a picture alone', '![Two circles](/a.png)', 'Two circles'],
  ['footnotes and their marks are left out', 'A note[^1] here.\n\n[^1]: Below.', 'A note here.'],
  ['characters that HTML escapes', 'R&D < 3 "x"', 'R&D < 3 "x"'],
];

describe('the plain text of a document', () => {
  for (const [name, source, text] of table) test(name, () => assert.equal(textOf(source), text));
});

test('the HTML is unchanged', () => {
  const source = '## A\n\n*b*[^1]\n\n[^1]: c';
  assert.equal(markdownToHtml(source, { hastPlugins: [plainText] }).html, markdownToHtml(source).html);
});
