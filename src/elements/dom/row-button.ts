import { create } from './create.ts';

/** A button of a row, which says what it does, and to those who do not see the row, to what. */
export function rowButton(words: string, of: string, does: () => void): HTMLButtonElement {
  const hidden = create('span', { class: 'sr-only' }, `: ${of}`);
  const button = create('button', { type: 'button', class: 'link-button' }, words, hidden);
  button.addEventListener('click', does);
  return button;
}
