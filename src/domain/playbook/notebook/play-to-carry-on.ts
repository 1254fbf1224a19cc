import { entriesOf, playId, stateOf, type Notebook } from './notebook.ts';

/**
 * The unfinished play that the reader was in last, by its slug. A file of its own, so that the home page loads no more.
 * @param plays the slugs of all plays
 */
export function playToCarryOn(notebook: Notebook, plays: readonly string[]): string | undefined {
  const used = new Map(entriesOf(notebook, 'play').map(({ id, used: at }) => [id, at]));
  const lastIn = (play: string): number => used.get(playId(play)) ?? 0;
  return plays.filter((play) => stateOf(notebook, play) === 'started').toSorted((a, b) => lastIn(b) - lastIn(a))[0];
}
