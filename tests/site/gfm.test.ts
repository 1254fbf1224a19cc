import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { serialize } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { gfmPlugins } from '../../src/markdown/plugins.ts';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { only, withClass } from '../support/site/html-tree.ts';
import { sites } from '../support/site/sites.ts';

const file = join(sites.fixture.contentDir, 'posts/2014/gfm.mdx');
const source = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** With Astro's defaults: GFM and smart punctuation. */
const rendered = (markdown: string): string =>
  markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: true }, hastPlugins: gfmPlugins }).html.trimEnd();

const satteri = rendered(source);

const remark = String(
  await unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(source),
);

const ALIGNED = /^(?:text-align:\s*|align-)(left|center|right);?$/;

/**
 * A tree of the HTML without the three intended differences: a cell's alignment (`align` in remark,
 * a class here), the names of task boxes, which remark leaves out, and smart punctuation.
 */
function normalised(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node) => {
    delete node.position;
    if (node.type === 'text') node.value = plainPunctuation(node.value);
    if (node.type !== 'element') return;
    const { properties, tagName } = node;
    if (tagName === 'input' && properties['type'] === 'checkbox') delete properties['ariaLabel'];
    if (tagName === 'th' || tagName === 'td') {
      const { style, className } = properties;
      for (const said of [style, ...(Array.isArray(className) ? className : [])]) {
        const alignment = ALIGNED.exec(String(said ?? ''))?.[1];
        if (alignment === undefined) continue;
        properties['align'] = alignment;
        delete properties['style'];
        delete properties['className'];
      }
    }
  });
  delete tree.data;
  return tree;
}

function plainPunctuation(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/—/g, '---').replace(/–/g, '--').replace(/…/g, '...');
}

test("Sätteri's HTML of every construct is remark-gfm's, element by element", () => {
  assert.deepEqual(normalised(satteri), normalised(remark));
});

/**
 * A tree without what the site adds (regions of tables, links of headings, the build's pictures, each
 * with a space before it), with one spelling of attributes without a value.
 */
function unfurnished(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text' && !(parent?.type === 'element' && parent.tagName === 'code')) {
      node.value = node.value.replace(/\s+/g, ' ');
      if (node.value !== ' ' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element' || !parent || index === undefined) return undefined;
    const { tagName, properties, children } = node;
    const classes = Array.isArray(properties['className']) ? properties['className'] : [];
    if (/^h[2-4]$/.test(tagName) && properties['id'] !== 'footnote-label') delete properties['id'];
    if (tagName === 'img') node.properties = { alt: properties['alt'], title: properties['title'] };
    for (const name of ['dataFootnoteRef', 'dataFootnotes', 'dataFootnoteBackref']) {
      if (properties[name] === 'true') properties[name] = '';
    }
    delete properties['dataNote'];
    delete properties['dataPagefindIgnore'];
    if (classes.includes('heading-anchor')) parent.children.splice(index, 1);
    else if (classes.includes('table-region')) parent.children.splice(index, 1, ...children);
    else return undefined;
    return index;
  });
  return tree;
}

test('the page that Astro builds from the same text as MDX has that HTML too', () => {
  const { document } = pageAt(readSite('fixture'), '/2014/05/01/gfm/');
  const body = serialize(only(withClass(document, 'prose'), 'body')).trim();
  assert.deepEqual(unfurnished(normalised(body)), unfurnished(normalised(remark)));
});

function all(html: string, fits: (element: Element, parent: Element | Root | undefined) => boolean): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (node, _index, parent) => {
    if (fits(node, parent?.type === 'element' || parent?.type === 'root' ? parent : undefined)) found.push(node);
  });
  return found;
}

const has = (element: Element | Root | ElementContent | undefined, tagName: string): boolean =>
  element?.type === 'element' && element.tagName === tagName;
const within = (element: Element, tagName: string): boolean =>
  element.children.some((child) => has(child, tagName) || (child.type === 'element' && within(child, tagName)));
const text = (element: Element): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : ''))
    .join('');

