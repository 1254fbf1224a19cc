import type { Nodes, Root } from 'mdast';
import type { Finding } from '../problem.ts';
import { childrenOf, isComponent, isOnlyTags, isTag, lineOf, type MdxTag } from './tree.ts';

/** HTML elements that hold words and nothing larger. */
const WORDS_ONLY = new Set(['abbr', 'cite', 'kbd', 'mark', 'q', 'small', 'sub', 'summary', 'sup', 'time']);
/** HTML elements that are as large as a paragraph, so that they cannot stand in one. */
const BLOCKS = new Set(['dd', 'details', 'dl', 'dt', 'summary']);
/** Markdown that holds words and nothing larger. */
const LINES = new Set<Nodes['type']>(['delete', 'emphasis', 'heading', 'link', 'linkReference', 'strong', 'tableCell']);
/** Markdown that is as large as a paragraph. */
const LARGE = new Set<Nodes['type']>(['blockquote', 'code', 'heading', 'list', 'paragraph', 'table', 'thematicBreak']);

const inLine = (tag: MdxTag): Finding => {
  const name = tag.name ?? '';
  const isEmpty = tag.children.length === 0;
  return {
    line: lineOf(tag),
    what: `<${name}> inside a line of text`,
    expected: `<${name}> on a line of its own`,
    received: isEmpty ? `<${name} /> among words` : `<${name}>…</${name}> among words`,
    fix: isEmpty
      ? `put <${name} /> on a line of its own, with empty lines around it`
      : `put <${name}> and </${name}> on lines of their own, with empty lines around them`,
  };
};

const aroundParagraphs = (tag: MdxTag): Finding => ({
  line: lineOf(tag),
  what: `<${tag.name ?? ''}> around whole paragraphs`,
  expected: `<${tag.name ?? ''}> in a line, around words`,
  received: `<${tag.name ?? ''}> on a line of its own`,
  fix: 'write both tags in the same line as the words',
});

/**
 * Tags in places where HTML does not allow what they become: a block inside a line of text would stand in a
 * paragraph, and a paragraph inside `<small>` in an element for words.
 */
export function checkNesting(tree: Root): Finding[] {
  const findings: Finding[] = [];
  /** @param holder what holds only words around this node, if anything does */
  const walk = (node: Nodes, holder: Nodes | undefined): void => {
    for (const child of childrenOf(node)) {
      if (child.type === 'paragraph' && isOnlyTags(child)) {
        walk(child, holder);
      } else if (isTag(child)) {
        const name = child.name ?? '';
        const isBlock = isComponent(child) || BLOCKS.has(name);
        if (isBlock && holder !== undefined) findings.push(inLine(child));
        // What is in a block that was told of is not told of again.
        if (isBlock) walk(child, WORDS_ONLY.has(name) ? child : undefined);
        else walk(child, holder ?? (WORDS_ONLY.has(name) ? child : undefined));
      } else if (holder !== undefined && isTag(holder) && LARGE.has(child.type)) {
        if (!findings.some(({ line }) => line === lineOf(holder))) findings.push(aroundParagraphs(holder));
      } else {
        walk(child, child.type === 'paragraph' || LINES.has(child.type) ? child : holder);
      }
    }
  };
  walk(tree, undefined);
  return findings;
}
