import { defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];

export type HtmlElement = DefaultTreeAdapterMap['element'];

/** The elements below a node in document order: those with one of the names, or all. */
export function* elements(root: HtmlNode, ...names: readonly string[]): Generator<HtmlElement> {
  // parse5 keeps a template's content apart from its children.
  if ('content' in root) yield* elements(root.content, ...names);
  if (!('childNodes' in root)) return;
  for (const child of root.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    if (names.length === 0 || names.includes(child.tagName)) yield child;
    yield* elements(child, ...names);
  }
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function withClass(root: HtmlNode, name: string): HtmlElement[] {
  return [...elements(root)].filter((element) => hasClass(element, name));
}

/** The only element found. @throws unless there is exactly one */
export function only(found: Iterable<HtmlElement>, what: string): HtmlElement {
  const [element, ...more] = found;
  if (element === undefined || more.length > 0)
    throw new Error(`expected one ${what}, found ${more.length + (element ? 1 : 0)}`);
  return element;
}

/** Whether an element or an ancestor has the attribute `hidden`. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isHidden(parentNode);
}

/** The raw text of a script or style. */
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

/** The text of a node as a reader sees it, white space collapsed. */
export function visibleText(node: HtmlNode): string {
  return seenText(node)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** The content of a `<meta>`, by its `name` or `property`. */
export function meta(root: HtmlNode, name: string): string | undefined {
  for (const element of elements(root, 'meta')) {
    if ([attribute(element, 'name'), attribute(element, 'property')].includes(name))
      return attribute(element, 'content');
  }
  return undefined;
}

/** The `<link>`s of a relation. */
export function linked(root: HtmlNode, rel: string): HtmlElement[] {
  return [...elements(root, 'link')].filter((link) => (attribute(link, 'rel') ?? '').split(/\s+/).includes(rel));
}