describe('every construct of GFM is in the fixture', () => {
  const constructs: readonly [name: string, fits: Parameters<typeof all>[1]][] = [
    ['a table', ({ tagName }) => tagName === 'table'],
    ['a table without a body', (element) => element.tagName === 'table' && !within(element, 'tbody')],
    ['a cell aligned left', ({ properties }) => String(properties['className']) === 'align-left'],
    ['a cell aligned in the centre', ({ properties }) => String(properties['className']) === 'align-center'],
    ['a cell aligned right', ({ properties }) => String(properties['className']) === 'align-right'],
    [
      'a cell that is not aligned',
      ({ tagName, properties }) => tagName === 'td' && Object.keys(properties).length === 0,
    ],
    ['a pipe in a cell', (element) => element.tagName === 'td' && text(element).includes('|')],
    ['code with a pipe in a cell', (element) => element.tagName === 'code' && text(element) === 'code with a | pipe'],
    ['an empty cell', (element) => element.tagName === 'td' && element.children.length === 0],
    ['a task that is done', ({ tagName, properties }) => tagName === 'input' && properties['checked'] === true],
    ['a task that is not', ({ tagName, properties }) => tagName === 'input' && properties['checked'] !== true],
    [
      'a task in a task',
      (element) => String(element.properties['className']) === 'task-list-item' && within(element, 'ul'),
    ],
    [
      'a task in a numbered list',
      ({ tagName, properties }) => tagName === 'ol' && String(properties['className']) === 'contains-task-list',
    ],
    [
      'an item that is no task among tasks',
      (element, parent) =>
        element.tagName === 'li' &&
        element.properties['className'] === undefined &&
        parent?.type === 'element' &&
        String(parent.properties['className']) === 'contains-task-list',
    ],
    ['words struck out', ({ tagName }) => tagName === 'del'],
    ['emphasis in words struck out', (element) => element.tagName === 'del' && within(element, 'em')],
    ['an address without a scheme', ({ properties }) => properties['href'] === 'http://www.example.org/path'],
    ['an address with a query', ({ properties }) => properties['href'] === 'https://example.org/path?query=1&other=2'],
    ['an address with brackets', ({ properties }) => properties['href'] === 'https://example.org/a_(b)'],
    ['an address before a full stop', ({ properties }) => properties['href'] === 'http://example.org'],
    ['a mail address', ({ properties }) => properties['href'] === 'mailto:answers@fixture.test'],
    ['a footnote', ({ properties }) => properties['dataFootnoteRef'] !== undefined],
    ['a footnote named twice', ({ properties }) => properties['id'] === 'user-content-fnref-first-2'],
    [
      'a footnote of two paragraphs',
      (element) => element.tagName === 'li' && element.children.filter((child) => has(child, 'p')).length === 2,
    ],
    [
      'a footnote with code',
      (element) => String(element.properties['id']).startsWith('user-content-fn-') && within(element, 'pre'),
    ],
    [
      'the list of footnotes',
      ({ tagName, properties }) => tagName === 'section' && properties['dataFootnotes'] !== undefined,
    ],
    ['a hard break', ({ tagName }) => tagName === 'br'],
    [
      'emphasis in strong emphasis',
      (element) =>
        (element.tagName === 'em' && within(element, 'strong')) ||
        (element.tagName === 'strong' && within(element, 'em')),
    ],
    ['a list four deep', (element) => element.tagName === 'ol' && text(element).includes('Numbered, deeper still')],
    ['a list that does not begin at one', ({ properties }) => properties['start'] === 7],
    ['a loose item', (element) => element.tagName === 'li' && within(element, 'p')],
    ['a quotation in a quotation', (element) => element.tagName === 'blockquote' && within(element, 'blockquote')],
    ['a list in a quotation', (element) => element.tagName === 'blockquote' && within(element, 'ul')],
    ['code with a language', ({ properties }) => String(properties['className']).startsWith('language-')],
    [
      'code without one',
      (element, parent) =>
        element.tagName === 'code' && has(parent, 'pre') && element.properties['className'] === undefined,
    ],
    ['code in a line', (element, parent) => element.tagName === 'code' && !has(parent, 'pre')],
    ['a thematic break', ({ tagName }) => tagName === 'hr'],
    [
      'a link by reference, with a title',
      ({ properties, tagName }) => tagName === 'a' && properties['title'] === 'Another title',
    ],
    ['a picture', ({ tagName }) => tagName === 'img'],
    [
      'a picture with a title',
      ({ tagName, properties }) => tagName === 'img' && properties['title'] === 'With a title',
    ],
    ['a heading of the fourth level', ({ tagName }) => tagName === 'h4'],
  ];
  for (const [name, fits] of constructs) test(name, () => assert.ok(all(satteri, fits).length > 0));

  test('entities and escapes', () => {
    for (const word of ['©', '&lt;b&gt;', '\u00a0', '*no emphasis*', '# no heading', '{no expression}']) {
      assert.ok(satteri.includes(word) || satteri.replaceAll('&#x7B;', '{').includes(word), word);
    }
  });
});

describe('the intended differences', () => {
  test('no style attribute is left', () => {
    assert.deepEqual(
      all(satteri, ({ properties }) => 'style' in properties),
      [],
    );
  });

  test('each task box is named by its own line', () => {
    const names = all(satteri, ({ tagName }) => tagName === 'input').map(({ properties }) => properties['ariaLabel']);
    assert.deepEqual(names, [
      'Done',
      'Not done',
      'Done, inside',
      'Not done, inside',
      'Numbered, and deeper',
      'A task with code and a link',
      'A task in a numbered list',
      'And one more',
    ]);
  });

  test('punctuation is smart, in text and not in code', () => {
    assert.equal(rendered(`"It's" -- so... \`"it's" -- so...\``), `<p>“It’s” – so… <code>"it's" -- so...</code></p>`);
  });
});
