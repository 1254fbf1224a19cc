import { says, type Entry } from '../../domain/playbook/notebook/notebook-entries.ts';
import { writeEach, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook } from './keep-in-notebook.ts';
import { notebook } from './stored-notebook.ts';
import { required } from '../dom/required.ts';

/** What an act was done to: as it was, and as the act left it. */
interface Act {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** The entries that a notebook has in the places of others. */
function placesOf(entries: readonly Entry[], book: Notebook): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  return book.filter(({ id }) => ids.has(id));
}

/**
 * Says what was done in an exercise, and takes it back, the last act first, until the page closes. What was changed since
 * is not lost by that: taking the act back is then an act of its own, which can be taken back.
 * `components/exercises/parts/Said.astro` draws it.
 *
 * ```html
 * <p role="status" tabindex="-1" data-said></p> <button type="button" data-undo hidden>Undo</button>
 * ```
 */
export class LastActs {
  readonly #exercise: HTMLElement;
  #acts: Act[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(exercise: HTMLElement) {
    this.#exercise = exercise;
  }

  /** Begins to listen and to show. */
  begin(signal: AbortSignal): void {
    this.#undo.addEventListener('click', () => this.inTurn(() => this.#takeBack()), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  /** Answers a press after those before it: each finds what they left, and what is said last is about the last of them. */
  inTurn(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(reportError);
  }

  /** Says something that is no change, or that needs no way back. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /**
   * Says what was done. The button that was pressed may be gone, so that what is said takes the focus, unless somebody
   * has gone on to write.
   * @param before what it was done to, as it was; without any, there is no way back
   * @param left the notebook as this left it
   */
  did(words: string, before: readonly Entry[] = [], left: Notebook = []): void {
    this.noted(words, before, left);
    if (!document.querySelector('textarea:focus, input:focus:not([hidden] *)')) this.#said.focus();
  }

  /** The same where the button stays, to be pressed again: it keeps the focus. */
  noted(words: string, before: readonly Entry[], left: Notebook): void {
    this.#acts.push({ before, after: placesOf(before, left) });
    this.#show();
    this.say(words);
  }

  get #said(): HTMLElement {
    return required(this.#exercise, '[data-said]');
  }

  get #undo(): HTMLElement {
    return required(this.#exercise, '[data-undo]');
  }

  /** What was cleared from the device cannot come back. */
  #show(): void {
    this.#acts = this.#acts.filter(({ before }) => placesOf(before, notebook.value).length > 0);
    this.#undo.hidden = this.#acts.length === 0;
  }

  async #takeBack(): Promise<void> {
    const { before, after } = this.#acts.pop() ?? { before: [], after: [] };
    let since: readonly Entry[] = [];
    const left = await keepInNotebook(this.#exercise, (all, at) => {
      const known = new Set(after.map(says));
      const now = placesOf(before, all);
      if (now.some((entry) => !known.has(says(entry)))) since = now;
      return writeEach(
        all,
        before.map((entry) => ({ ...entry, at })),
      );
    });
    this.did(
      since.length === 0 ? 'It is as it was.' : 'It is as it was. Undo brings back what you had since.',
      since,
      left,
    );
  }
}
