import type { Entry } from '../../domain/playbook/notebook-entries.ts';
import { write } from '../../domain/playbook/notebook.ts';
import { keepInNotebook } from './keep-in-notebook.ts';
import { notebook } from './notebook.ts';
import { required } from './required.ts';

/**
 * Says what was done in an exercise, and takes it back, the last act first, until the page closes.
 * `components/exercises/Said.astro` draws it.
 *
 * ```html
 * <p role="status" tabindex="-1" data-said></p> <button type="button" data-undo hidden>Undo</button>
 * ```
 */
export class LastActs {
  readonly #exercise: HTMLElement;
  #acts: (readonly Entry[])[] = [];

  constructor(exercise: HTMLElement) {
    this.#exercise = exercise;
  }

  /** Begins to listen and to show. */
  begin(signal: AbortSignal): void {
    this.#undo.addEventListener('click', () => void this.#takeBack(), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  /** Says something that is no change, or that needs no way back. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /**
   * Says what was done. The button that was pressed may be gone, so that what is said takes the focus.
   * @param before what it was done to, as it was; without any, there is no way back
   */
  did(words: string, before: readonly Entry[] = []): void {
    this.noted(words, before);
    this.#said.focus();
  }

  /** The same where the button stays, to be pressed again: it keeps the focus. */
  noted(words: string, before: readonly Entry[]): void {
    this.#acts.push(before);
    this.#show();
    this.say(words);
  }

  get #said(): HTMLElement {
    return required(this.#exercise, '[data-said]', HTMLElement);
  }

  get #undo(): HTMLElement {
    return required(this.#exercise, '[data-undo]', HTMLElement);
  }

  /** What was cleared from the device cannot come back. */
  #show(): void {
    const known = new Set(notebook.value.map(({ id }) => id));
    this.#acts = this.#acts.map((act) => act.filter(({ id }) => known.has(id))).filter((act) => act.length > 0);
    this.#undo.hidden = this.#acts.length === 0;
  }

  async #takeBack(): Promise<void> {
    const before = this.#acts.pop() ?? [];
    await keepInNotebook(this.#exercise, (all, at) => write(all, ...before.map((entry) => ({ ...entry, at }))));
    this.#show();
    this.say('It is as it was.');
    this.#said.focus();
  }
}
