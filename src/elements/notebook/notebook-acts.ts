import { changesBetween, standing, takeBack, type Change } from '../../domain/playbook/notebook/notebook-changes.ts';
import type { Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { sayWhetherKept } from '../storage/not-kept.ts';
import { notebook } from './stored-notebook.ts';

/**
 * Does something to the notebook, and says where it cannot be kept.
 * @param change as in `Store.update()`; it gets the moment too, in milliseconds since 1970
 */
export async function act(change: (notebook: Notebook, at: number) => Notebook): Promise<void> {
  sayWhetherKept(await notebook.update((before) => change(before, Date.now())));
}

/** Acts that can be taken back until the page closes, the last one first. */
export class Acts {
  #done: (readonly Change[])[] = [];

  /** Does something, to be taken back later. */
  async do(change: (notebook: Notebook, at: number) => Notebook): Promise<void> {
    await act((before, at) => {
      const after = change(before, at);
      this.#done.push(changesBetween(before, after));
      return after;
    });
  }

  /** Whether there is something to take back. To be asked whenever the notebook changes, since what is cleared is over. */
  get canTakeBack(): boolean {
    // Whatever was done to it has left an entry or a mark.
    if (notebook.value.length === 0) this.#done = [];
    return this.#last(notebook.value).length > 0;
  }

  /** What the last act did of which something still stands in a notebook. */
  #last(book: Notebook): readonly Change[] {
    return this.#done.findLast((changes) => standing(book, changes).length > 0) ?? [];
  }

  /** Takes the last act back that can be. @returns whether all of it could be: what was changed since holds */
  async takeBack(): Promise<boolean> {
    let isAll = true;
    await act((all, at) => {
      // Not before: an act may have waited for its turn as well.
      const last = this.#last(all);
      this.#done = this.#done.filter((changes) => changes !== last);
      isAll = standing(all, last).length === last.length;
      return takeBack(all, last, at);
    });
    return isAll;
  }
}
