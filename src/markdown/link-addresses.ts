import { defineHastPlugin } from 'satteri';
import type { HastNode } from 'satteri';
import { assessmentPath } from '../domain/urls.ts';

/** The addresses of a tree's links in order, without those within the page. */
function addresses(node: Readonly<HastNode>): string[] {
  const own: string[] = [];
  if (node.type === 'element' && node.tagName === 'a') own.push(String(node.properties['href'] ?? ''));
  if (node.type === 'mdxJsxFlowElement' && node.name === 'VideoLink') {
    const href = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'href');
    if (typeof href?.value === 'string') own.push(href.value);
  }
  if (node.type === 'mdxJsxFlowElement' && node.name === 'AssessmentLink') own.push(assessmentPath());
  const below = 'children' in node ? node.children.flatMap(addresses) : [];
  return [...own.filter((address) => address !== '' && !address.startsWith('#')), ...below];
}

/**
 * Puts the addresses of a document's links in its front matter as `linkAddresses`, for the numbered list at the end of the
 * printed page. `render(entry)` returns them in `remarkPluginFrontmatter`.
 */
export const linkAddresses = defineHastPlugin({
  name: 'link-addresses',
  before(root, context) {
    const frontmatter = context.data.astro?.frontmatter;
    if (frontmatter) frontmatter['linkAddresses'] = addresses(root);
  },
});
