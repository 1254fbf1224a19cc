import { UpgradedElement } from '../dom/upgraded-element.ts';
import type { KeptThing } from '../storage/keeping.ts';
import { putBack, removeEverything } from '../storage/kept-things.ts';

const DELETED = 'Everything is deleted. You can undo it until this page closes.';

/**
 * Deletes everything that this site keeps in the browser, settings included, after asking, and can bring it back until the
 * page closes. `components/notebook/DeleteEverything.astro` draws it.
 *
 * ```html
 * <delete-everything>
 *   <div data-ask> <button>…</button> </div>
 *   <div data-sure hidden> <b tabindex="-1">…</b> <button data-answer="yes|no">…</button> </div>
 *   <span role="status" tabindex="-1" data-said></span> <button data-undo hidden>…</button>
 * </delete-everything>
 * ```
 */
class DeleteEverything extends UpgradedElement {
  #removed: readonly KeptThing[] = [];

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const answer = button?.dataset['answer'];
    if (answer === 'yes') this.#delete();
    else if (answer === 'no') this.#ask(false).querySelector('button')?.focus();
    else if (button?.matches('[data-undo]')) this.#undo();
    else if (button) this.#ask(true).querySelector('b')?.focus();
  }

  /** @returns what is asked now, or the button to be asked */
  #ask(isAsking: boolean): HTMLElement {
    const [button, question] = [this.required('[data-ask]'), this.required('[data-sure]')];
    button.hidden = isAsking;
    question.hidden = !isAsking;
    return isAsking ? question : button;
  }

  #delete(): void {
    this.#removed = removeEverything();
    this.#ask(false);
    this.#tell(this.#removed.length === 0 ? 'There was nothing to delete.' : DELETED);
  }

  #undo(): void {
    const isAll = putBack(this.#removed);
    this.#removed = [];
    this.#tell(isAll ? 'It is all back.' : 'This browser has no room for all of it.');
  }

  /** The pressed button is gone, so the status takes the focus. */
  #tell(words: string): void {
    const said = this.required('[data-said]');
    said.textContent = words;
    this.required('[data-undo]').hidden = this.#removed.length === 0;
    said.focus();
  }
}

customElements.define('delete-everything', DeleteEverything);
