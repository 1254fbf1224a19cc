import type { EntryOf } from './notebook-entries.ts';
import { entryOf, playId, remove, stateOf, write, type Notebook } from './notebook.ts';
import type { RunState } from '../run.ts';

/** The id of the entry of a run through a play. */
function runId(play: string): string {
  return `run:${play}`;
}

/** The run through a play that is under way. */
export function runUnderWay(notebook: Notebook, play: string): RunState | undefined {
  return entryOf(notebook, 'run', runId(play));
}

/** Keeps how far a run is. @param at milliseconds since 1970, as for all that follow */
export function keepRun(notebook: Notebook, play: string, run: RunState, at: number): Notebook {
  const { step, left, since, isRunning } = run;
  return write(notebook, { id: runId(play), at, kind: 'run', play, step, left, since, isRunning });
}

/** Ends a run before its end: the play stays as far as it was. */
export function stopRun(notebook: Notebook, play: string, at: number): Notebook {
  return remove(notebook, [runId(play)], at);
}

/** Says that a play was done, and ends a run through it. A play that is done again was done then. */
export function finish(notebook: Notebook, play: string, at: number): Notebook {
  return mark(at, stopRun(notebook, play, at), play, at);
}

/** Says that a play is not done yet after all. */
export function reopen(notebook: Notebook, play: string, at: number): Notebook {
  return stateOf(notebook, play) === 'finished' ? mark(0, notebook, play, at) : notebook;
}

function mark(done: number, notebook: Notebook, play: string, at: number): Notebook {
  const begun = entryOf(notebook, 'play', playId(play))?.begun ?? at;
  return write(notebook, { id: playId(play), at, kind: 'play', play, begun, used: at, done });
}

/** When a play was begun and done, in words; empty for one that was not. @param dayOf a moment’s day: `3 May 2026` */
export function playedWords(entry: EntryOf<'play'> | undefined, dayOf: (at: number) => string): string {
  if (entry === undefined) return '';
  const begun = dayOf(entry.begun);
  if (entry.done === 0) return `You began it on ${begun}.`;
  const done = dayOf(entry.done);
  // It may have been begun again on a device that did not know.
  const isBefore = entry.begun < entry.done && begun !== done;
  return isBefore ? `You began it on ${begun} and finished it on ${done}.` : `You finished it on ${done}.`;
}

/** How many of the plays are done, in a sentence; empty as long as none is begun. @param plays slugs, each once */
export function doneWords(notebook: Notebook, plays: readonly string[]): string {
  const states = plays.map((play) => stateOf(notebook, play));
  const done = states.filter((state) => state === 'finished').length;
  return states.some(Boolean) ? `You have done ${done} of ${plays.length}.` : '';
}
