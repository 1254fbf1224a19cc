import { create } from '../dom/create.ts';
import { sayErrorInTitle } from './error-title.ts';
import { required } from '../dom/required.ts';

/**
 * Says above a form that something is wrong, with a way to the field; the same stands by the field itself. It takes the
 * focus, so that it is heard (as GOV.UK's error summary is).
 * @param host has an element of the class `error-summary` inside
 * @param field where the mistake is
 */
export function showProblem(host: HTMLElement, words: string, field: HTMLElement): void {
  const link = create('a', { href: `#${field.id}` }, words);
  link.addEventListener('click', (event) => {
    // The address and the browser's history keep the place and nothing else.
    event.preventDefault();
    field.focus();
  });
  const summary = required(host, '.error-summary');
  summary.replaceChildren(create('h2', {}, 'There is a problem'), create('p', {}, link));
  summary.hidden = false;
  summary.focus();
  sayErrorInTitle(true);
}

/** Takes back what `showProblem` said. */
export function clearProblem(host: HTMLElement): void {
  required(host, '.error-summary').hidden = true;
  sayErrorInTitle(false);
}
