import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usedNames } from '../../../src/integration/used-names.ts';
import { usedStyles } from '../../../src/integration/used-styles.ts';

const used = new Set(['a', 'p', 'card', 'lead', 'main', 'search-opener']);

const table: readonly [name: string, css: string, expected: string][] = [
  ['a class that is there', '.card{margin:0}', '.card{margin:0}'],
  ['one that is not', '.rows{margin:0}', ''],
  ['both in one rule', '.card,.rows{margin:0}', '.card{margin:0}'],
  ['a way from one to the other', '.card .rows>a,.card.lead>a{margin:0}', '.card.lead>a{margin:0}'],
  ['everything', '*,:before,::marker{margin:0}', '*,:before,::marker{margin:0}'],
  ['an element of the page', 'search-opener,theme-switch{margin:0}', 'search-opener{margin:0}'],
  ['an id', '#main{margin:0}#other{margin:0}', '#main{margin:0}'],
  [
    'what stands in parentheses is kept',
    '.card:is(.rows,h2):not(.b){margin:0}',
    '.card:is(.rows,h2):not(.b){margin:0}',
  ],
  ['an attribute is kept', '[data-h="x,y"] p{margin:0}', '[data-h="x,y"] p{margin:0}'],
  ['groups, and one that is left empty', '@layer x{@media (width>=1px){.rows{a:b}}.card{a:b}}', '@layer x{.card{a:b}}'],
  ['statements', '@layer a,b;.card{a:b}', '@layer a,b;.card{a:b}'],
  ['other at-rules', '@font-face{font-family:"}{"}@page{margin:0}', '@font-face{font-family:"}{"}@page{margin:0}'],
  ['braces in strings', '.card:after{content:"}.rows{"}.rows{a:b}', '.card:after{content:"}.rows{"}'],
  ['nested rules', '.card{a:b;& .rows{a:b}}', '.card{a:b;& .rows{a:b}}'],
];

describe('usedStyles keeps what a page could need', () => {
  for (const [name, css, expected] of table) {
    test(name, () =>
      assert.equal(
        usedStyles(css, (each) => used.has(each)),
        expected,
      ),
    );
  }
});

describe('usedNames', () => {
  const files: Record<string, string> = {
    '/_astro/a.js': 'import"./b.js";x.className="made-later"',
    '/_astro/b.js': 'const y=()=>import("./c.js")',
    '/_astro/c.js': 'import{z}from"./a.js";z.classList.add("much-later")',
  };
  const html = `<main id="top"><p class='one two'><img class=bare><script type="module" src="/_astro/a.js"></script>`;
  const names = usedNames(html, (path) => files[path] ?? '');
  for (const name of ['main', 'top', 'one', 'two', 'img', 'bare', 'made-later', 'much-later', 'body']) {
    test(`has ${name}`, () => assert.ok(names.has(name)));
  }
  test('has nothing else', () => assert.ok(!names.has('rows')));
});
