import { says, type Entry } from '../../domain/playbook/notebook/notebook-entries.ts';
import { remove, write, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import type { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';

/** Milliseconds without a key after which what was typed is kept and looked at. */
const PAUSE = 700;

/** How an exercise and its one entry belong together. */
interface Typing {
  /** The id of the entry. */
  id: () => string;
  /** What stands in the fields, as the entry; undefined where it is nothing, and nothing is kept. */
  read: (at: number) => Entry | undefined;
  /** Fills the fields with what is kept, and shows what it comes to. */
  show: () => void;
  /** Where it says so when it took the place of what nobody had seen. */
  acts: LastActs;
}

const REPLACED = 'This took the place of something that you had not seen. Undo brings that back.';

/**
 * Keeps what is typed in an exercise as one entry of the notebook, once the typing pauses or a field is left, and shows
 * what another tab made of it. While somebody types, the fields know more than the notebook does.
 */
export class TypedEntry {
  readonly #exercise: HTMLElement;
  readonly #typing: Typing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay = 0;
  /** What was shown last, or kept from here. Anything else has come from another tab, or back by Undo, since. */
  #known: string | undefined;

  constructor(exercise: HTMLElement, typing: Typing) {
    this.#exercise = exercise;
    this.#typing = typing;
  }

  /** Begins to listen and to show. */
  begin(signal: AbortSignal): void {
    const now = (): void => void this.#keepIfDue();
    this.#exercise.addEventListener('input', ({ target }) => this.#soon(target), { signal });
    this.#exercise.addEventListener('change', now, { signal });
    // The page may be gone before the pause is over.
    document.addEventListener('visibilitychange', now, { signal });
    addEventListener('pagehide', now, { signal });
    notebook.subscribe(() => this.#show(), signal);
    signal.addEventListener('abort', () => this.#forget());
    this.#show();
  }

  /**
   * Keeps what stands in the fields now.
   * @param before what stood there a moment ago: it may not be kept yet
   * @returns the notebook as this left it
   */
  async keep(before?: Entry): Promise<Notebook> {
    this.#forget();
    this.#underWay += 1;
    const { acts, id, read } = this.#typing;
    let unseen: readonly Entry[] = [];
    // Not once another tab is done: by then, more may stand there, which is a change of its own.
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
    // A box that is ticked is no text.
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
