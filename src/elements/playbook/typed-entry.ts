import { says, type Entry } from '../../domain/playbook/notebook/notebook-entries.ts';
import { remove, write, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import type { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';

/** Milliseconds without a key before what was typed is kept. */
const PAUSE = 700;

/** How the fields of an exercise and its one entry belong together. */
interface Typing {
  /** The id of the entry. */
  id: () => string;
  /** The entry that the fields make; undefined where they are empty. */
  read: (at: number) => Entry | undefined;
  /** Fills the fields with what is kept. */
  show: () => void;
  /** Says so, with an undo, where this replaced something unseen. */
  acts: LastActs;
}

const REPLACED = 'This took the place of something that you had not seen. Undo brings that back.';

/**
 * Keeps what is typed in an exercise as one entry of the notebook, once typing pauses or a field is left, and shows what
 * other tabs write. While somebody types, the fields are ahead of the notebook and are not refilled.
 */
export class TypedEntry {
  readonly #exercise: HTMLElement;
  readonly #typing: Typing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay = 0;
  /** What was last shown or kept here. Anything else came from another tab, or by Undo. */
  #known: string | undefined;

  constructor(exercise: HTMLElement, typing: Typing) {
    this.#exercise = exercise;
    this.#typing = typing;
  }

  /** Starts to listen, and shows what is kept. */
  begin(signal: AbortSignal): void {
    const now = (): void => void this.#keepIfDue();
    this.#exercise.addEventListener('input', ({ target }) => this.#soon(target), { signal });
    this.#exercise.addEventListener('change', now, { signal });
    // The page may be left before the pause is over.
    document.addEventListener('visibilitychange', now, { signal });
    addEventListener('pagehide', now, { signal });
    notebook.subscribe(() => this.#show(), signal);
    signal.addEventListener('abort', () => this.#forget());
    this.#show();
  }

  /**
   * Keeps what is in the fields now.
   * @param before what was there a moment ago, in case it is not kept yet
   * @returns the notebook right after
   */
  async keep(before?: Entry): Promise<Notebook> {
    this.#forget();
    this.#underWay += 1;
    const { acts, id, read } = this.#typing;
    let unseen: readonly Entry[] = [];
    // Read before waiting for other tabs: what is typed meanwhile is a change of its own.
    const entry = read(Date.now());
    const left = await keepInNotebook(this.#exercise, (all, at) => {
      const known = before ? write(all, { ...before, at }) : all;
      const next = entry === undefined ? remove(known, [id()], at) : write(known, entry);
      const [there, now] = [this.#saidIn(all), this.#saidIn(next)];
      if (there !== undefined && there !== this.#known && there !== now) unseen = this.#entriesIn(all);
      this.#known = now;
      return next;
    }).finally(() => (this.#underWay -= 1));
    this.#show();
    if (unseen.length > 0) acts.noted(REPLACED, unseen, left);
    return left;
  }

  #soon(target: EventTarget | null): void {
    // Checkboxes are not typed in.
    if (target instanceof HTMLInputElement && target.type === 'checkbox') return;
    this.#forget();
    this.#timer = setTimeout(() => void this.#keepIfDue(), PAUSE);
  }

  async #keepIfDue(): Promise<void> {
    if (this.#timer !== undefined) await this.keep();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show(): void {
    if (this.#timer !== undefined || this.#underWay > 0) return;
    this.#known = this.#saidIn(notebook.value);
    this.#typing.show();
  }

  #entriesIn(all: Notebook): Entry[] {
    return all.filter(({ id, kind }) => kind !== 'deleted' && id === this.#typing.id());
  }

  #saidIn(all: Notebook): string | undefined {
    return this.#entriesIn(all).map(says)[0];
  }
}
