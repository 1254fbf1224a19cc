import { required } from '../dom/required.ts';

/**
 * Shows what is wrong beside a field and moves the focus there; empty words clear it. For forms in which only one field
 * can be wrong.
 * @param host holds the field, and an element whose id is the field's with `-problem`
 */
export function sayBeside(host: HTMLElement, field: HTMLInputElement, words: string): void {
  const problem = required(host, `#${field.id}-problem`);
  problem.textContent = words;
  problem.hidden = words === '';
  field.ariaInvalid = String(words !== '');
  if (words !== '') field.focus();
}
