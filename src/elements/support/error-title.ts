const ERROR = 'Error: ';

/** Has the title of the window say that something is wrong, or say so no more: it is the first thing that is heard. */
export function sayErrorInTitle(isWrong: boolean): void {
  const plain = document.title.startsWith(ERROR) ? document.title.slice(ERROR.length) : document.title;
  document.title = isWrong ? ERROR + plain : plain;
}
