import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { alignmentClasses } from '../../../src/markdown/alignment-classes.ts';

const table: readonly [name: string, line: string, cell: string][] = [
  ['left', ':--', '<td class="align-left">a</td>'],
  ['centre', ':-:', '<td class="align-center">a</td>'],
  ['right', '--:', '<td class="align-right">a</td>'],
  ['none', '---', '<td>a</td>'],
];

describe('alignment becomes a class', () => {
  for (const [name, line, cell] of table) {
    test(name, () => {
      const { html } = markdownToHtml(`| h |\n| ${line} |\n| a |`, { hastPlugins: [alignmentClasses] });
      assert.ok(html.includes(cell) && html.includes(cell.replaceAll('td', 'th').replace('>a<', '>h<')), html);
      assert.doesNotMatch(html, /style/);
    });
  }
});
