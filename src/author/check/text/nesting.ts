import type { Nodes, Root } from 'mdast';
import type { Finding } from '../problem.ts';
import { childrenOf, isComponent, isOnlyTags, isTag, lineOf, type MdxTag } from './tree.ts';

/** HTML elements that hold only words. */
const WORDS_ONLY = new Set(['abbr', 'cite', 'kbd', 'mark', 'q', 'small', 'sub', 'summary', 'sup', 'time']);
/** HTML elements that cannot stand in a paragraph. */
const BLOCKS = new Set(['dd', 'details', 'dl', 'dt', 'summary']);
/** Markdown that holds only words. */
const LINES = new Set<Nodes['type']>(['delete', 'emphasis', 'heading', 'link', 'linkReference', 'strong', 'tableCell']);
/** Markdown that cannot stand among words. */
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

/** Tags that would become invalid HTML: a block inside a paragraph, or a paragraph inside `<small>`. */
export function checkNesting(tree: Root): Finding[] {
  const findings: Finding[] = [];
  /** @param holder the nearest node around this one that holds only words */
  const walk = (node: Nodes, holder: Nodes | undefined): void => {
    for (const child of childrenOf(node)) {
      if (child.type === 'paragraph' && isOnlyTags(child)) {
        walk(child, holder);
      } else if (isTag(child)) {
        const name = child.name ?? '';
        const isBlock = isComponent(child) || BLOCKS.has(name);
        if (isBlock && holder !== undefined) findings.push(inLine(child));
        // A reported block counts as outside the line, so that its content is not reported again.
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
