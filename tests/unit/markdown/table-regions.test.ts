import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { tableRegions } from '../../../src/markdown/table-regions.ts';

const render = (source: string): string => markdownToHtml(source, { hastPlugins: [tableRegions] }).html;

const REGION =
  /<div class="table-region" role="region" tabindex="0" aria-label="([^"]*)">(<table>[\s\S]*?<\/table>)<\/div>/g;

const table: readonly [name: string, source: string, label: string][] = [
  ['named by its headings', '| Column | Marks |\n| --- | --- |\n| a | 1 |', 'Table: Column, Marks'],
  ['one without a body', '| Column |\n| --- |', 'Table: Column'],
  ['headings with markup', '| *Column* | `code` |\n| --- | --- |\n| a | b |', 'Table: Column, code'],
  ['a heading that is empty', '| | Marks |\n| --- | --- |\n| a | 1 |', 'Table: Marks'],
  ['headings that are all empty', '| | |\n| --- | --- |\n| a | 1 |', 'Table: no headings'],
  ['inside a quotation', '> | A |\n> | --- |\n> | 1 |', 'Table: A'],
];

describe('a table is in a named, focusable region', () => {
  for (const [name, source, label] of table) {
    test(name, () =>
      assert.deepEqual(
        [...render(source).matchAll(REGION)].map(([, found]) => found),
        [label],
      ),
    );
  }
});

describe('the table inside is unchanged', () => {
  for (const [name, source] of table) {
    test(name, () => assert.equal(render(source).replace(REGION, '$2'), markdownToHtml(source).html));
  }
});

test('each table has a region of its own', () => {
  const html = render('| A |\n| --- |\n\nbetween\n\n| B |\n| --- |');
  assert.deepEqual(
    [...html.matchAll(REGION)].map(([, label]) => label),
    ['Table: A', 'Table: B'],
  );
});

test('nothing else has one', () => assert.equal(render('# a\n\nb'), markdownToHtml('# a\n\nb').html));
