import { stateOf, type Notebook } from './notebook.ts';

/** The play that is begun and not done in which the reader was last. @param plays the slugs of those that there are */
export function playToCarryOn(notebook: Notebook, plays: readonly string[]): string | undefined {
  const lastIn = (play: string): number =>
    Math.max(...notebook.map((entry) => ('play' in entry && entry.play === play ? entry.at : 0)));
  return plays.filter((play) => stateOf(notebook, play) === 'started').toSorted((a, b) => lastIn(b) - lastIn(a))[0];
}
