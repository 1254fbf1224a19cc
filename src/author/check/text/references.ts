import type { Definition, FootnoteDefinition } from 'mdast';
import { shorten, type Finding } from '../problem.ts';
import { lineOf, type Visited } from './tree.ts';

/** Definitions by name; of two with one name, the first counts. */
export function definitionsOf(nodes: readonly Visited[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const { node } of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return definitions;
}

// A reference without a definition is parsed as text. A backslash says that text is meant.
const FOOTNOTE_MARK = /(?<!\\)\[\^([^\][\s]+)\](?!\()/g;
const LINK_MARK = /(?<![\\\w\])])!?\[[^\][]+\]\[[^\][]*\]/g;

/** References without a definition: `[^x]` or `[words][x]`. */
function danglingReferences(nodes: readonly Visited[], source: string): Finding[] {
  const findings: Finding[] = [];
  for (const { node } of nodes) {
    if (node.type !== 'text') continue;
    const start = node.position?.start;
    const text = source.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
    const tell = (pattern: RegExp, finding: Omit<Finding, 'line' | 'received'>): void => {
      for (const { 0: received, index } of text.matchAll(pattern)) {
        const line = (start?.line ?? 1) + text.slice(0, index).split(/\r\n|\n|\r/).length - 1;
        findings.push({ line, received: shorten(received), ...finding });
      }
    };
    tell(FOOTNOTE_MARK, {
      what: 'a footnote that is not there',
      expected: 'a paragraph that begins with the same mark and a colon',
      fix: 'write the footnote, or \\[ where no footnote is meant',
    });
    tell(LINK_MARK, {
      what: 'a link without its address',
      expected: 'a line with the name in the second brackets, a colon and the address',
      fix: 'write that line, or write the link as [words](address)',
    });
  }
  return findings;
}

/** Unused and duplicate definitions. */
function looseDefinitions(nodes: readonly Visited[]): Finding[] {
  const used = new Set<string>();
  const defined = new Map<string, number>();
  const definitions: (Definition | FootnoteDefinition)[] = [];
  const key = (node: { type: string; identifier: string }): string =>
    `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`;
  for (const { node } of nodes) {
    if (node.type === 'footnoteReference' || node.type === 'linkReference' || node.type === 'imageReference')
      used.add(key(node));
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  }
  return definitions.flatMap((node): Finding[] => {
    const isNote = node.type === 'footnoteDefinition';
    const mark = `[${isNote ? '^' : ''}${node.label ?? node.identifier}]`;
    const finding = { line: lineOf(node), received: `${mark}:` };
    const first = defined.get(key(node));
    if (first !== undefined) {
      return [
        {
          ...finding,
          what: `${mark} twice`,
          expected: 'each name once',
          fix: `give one of the two another name; the first is in line ${first}`,
        },
      ];
    }
    defined.set(key(node), finding.line);
    if (used.has(key(node))) return [];
    return isNote
      ? [
          {
            ...finding,
            what: 'a footnote that nothing refers to',
            expected: `${mark} somewhere in the text`,
            fix: `write ${mark} where it belongs, or remove the footnote`,
          },
        ]
      : [
          {
            ...finding,
            what: 'an address that nothing refers to',
            expected: `[words]${mark} somewhere in the text`,
            fix: 'refer to it, or remove the line',
          },
        ];
  });
}

/** Footnotes and link references that do not match their definitions. @param source the text that was parsed */
export function checkReferences(nodes: readonly Visited[], source: string): Finding[] {
  return [...danglingReferences(nodes, source), ...looseDefinitions(nodes)];
}
