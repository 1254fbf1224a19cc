const ERROR = 'Error: ';

/** The title of the window, without what it says of an error. */
export function plainTitle(): string {
  return document.title.startsWith(ERROR) ? document.title.slice(ERROR.length) : document.title;
}

/** Gives the window another title; what it says of an error stays. */
export function setPlainTitle(title: string): void {
  document.title = document.title.startsWith(ERROR) ? ERROR + title : title;
}

/** Has the title of the window say that something is wrong, or say so no more: it is the first thing that is heard. */
export function sayErrorInTitle(isWrong: boolean): void {
  document.title = (isWrong ? ERROR : '') + plainTitle();
}
