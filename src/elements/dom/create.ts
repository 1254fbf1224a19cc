/**
 * Makes an HTML element with attributes and content.
 * @param attributes `true` writes an empty attribute, `false` none
 * @param content texts and nodes; texts are never read as HTML
 */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean> = {},
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...content);
  return element;
}
