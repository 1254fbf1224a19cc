import { defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';

/** A node of a tree that parse5 made. */
export type HtmlNode = DefaultTreeAdapterMap['node'];

/** An element of one. */
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Every element below a node that has one of the names, in the order of the text; without names, every element. */
export function* elements(root: HtmlNode, ...names: readonly string[]): Generator<HtmlElement> {
  // What a template holds stands apart from its children.
  if ('content' in root) yield* elements(root.content, ...names);
  if (!('childNodes' in root)) return;
  for (const child of root.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    if (names.length === 0 || names.includes(child.tagName)) yield child;
    yield* elements(child, ...names);
  }
}

/** The value of an attribute, decoded. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element has a class. */
function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The elements that have a class. */
export function withClass(root: HtmlNode, name: string): HtmlElement[] {
  return [...elements(root)].filter((element) => hasClass(element, name));
}

/** The one element that is asked for; it is an error when there is none, or another. */
export function only(found: Iterable<HtmlElement>, what: string): HtmlElement {
  const [element, ...more] = found;
  if (element === undefined || more.length > 0)
    throw new Error(`expected one ${what}, found ${more.length + (element ? 1 : 0)}`);
  return element;
}

/** Whether an element, or what it stands in, has the attribute `hidden`. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isHidden(parentNode);
}

/** The text of a script or style, as it is. */
export function rawText(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

const UNSEEN = new Set(['script', 'style', 'template']);

function seenText(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isElementNode(node) && UNSEEN.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(seenText).join('') : '';
}

/** The text of a node as a reader sees it: white space collapsed, none at the ends. */
export function visibleText(node: HtmlNode): string {
  return seenText(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** What a `<meta>` says, by the name in its `name` or `property`. */
export function meta(root: HtmlNode, name: string): string | undefined {
  for (const element of elements(root, 'meta')) {
    if ([attribute(element, 'name'), attribute(element, 'property')].includes(name))
      return attribute(element, 'content');
  }
  return undefined;
}

/** Where the `<link>`s of a relation lead, in order. */
export function linked(root: HtmlNode, rel: string): HtmlElement[] {
  return [...elements(root, 'link')].filter((link) => (attribute(link, 'rel') ?? '').split(/\s+/).includes(rel));
}
