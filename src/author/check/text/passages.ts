import type { Nodes } from 'mdast';
import { countWords } from '../../../domain/word-count.ts';
import { childrenOf, isTag, lineOf, type Visited } from './tree.ts';

/** Text that is read in one go: a paragraph, a heading, a value. */
export interface Passage {
  /** Its words, with OTHER for what is not the author's own. */
  text: string;
  /** Running text; a heading or cell; a caption, a task and the like; a footnote. */
  kind: 'sentences' | 'label' | 'beside' | 'note';
  /** The line in the file of an offset of the text. */
  lineAt: (offset: number) => number;
  /** Whether readers see it as it is typed: the build curls the quotation marks of other texts. */
  isAsTyped?: boolean;
}

/** Stands for code, a picture, an address or the title of a source. */
const OTHER = '\uFFFC';

const ADDRESS = /(?:https?:\/\/|www\.|doi:)[^\s)]*[^\s).,;:!?]|[^\s(<]+@[\p{L}\p{N}.-]+\p{L}/giu;
const NAME = /^[\p{Ll}\p{N}]+(?:[-/][\p{Ll}\p{N}]+)*$|^\S*[\d/:@_]\S*$/u;

/** Masks addresses without moving the rest. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => OTHER.repeat(address.length));
}

/** Whether a value is a name, date, number or address rather than words. A label is always words. */
export function isName(value: string, key: string): boolean {
  return key !== 'label' && NAME.test(value);
}

/** Collects text and the line of each of its parts. */
class Lines {
  text = '';
  readonly #starts: { offset: number; line: number }[] = [];

  add(text: string, line: number): void {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) this.text += '\n';
      this.#starts.push({ offset: this.text.length, line: line + index });
      this.text += part;
    }
  }

  lineAt = (offset: number): number => this.#starts.findLast((start) => start.offset <= offset)?.line ?? 1;
}

/** Adds the words of a node. @param isNote in a footnote, where links and italics are titles of sources */
function read(node: Nodes, lines: Lines, isNote: boolean): void {
  const line = lineOf(node);
  const isTitle =
    (isNote && (node.type === 'link' || node.type === 'emphasis')) || (isTag(node) && node.name === 'cite');
  if (node.type === 'text') lines.add(withoutAddresses(node.value), line);
  else if (node.type === 'break' || (isTag(node) && node.name === 'br')) lines.add('\n', line);
  else if (isTitle || node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') {
    lines.add(OTHER, line);
  } else for (const child of childrenOf(node)) read(child, lines, isNote);
}

/** The words in a tag's attributes, such as captions. */
function attributePassages(node: Nodes): Passage[] {
  if (!isTag(node)) return [];
  return node.attributes.flatMap((attribute): Passage[] => {
    const { value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string' || isName(value, attribute.name)) return [];
    const line = lineOf(attribute, node);
    return [{ text: withoutAddresses(value), kind: 'beside', lineAt: () => line, isAsTyped: true }];
  });
}

function kindOf({ node }: Visited, around: Passage['kind'] | undefined): Passage['kind'] {
  if (node.type === 'footnoteDefinition' || around === 'note') return 'note';
  if ((node.type === 'listItem' && typeof node.checked === 'boolean') || around === 'beside') return 'beside';
  return node.type === 'heading' || node.type === 'tableCell' ? 'label' : 'sentences';
}

/** Every passage of a text in order, with attributes and the words for pictures. */
export function passagesOf(nodes: readonly Visited[]): Passage[] {
  const kinds = new Map<Nodes, Passage['kind']>();
  return nodes.flatMap((visited): Passage[] => {
    const { node, parent } = visited;
    const kind = kindOf(visited, parent && kinds.get(parent));
    kinds.set(node, kind);
    if (node.type === 'image' || node.type === 'imageReference') {
      return node.alt ? [{ text: node.alt, kind: 'beside', lineAt: () => lineOf(node, parent), isAsTyped: true }] : [];
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return attributePassages(node);
    const lines = new Lines();
    for (const child of node.children) read(child, lines, kind === 'note');
    return [{ text: lines.text, kind, lineAt: lines.lineAt }];
  });
}

/** Counts words, without footnotes, captions and tasks. */
export function wordsIn(passages: readonly Passage[]): number {
  return passages
    .filter(({ kind }) => kind === 'sentences' || kind === 'label')
    .reduce((sum, { text }) => sum + countWords(text), 0);
}
