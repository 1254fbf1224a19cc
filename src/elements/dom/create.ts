/**
 * Makes an HTML element with attributes and content.
 * @param attributes `true` writes an empty attribute, `false` none
 * @param content texts, never parsed as HTML, and nodes
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

/** A button in a row, with the row's name for readers who do not see where it stands. */
export function rowButton(words: string, of: string, does: () => void): HTMLButtonElement {
  const hidden = create('span', { class: 'sr-only' }, `: ${of}`);
  const button = create('button', { type: 'button', class: 'link-button' }, words, hidden);
  button.addEventListener('click', does);
  return button;
}
