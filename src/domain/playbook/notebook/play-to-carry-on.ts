import { entriesOf, playId, stateOf, type Notebook } from './notebook.ts';

/** The play that is begun and not done in which the reader was last. @param plays the slugs of those that there are */
export function playToCarryOn(notebook: Notebook, plays: readonly string[]): string | undefined {
  const used = new Map(entriesOf(notebook, 'play').map(({ id, used: at }) => [id, at]));
  const lastIn = (play: string): number => used.get(playId(play)) ?? 0;
  return plays.filter((play) => stateOf(notebook, play) === 'started').toSorted((a, b) => lastIn(b) - lastIn(a))[0];
}
