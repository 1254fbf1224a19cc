import type { Nodes, Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';

/** A tag that an author typed: a component or HTML. */
export type MdxTag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a tag. */
export function isTag(node: Nodes): node is MdxTag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a tag is a component and no HTML. */
export function isComponent({ name }: MdxTag): boolean {
  return name !== null && /^\P{Ll}|\./u.test(name);
}

/** What a node holds. */
export function childrenOf(node: Nodes): Parents['children'] {
  return 'children' in node ? node.children : [];
}

/** A node and what it is in. */
export interface Visited {
  node: Nodes;
  parent: Nodes | undefined;
}

/** Every node of a tree, in the order of the text. Rules look through this list, so that the tree is walked once. */
export function nodesOf(tree: Nodes): Visited[] {
  const visited: Visited[] = [];
  visit(tree, (node, _, parent) => void visited.push({ node, parent }));
  return visited;
}

/** The first node with more than so many around it. It looks for it without recursion, since rules have to recurse. */
export function deeperThan(tree: Nodes, most: number): Nodes | undefined {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > most) return node;
    waiting.push(...childrenOf(node).map((child) => ({ node: child, depth: depth + 1 })));
  }
  return undefined;
}

/** Kinds of node that a reader sees, whatever they hold. */
const SHOWN = new Set<Nodes['type']>(['code', 'image', 'imageReference', 'inlineCode']);

/** Whether a reader would see anything of these nodes. A component that takes no content is seen itself. */
export function hasContent(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type === 'footnoteDefinition') return false;
    return SHOWN.has(node.type) || (isTag(node) && isComponent(node)) || hasContent(childrenOf(node));
  });
}

/**
 * Whether a paragraph is nothing but tags. The build takes such a paragraph away and leaves the tags as blocks, so that
 * `<Aside label="x">text</Aside>` on a line of its own is no text in a paragraph.
 */
export function isOnlyTags(paragraph: Paragraph): boolean {
  return paragraph.children.every(
    (child) =>
      isTag(child) || child.type === 'mdxTextExpression' || (child.type === 'text' && child.value.trim() === ''),
  );
}

/** Something that knows its place in the file. */
interface Placed {
  position?: { start: { line: number } } | undefined;
}

/** The line that something begins on; what the parser makes up has the line of what it is in. */
export function lineOf(node: Placed, parent?: Placed): number {
  return node.position?.start.line ?? parent?.position?.start.line ?? 1;
}
