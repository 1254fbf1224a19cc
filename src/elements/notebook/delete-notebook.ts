import { keptIn } from '../../domain/playbook/notebook/notebook-groups.ts';
import { remove } from '../../domain/playbook/notebook/notebook.ts';
import { Acts } from './notebook-acts.ts';
import { notebook } from './stored-notebook.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { counted } from '../../domain/number-words.ts';

/**
 * Deletes everything in the notebook after asking, and can bring it back until the page closes.
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
class DeleteNotebook extends UpgradedElement {
  readonly #acts = new Acts();

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  get #asking(): HTMLElement {
    return this.required('.ask-first');
  }

  #show(): void {
    const isEmpty = keptIn(notebook.value).length === 0;
    const { canTakeBack } = this.#acts;
    this.required('section').hidden = isEmpty && !canTakeBack;
    this.required('[data-delete]').hidden = isEmpty;
    this.required('[data-undo]').hidden = !canTakeBack;
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
    else this.required('[data-delete]').focus();
  }

  #ask(): void {
    const many = keptIn(notebook.value).length;
    const heading = required(this.#asking, 'h3');
    heading.textContent = `Delete ${many === 1 ? 'the one thing' : `all ${counted(many, 'thing')}`} in this notebook?`;
    this.#asking.hidden = false;
    heading.focus();
  }

  async #delete(): Promise<void> {
    let many = 0;
    await this.#acts.do((all, at) => {
      // It may be more than when the reader was asked.
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

  /** The pressed button may be gone, so the status takes the focus. */
  #say(words: string): void {
    this.#show();
    const said = this.required('[data-said]');
    said.textContent = words;
    said.focus();
  }
}

customElements.define('delete-notebook', DeleteNotebook);
