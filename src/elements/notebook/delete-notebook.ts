import { keptIn } from '../../domain/playbook/notebook/notebook-groups.ts';
import { remove } from '../../domain/playbook/notebook/notebook.ts';
import { Acts } from './notebook-acts.ts';
import { notebook } from './stored-notebook.ts';
import { required } from '../dom/required.ts';

/**
 * Deletes everything in the notebook after asking, and brings it back until the page closes.
 * `components/notebook/Notebook.astro` draws it.
 *
 * ```html
 * <delete-notebook>
 *   <section hidden>
 *     <button data-delete>…</button>
 *     <div class="ask-first" hidden><h3 tabindex="-1"></h3> <button data-answer="delete|keep">…</button></div>
 *     <p role="status" tabindex="-1" data-said></p> <button data-undo hidden>Undo</button>
 *   </section>
 * </delete-notebook>
 * ```
 */
class DeleteNotebook extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #acts = new Acts();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #asking(): HTMLElement {
    return required(this, '.ask-first', HTMLElement);
  }

  #show(): void {
    const isEmpty = keptIn(notebook.value).length === 0;
    const { canTakeBack } = this.#acts;
    required(this, 'section', HTMLElement).hidden = isEmpty && !canTakeBack;
    required(this, '[data-delete]', HTMLElement).hidden = isEmpty;
    required(this, '[data-undo]', HTMLElement).hidden = !canTakeBack;
    if (isEmpty) this.#asking.hidden = true;
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const answer = button.dataset['answer'];
    if (button.matches('[data-delete]')) this.#ask();
    if (button.matches('[data-undo]')) void this.#bringBack();
    if (answer === undefined) return;
    this.#asking.hidden = true;
    if (answer === 'delete') void this.#delete();
    else required(this, '[data-delete]', HTMLElement).focus();
  }

  #ask(): void {
    const many = keptIn(notebook.value).length;
    const heading = required(this.#asking, 'h3', HTMLElement);
    heading.textContent = `Delete ${many === 1 ? 'the one thing' : `all ${many} things`} in this notebook?`;
    this.#asking.hidden = false;
    heading.focus();
  }

  async #delete(): Promise<void> {
    let many = 0;
    await this.#acts.do((all, at) => {
      // It may be more by now than was asked about.
      many = keptIn(all).length;
      return remove(
        all,
        all.map(({ id }) => id),
        at,
      );
    });
    this.#say(`Deleted ${many}. You can undo it until this page closes.`);
  }

  async #bringBack(): Promise<void> {
    const isAll = await this.#acts.takeBack();
    this.#say(isAll ? 'It is all back.' : 'It is back, but for what was changed since.');
  }

  /** The button that was pressed may be gone: what is said takes the focus. */
  #say(words: string): void {
    this.#show();
    const said = required(this, '[data-said]', HTMLElement);
    said.textContent = words;
    said.focus();
  }
}

customElements.define('delete-notebook', DeleteNotebook);
