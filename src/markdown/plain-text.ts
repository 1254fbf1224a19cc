import { defineHastPlugin } from 'satteri';
import type { HastNode } from 'satteri';

const INLINE = new Set('a abbr b br cite code del em i ins kbd mark q s small span strong sub sup time'.split(' '));

/**
 * The text of a tree as it reads: spaces between blocks, pictures as their alternative text, no footnotes.
 */
function readText(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    const { dataFootnotes, dataFootnoteRef } = node.properties;
    if (dataFootnotes !== undefined || dataFootnoteRef !== undefined) return '';
    if (node.tagName === 'img') return ` ${String(node.properties['alt'] ?? '')} `;
  }
  const text = node.children.map(readText).join('');
  return node.type === 'element' && INLINE.has(node.tagName) ? text : ` ${text} `;
}

/**
 * Puts the plain text of a document in its front matter as `plainText`, for reading times and excerpts.
 * `render(entry)` returns it in `remarkPluginFrontmatter`.
 */
export const plainText = defineHastPlugin({
  name: 'plain-text',
  before(root, context) {
    const frontmatter = context.data.astro?.frontmatter;
    if (frontmatter) frontmatter['plainText'] = readText(root).replace(/\s+/g, ' ').trim();
  },
});
