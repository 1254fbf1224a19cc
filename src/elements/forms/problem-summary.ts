import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';

const ERROR = 'Error: ';

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

/** The title of the window, without what it says of an error. */
export function plainTitle(): string {
  return document.title.startsWith(ERROR) ? document.title.slice(ERROR.length) : document.title;
}

/** Gives the window another title; what it says of an error stays. */
export function setPlainTitle(title: string): void {
  document.title = document.title.startsWith(ERROR) ? ERROR + title : title;
}

/** Has the title of the window say that something is wrong, or say so no more: it is the first thing that is heard. */
function sayErrorInTitle(isWrong: boolean): void {
  document.title = (isWrong ? ERROR : '') + plainTitle();
}
