import { entryOf, write, type Notebook } from '../notebook/notebook.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** A box of a checklist: the play that it stands in, its words, and the round from 0 where there are several. */
export type Box = Pick<EntryOf<'tick'>, 'play' | 'item' | 'round'>;

/** What a notebook has of a box, under an id that is made of what the box is: every tab finds the same. */
export function tickOf(notebook: Notebook, box: Box): EntryOf<'tick'> {
  const id = tickId(box);
  return entryOf(notebook, 'tick', id) ?? { ...box, id, at: 0, kind: 'tick', isDone: false, due: '' };
}

function tickId({ play, item, round }: Box): string {
  return `tick:${play}:${round}:${item}`;
}

/** Ticks a box or takes its tick away, or gives it a day; what is not named stays. @param at milliseconds since 1970 */
export function mark(
  notebook: Notebook,
  box: Box,
  at: number,
  marked: Partial<Pick<EntryOf<'tick'>, 'isDone' | 'due'>>,
): Notebook {
  return write(notebook, { ...tickOf(notebook, box), ...marked, at });
}

/** Whether a notebook has anything of a box that is not so by itself. */
export function isMarked({ isDone, due }: EntryOf<'tick'>): boolean {
  return isDone || due !== '';
}

/** `3 of 5 done`. */
export function progressWords(done: number, of: number): string {
  return done === of ? `All ${of} done` : `${done} of ${of} done`;
}
