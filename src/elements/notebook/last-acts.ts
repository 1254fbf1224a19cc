import { says, type Entry } from '../../domain/playbook/notebook/notebook-entries.ts';
import { writeEach, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook } from './keep-in-notebook.ts';
import { notebook } from './stored-notebook.ts';
import { required } from '../dom/required.ts';
import { sayBesideControl } from '../forms/said-beside.ts';

/** The entries that an act changed: as they were, and as it left them. */
interface Act {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** A notebook's entries with the ids of others. */
function placesOf(entries: readonly Entry[], book: Notebook): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  return book.filter(({ id }) => ids.has(id));
}

/**
 * Says beside the pressed button what was done in an exercise and undoes it, the last act first, until the page closes.
 * Where something was changed since, the undo can itself be undone, so that nothing is lost.
 * `components/exercises/parts/Said.astro` draws each place to say it.
 */
export class LastActs {
  readonly #exercise: HTMLElement;
  #acts: Act[] = [];
  #turn: Promise<void> = Promise.resolve();
  /** The last control that was pressed. */
  #pressed: Element | null = null;
  /** Where it was said last. */
  #said: HTMLElement | undefined;

  constructor(exercise: HTMLElement) {
    this.#exercise = exercise;
  }

  /** Begins to listen and to show. */
  begin(signal: AbortSignal): void {
    const press = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest('button') : null;
      this.#pressed = button ?? this.#pressed;
      if (button?.matches('[data-undo]')) this.inTurn(() => this.#takeBack());
    };
    this.#exercise.addEventListener('click', press, { signal, capture: true });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  /** Queues presses, so that each finds what the one before it left, and the last has the last word. */
  inTurn(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(reportError);
  }

  /** Says something that cannot be undone. */
  say(words: string): void {
    this.#said = sayBesideControl(words, this.#pressed, this.#exercise);
    this.#show();
  }

  /**
   * Says what was done. The pressed button may be gone, so the status takes the focus, unless somebody is already typing.
   * @param before the changed entries as they were; without any, there is no undo
   * @param left the notebook after the act
   */
  did(words: string, before: readonly Entry[] = [], left: Notebook = []): void {
    this.noted(words, before, left);
    if (this.#said && !document.querySelector('textarea:focus, input:focus:not([hidden] *)'))
      required(this.#said, '[data-said]').focus();
  }

  /** The same, where the button stays and keeps the focus. */
  noted(words: string, before: readonly Entry[], left: Notebook): void {
    this.#acts.push({ before, after: placesOf(before, left) });
    this.say(words);
  }

  /** Forgets acts whose entries were cleared from the device. */
  #show(): void {
    this.#acts = this.#acts.filter(({ before }) => placesOf(before, notebook.value).length > 0);
    for (const undo of this.#exercise.querySelectorAll<HTMLElement>('[data-undo]')) {
      undo.hidden = this.#acts.length === 0 || !this.#said?.contains(undo);
    }
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
