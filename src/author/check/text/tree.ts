import type { Nodes, Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';

/** A tag in a text: a component or HTML. */
export type MdxTag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a tag. */
export function isTag(node: Nodes): node is MdxTag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a tag is a component rather than HTML. */
export function isComponent({ name }: MdxTag): boolean {
  return name !== null && /^\P{Ll}|\./u.test(name);
}

/** The children of a node, if it can have any. */
export function childrenOf(node: Nodes): Parents['children'] {
  return 'children' in node ? node.children : [];
}

/** A node with its parent. */
export interface Visited {
  node: Nodes;
  parent: Nodes | undefined;
}

/** Every node of a tree in the order of the text, so that rules walk the tree once. */
export function nodesOf(tree: Nodes): Visited[] {
  const visited: Visited[] = [];
  visit(tree, (node, _, parent) => void visited.push({ node, parent }));
  return visited;
}

/** A node that is nested deeper than so many levels. Not recursive, since it guards rules that are. */
export function deeperThan(tree: Nodes, most: number): Nodes | undefined {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > most) return node;
    waiting.push(...childrenOf(node).map((child) => ({ node: child, depth: depth + 1 })));
  }
  return undefined;
}

/** Nodes that a reader sees even when they are empty. */
const SHOWN = new Set<Nodes['type']>(['code', 'image', 'imageReference', 'inlineCode']);

/** Whether a reader would see any of these nodes. */
export function hasContent(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== '';
    if (node.type === 'footnoteDefinition') return false;
    return SHOWN.has(node.type) || (isTag(node) && isComponent(node)) || hasContent(childrenOf(node));
  });
}

/** Whether a paragraph holds only tags: the build unwraps it, as for `<Aside label="x">text</Aside>` on its own line. */
export function isOnlyTags(paragraph: Paragraph): boolean {
  return paragraph.children.every(
    (child) =>
      isTag(child) || child.type === 'mdxTextExpression' || (child.type === 'text' && child.value.trim() === ''),
  );
}

interface Placed {
  position?: { start: { line: number } } | undefined;
}

/** The line of a node; one that the parser made up has the line of its parent. */
export function lineOf(node: Placed, parent?: Placed): number {
  return node.position?.start.line ?? parent?.position?.start.line ?? 1;
}
