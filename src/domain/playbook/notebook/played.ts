import type { EntryOf } from './notebook-entries.ts';
import { entryOf, playId, remove, stateOf, write, type Notebook } from './notebook.ts';
import type { RunState } from '../run.ts';

function runId(play: string): string {
  return `run:${play}`;
}

/** The run through a play that is under way. */
export function runUnderWay(notebook: Notebook, play: string): RunState | undefined {
  return entryOf(notebook, 'run', runId(play));
}

/** Saves a run. @param at milliseconds since 1970, as for all that follow */
export function keepRun(notebook: Notebook, play: string, run: RunState, at: number): Notebook {
  const { step, left, since, isRunning } = run;
  return write(notebook, { id: runId(play), at, kind: 'run', play, step, left, since, isRunning });
}

/** Ends a run early, leaving the play's own state alone. */
export function stopRun(notebook: Notebook, play: string, at: number): Notebook {
  return remove(notebook, [runId(play)], at);
}

/** Marks a play as done, now even if it was done before, and ends its run. */
export function finish(notebook: Notebook, play: string, at: number): Notebook {
  return mark(at, stopRun(notebook, play, at), play, at);
}

/** Marks a play as not done after all. */
export function reopen(notebook: Notebook, play: string, at: number): Notebook {
  return stateOf(notebook, play) === 'finished' ? mark(0, notebook, play, at) : notebook;
}

function mark(done: number, notebook: Notebook, play: string, at: number): Notebook {
  const begun = entryOf(notebook, 'play', playId(play))?.begun ?? at;
  return write(notebook, { id: playId(play), at, kind: 'play', play, begun, used: at, done });
}

/** When a play was begun and done; empty if it was not begun. @param dayOf a moment's day: `3 May 2026` */
export function playedWords(entry: EntryOf<'play'> | undefined, dayOf: (at: number) => string): string {
  if (entry === undefined) return '';
  const begun = dayOf(entry.begun);
  if (entry.done === 0) return `You began it on ${begun}.`;
  const done = dayOf(entry.done);
  // A device that did not know may have begun it again later.
  const isBefore = entry.begun < entry.done && begun !== done;
  return isBefore ? `You began it on ${begun} and finished it on ${done}.` : `You finished it on ${done}.`;
}

/** How many plays are done, in a sentence; empty until one is begun. @param plays slugs, each once */
export function doneWords(notebook: Notebook, plays: readonly string[]): string {
  const states = plays.map((play) => stateOf(notebook, play));
  const done = states.filter((state) => state === 'finished').length;
  return states.some(Boolean) ? `You have done ${done} of ${plays.length}.` : '';
}
