import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';

const ERROR = 'Error: ';

/**
 * Shows above a form what is wrong, linked to the field, and takes the focus so that screen readers read it, as GOV.UK's
 * error summary does.
 * @param host holds an element of the class `error-summary`
 */
export function showProblem(host: HTMLElement, words: string, field: HTMLElement): void {
  const link = create('a', { href: `#${field.id}` }, words);
  link.addEventListener('click', (event) => {
    // No fragment in the address, and no entry in the history.
    event.preventDefault();
    field.focus();
  });
  const summary = required(host, '.error-summary');
  summary.replaceChildren(create('h2', {}, 'There is a problem'), create('p', {}, link));
  summary.hidden = false;
  summary.focus();
  sayErrorInTitle(true);
}

/** Clears what `showProblem` has shown. */
export function clearProblem(host: HTMLElement): void {
  required(host, '.error-summary').hidden = true;
  sayErrorInTitle(false);
}

/** The title of the window, without its mark of an error. */
export function plainTitle(): string {
  return document.title.startsWith(ERROR) ? document.title.slice(ERROR.length) : document.title;
}

/** Changes the title of the window; a mark of an error stays. */
export function setPlainTitle(title: string): void {
  document.title = document.title.startsWith(ERROR) ? ERROR + title : title;
}

/** Marks an error in the title of the window, which screen readers read first. */
function sayErrorInTitle(isWrong: boolean): void {
  document.title = (isWrong ? ERROR : '') + plainTitle();
}
