import { stateOf, type Notebook } from './notebook.ts';

/** How many of the plays are done, in a sentence; empty as long as none is begun. @param plays slugs, each once */
export function tallyWords(notebook: Notebook, plays: readonly string[]): string {
  const states = plays.map((play) => stateOf(notebook, play));
  const done = states.filter((state) => state === 'finished').length;
  return states.some(Boolean) ? `You have done ${done} of ${plays.length}.` : '';
}
