import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, Heading, Link, Nodes, Root } from 'mdast';
import type { Finding } from '../problem.ts';
import { shorten } from '../problem.ts';
import { childrenOf, hasContent, isComponent, isTag, lineOf, type Visited } from './tree.ts';

/** Separates the body from footnotes, which the page shows at its end. */
function divide(root: Root | FootnoteDefinition): { body: Nodes[]; notes: FootnoteDefinition[] } {
  const body: Nodes[] = [];
  const notes: FootnoteDefinition[] = [];
  const walk = (node: Nodes): void => {
    for (const child of childrenOf(node)) {
      if (child.type === 'footnoteDefinition') {
        notes.push(child);
      } else {
        body.push(child);
        walk(child);
      }
    }
  };
  walk(root);
  return { body, notes };
}

/** The headings in the order of the page, and the numbers of footnotes. */
interface Outline {
  headings: Heading[];
  numbers: ReadonlyMap<string, number>;
}

/** Reads the outline of a text. */
export function outlineOf(tree: Root): Outline {
  const { body, notes } = divide(tree);
  const numbers = new Map<string, number>();
  for (const node of body) {
    if (node.type === 'footnoteReference' && !numbers.has(node.identifier))
      numbers.set(node.identifier, numbers.size + 1);
  }
  const numberOf = ({ identifier }: FootnoteDefinition): number => numbers.get(identifier) ?? Infinity;
  const inNotes = notes.toSorted((a, b) => numberOf(a) - numberOf(b)).flatMap((note) => divide(note).body);
  return { headings: [...body, ...inNotes].filter((node) => node.type === 'heading'), numbers };
}

function isTypedAddress({ url, children }: Link): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value);
}

/**
 * What a heading's anchor is made from: the heading as shown. A footnote's mark is its number, and two or three hyphens
 * are a dash, which anchors leave out.
 */
function anchorText(node: Nodes, numbers: ReadonlyMap<string, number>): string {
  if (node.type === 'text') return node.value.replace(/-{2,}/g, '');
  if (node.type === 'footnoteReference') return String(numbers.get(node.identifier) ?? '');
  // A bare address keeps its hyphens.
  if (node.type === 'link' && isTypedAddress(node)) return toString(node);
  if (node.type === 'inlineCode' || node.type === 'mdxTextExpression') return node.value;
  return childrenOf(node)
    .map((child) => anchorText(child, numbers))
    .join('');
}

/** Everything a link may name after `#`: anchors of headings, as Astro makes them, and ids of HTML. */
export function anchorsOf({ headings, numbers }: Outline, nodes: readonly Visited[]): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(headings.map((heading) => slugger.slug(anchorText(heading, numbers))));
  for (const { node } of nodes) {
    if (!isTag(node) || isComponent(node)) continue;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string') {
        anchors.add(attribute.value);
      }
    }
  }
  return anchors;
}

/** Headings that are empty, of the first level, or skip a level. */
export function checkHeadings({ headings }: Outline): Finding[] {
  const signs = (depth: number): string => '#'.repeat(depth);
  let above = 1;
  return headings.flatMap((heading) => {
    const { depth } = heading;
    const most = above + 1;
    above = depth;
    const finding = { line: lineOf(heading), received: `${signs(depth)} ${shorten(anchorText(heading, new Map()))}` };
    if (!hasContent(heading.children)) {
      return [
        {
          ...finding,
          what: 'an empty heading',
          expected: 'words after the signs',
          received: signs(depth),
          fix: 'write the heading, or remove the line',
        },
      ];
    }
    if (depth === 1) {
      return [
        {
          ...finding,
          what: 'a heading of the first level',
          expected: 'headings of the text begin with ##',
          fix: 'write ##; the title is the heading of the first level',
        },
      ];
    }
    if (depth > most) {
      return [
        {
          ...finding,
          what: 'a heading that skips a level',
          expected: `${signs(most)} at the most here`,
          fix: `write ${signs(most)} instead of ${signs(depth)}`,
        },
      ];
    }
    return [];
  });
}
