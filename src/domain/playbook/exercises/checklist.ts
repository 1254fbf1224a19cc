import { entryOf, write, type Notebook } from '../notebook/notebook.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** A box: its play, its words, and the round, from 0, of a list that is repeated. */
export type Box = Pick<EntryOf<'tick'>, 'play' | 'item' | 'round'>;

/** A box's entry. Its id is derived from the box, so that every tab finds the same. */
export function tickOf(notebook: Notebook, box: Box): EntryOf<'tick'> {
  const id = tickId(box);
  return entryOf(notebook, 'tick', id) ?? { ...box, id, at: 0, kind: 'tick', isDone: false, due: '' };
}

function tickId({ play, item, round }: Box): string {
  return `tick:${play}:${round}:${item}`;
}

/** Sets a box's tick or day; what is not given stays. @param at milliseconds since 1970 */
export function mark(
  notebook: Notebook,
  box: Box,
  at: number,
  marked: Partial<Pick<EntryOf<'tick'>, 'isDone' | 'due'>>,
): Notebook {
  return write(notebook, { ...tickOf(notebook, box), ...marked, at });
}

/** Whether a box differs from a blank one. */
export function isMarked({ isDone, due }: EntryOf<'tick'>): boolean {
  return isDone || due !== '';
}

/** `3 of 5 done`. */
export function progressWords(done: number, of: number): string {
  return done === of ? `All ${of} done` : `${done} of ${of} done`;
}
