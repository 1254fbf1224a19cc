import { use, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { askToKeep } from '../storage/ask-to-keep.ts';
import { notebook } from './stored-notebook.ts';

/** The slug of the play around an exercise. @throws Error outside a play */
export function playOf(exercise: HTMLElement): string {
  const play = exercise.closest<HTMLElement>('[data-play]')?.dataset['play'];
  if (play === undefined) throw new Error(`<${exercise.localName}>: expected to stand inside [data-play], found none`);
  return play;
}

/**
 * Keeps what a reader did in an exercise, and that its play was used. Beside it the page then asks for how long.
 * @param change as in `Store.update()`, with the moment in milliseconds since 1970
 * @returns the notebook right after the change
 */
export async function keepInNotebook(
  exercise: HTMLElement,
  change: (notebook: Notebook, at: number) => Notebook,
): Promise<Notebook> {
  const play = playOf(exercise);
  const at = Date.now();
  let left: Notebook = [];
  await notebook.update((before) => (left = use(change(before, at), play, at)));
  // A run is no pause.
  const pause = exercise.closest('.exercise, branching-scenario, play-done');
  if (pause) askToKeep(pause);
  return left;
}
