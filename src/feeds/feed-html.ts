import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** Elements that are useless or harmful away from the page. */
const DROPPED = new Set(['script', 'style', 'link', 'meta', 'template', 'button']);

/** Attributes that feed readers may use; the rest (classes, data, roles, sizes) belongs to the page. */
const KEPT = new Set([
  'alt',
  'ariaLabel',
  'checked',
  'cite',
  'colSpan',
  'dateTime',
  'disabled',
  'height',
  'href',
  'id',
  'lang',
  'open',
  'rowSpan',
  'src',
  'start',
  'title',
  'type',
  'width',
]);

/** Wrappers for the page's layout. */
const UNWRAPPED = new Set(['div', 'span']);

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'cite'] as const;

/**
 * Clean HTML for feed readers: no scripts, styles, classes, layout wrappers or controls, and every address absolute,
 * fragments too, since an item is read far from its page.
 * @param html a rendered body
 * @param base the absolute address of the page it belongs to
 */
export function feedHtml(html: string, base: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element' || !parent || index === undefined) return CONTINUE;
    if (DROPPED.has(node.tagName) || hasClass(node, 'heading-anchor')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'count-ten') {
      parent.children.splice(index, 1, ...questionInWords(node));
      return [SKIP, index];
    }
    if (UNWRAPPED.has(node.tagName)) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    clean(node, base);
    return CONTINUE;
  });
  return toHtml(tree).trim();
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** The question of the count of the last ten, and a link to the page that can take it. */
function questionInWords(question: Element): Element[] {
  const asked = question.children.find((node): node is Element => node.type === 'element' && node.tagName === 'p');
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${String(question.properties['id'])}` },
    children: [{ type: 'text', value: 'Count yours on the page of this post' }],
  };
  return [...(asked ? [asked] : []), { type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

function clean(element: Element, base: string): void {
  // Without the site's stylesheet, alignment needs an attribute in place of the class.
  const alignment = ['left', 'center', 'right'].find((side) => hasClass(element, `align-${side}`));
  for (const name of Object.keys(element.properties)) {
    if (!KEPT.has(name)) delete element.properties[name];
  }
  if (alignment !== undefined) element.properties['align'] = alignment;
  for (const name of ADDRESSES) {
    const address = element.properties[name];
    if (typeof address === 'string' && URL.canParse(address, base))
      element.properties[name] = new URL(address, base).href;
  }
}
