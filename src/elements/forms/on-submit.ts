/** In milliseconds: a double click, or a key held down. */
const ONE_PRESS = 1000;

/**
 * Calls for each submit of a form. A second one within a second, with nothing typed in between, is the same one; the
 * form never goes anywhere.
 */
export function onSubmit(form: HTMLFormElement, does: () => void, signal: AbortSignal): void {
  let last = -Infinity;
  form.addEventListener('input', () => (last = -Infinity), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const isAgain = event.timeStamp - last < ONE_PRESS;
      last = event.timeStamp;
      if (!isAgain) does();
    },
    { signal },
  );
}
