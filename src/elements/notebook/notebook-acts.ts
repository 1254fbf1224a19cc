import { changesBetween, standing, takeBack, type Change } from '../../domain/playbook/notebook/notebook-changes.ts';
import type { Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { notebook } from './stored-notebook.ts';

/** Changes the notebook. @param change as in `Store.update()`, with the moment in milliseconds since 1970 */
export function act(change: (notebook: Notebook, at: number) => Notebook): Promise<void> {
  return notebook.update((before) => change(before, Date.now()));
}

/** Acts that can be undone until the page closes, the last one first. */
export class Acts {
  #done: (readonly Change[])[] = [];

  /** Does something that can be undone. */
  async do(change: (notebook: Notebook, at: number) => Notebook): Promise<void> {
    await act((before, at) => {
      const after = change(before, at);
      this.#done.push(changesBetween(before, after));
      return after;
    });
  }

  /** Whether there is something to undo. To be asked whenever the notebook changes: what was cleared cannot come back. */
  get canTakeBack(): boolean {
    // Every act leaves an entry or a mark; an empty notebook was cleared.
    if (notebook.value.length === 0) this.#done = [];
    return this.#last(notebook.value).length > 0;
  }

  /** The last act of which something still stands. */
  #last(book: Notebook): readonly Change[] {
    return this.#done.findLast((changes) => standing(book, changes).length > 0) ?? [];
  }

  /** Undoes the last act that can be. @returns false where later changes kept part of it */
  async takeBack(): Promise<boolean> {
    let isAll = true;
    await act((all, at) => {
      // Only now, since another act may have had its turn first.
      const last = this.#last(all);
      this.#done = this.#done.filter((changes) => changes !== last);
      isAll = standing(all, last).length === last.length;
      return takeBack(all, last, at);
    });
    return isAll;
  }
}
