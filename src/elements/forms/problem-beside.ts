import { required } from '../dom/required.ts';

/**
 * Says beside a field what is wrong with it, and brings the reader there; nothing is wrong where there are no words.
 * It is for forms in which one field alone can be wrong.
 * @param host has the field inside, and an element with the id of the field and `-problem`
 */
export function sayBeside(host: HTMLElement, field: HTMLInputElement, words: string): void {
  const problem = required(host, `#${field.id}-problem`);
  problem.textContent = words;
  problem.hidden = words === '';
  field.ariaInvalid = String(words !== '');
  if (words !== '') field.focus();
}
