import type { Root } from 'mdast';
import { checkCode } from './code-in-text.ts';
import { checkRepeated, componentsOf, type ComponentUse } from './component-uses.ts';
import { checkComponents } from './components.ts';
import { anchorsOf, checkHeadings, outlineOf } from './headings.ts';
import { checkHtmlElements } from './html-elements.ts';
import { parseMarkdown } from '../read/markdown.ts';
import { checkNesting } from './nesting.ts';
import { passagesOf, wordsIn, type Passage } from './passages.ts';
import type { Finding } from '../problem.ts';
import { checkReferences, definitionsOf } from './references.ts';
import { deeperThan, hasContent, isTag, lineOf, nodesOf, type Visited } from './tree.ts';

/** An address in a text. */
export interface LinkUse {
  url: string;
  line: number;
}

/** A picture in a text. */
export interface ImageUse extends LinkUse {
  alt: string;
}

/** What the rest of the check needs of a text. */
export interface Body {
  links: LinkUse[];
  images: ImageUse[];
  components: ComponentUse[];
  /** Counted in plays only, where the number is limited. */
  words: number;
  /** The first line of words, in plays only. */
  firstLine: number | undefined;
  /** What links may name after `#`; undefined if the text cannot be parsed. */
  anchors: ReadonlySet<string> | undefined;
  findings: Finding[];
}

/** `readBody()`, or a cache before it. */
export type BodyReader = (source: string, isPlay: boolean) => Body;

/** The links of a text; a reference has the line of its definition. */
function linksOf(nodes: readonly Visited[]): LinkUse[] {
  const links: LinkUse[] = [];
  const referred = new Set<string>();
  for (const { node, parent } of nodes) {
    if (node.type === 'link') links.push({ url: node.url, line: lineOf(node, parent) });
    if (node.type === 'linkReference') referred.add(node.identifier);
    if (!isTag(node)) continue;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'cite' && typeof attribute.value === 'string') {
        links.push({ url: attribute.value, line: lineOf(attribute, node) });
      }
    }
  }
  const definitions = [...definitionsOf(nodes)].filter(([identifier]) => referred.has(identifier));
  return [...links, ...definitions.map(([, node]) => ({ url: node.url, line: lineOf(node) }))];
}

function imagesOf(nodes: readonly Visited[]): ImageUse[] {
  const definitions = definitionsOf(nodes);
  return nodes.flatMap(({ node, parent }) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
    return url === undefined ? [] : [{ url, alt: node.alt ?? '', line: lineOf(node, parent) }];
  });
}

function checkLinkWords(nodes: readonly Visited[]): Finding[] {
  return nodes
    .filter(({ node }) => (node.type === 'link' || node.type === 'linkReference') && !hasContent(node.children))
    .map(({ node, parent }) => ({
      line: lineOf(node, parent),
      what: 'a link without words',
      expected: 'words between [ and ]',
      received: 'nothing',
      fix: 'write where the link leads',
    }));
}

/** Reported on the last line, where the text should begin. */
const noText = (source: string): Finding => ({
  line: source.split('\n').length,
  what: 'no text',
  expected: 'a text below the front matter',
  received: 'nothing',
  fix: 'write the text; until it is there, keep the file out of the content folder',
});

/** Far more than anybody writes, and far less than what overflows a recursive rule. */
const DEEPEST = 200;

const unknown = (finding: Finding): Body => ({
  links: [],
  images: [],
  components: [],
  words: 0,
  firstLine: undefined,
  anchors: undefined,
  findings: [finding],
});

/** Parses a text. @returns the finding where it is malformed */
function parse(source: string): { tree: Root } | { finding: Finding } {
  const parsed = parseMarkdown(source);
  if ('finding' in parsed) return parsed;
  const deep = deeperThan(parsed.tree, DEEPEST);
  if (!deep) return parsed;
  return {
    finding: {
      line: lineOf(deep),
      what: 'quotations, lists or tags too deep in each other',
      expected: `${DEEPEST} levels at the most`,
      received: 'more',
      fix: 'take some of the signs at the beginning of the line away',
    },
  };
}

/** What a text says, in its order; a malformed one says nothing, and has a finding. */
export function readPassages(source: string): { passages: Passage[]; findings: Finding[] } {
  const parsed = parse(source);
  if ('finding' in parsed) return { passages: [], findings: [parsed.finding] };
  return { passages: passagesOf(nodesOf(parsed.tree)), findings: [] };
}

/**
 * Reads the text of a post, page or play, and checks it by every rule that needs no other file.
 * @param source the text, with line numbers as in the file
 * @param isPlay whether it may hold exercises
 */
export function readBody(source: string, isPlay: boolean): Body {
  const parsed = parse(source);
  if ('finding' in parsed) return unknown(parsed.finding);
  const { tree } = parsed;
  const nodes = nodesOf(tree);
  const outline = outlineOf(tree);
  const components = componentsOf(nodes);
  const passages = isPlay ? passagesOf(nodes) : [];
  return {
    links: linksOf(nodes),
    images: imagesOf(nodes),
    components,
    words: wordsIn(passages),
    firstLine: passages[0]?.lineAt(0),
    anchors: anchorsOf(outline, nodes),
    findings: [
      ...(hasContent(tree.children) ? [] : [noText(source)]),
      ...checkCode(nodes),
      ...checkComponents(nodes, isPlay),
      ...checkRepeated(components),
      ...checkHtmlElements(nodes),
      ...checkNesting(tree),
      ...checkHeadings(outline),
      ...checkReferences(nodes, source),
      ...checkLinkWords(nodes),
    ],
  };
}
