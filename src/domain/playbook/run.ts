/**
 * A run through the steps of a play. Times are milliseconds, moments are such since 1970, and steps are given by their
 * minutes. All is worked out from the clock at the moment of asking, so that a device that slept is right when it wakes.
 */
export interface RunState {
  /** The step, from 0. */
  readonly step: number;
  /** What the step had left at `since`; less than nothing once its time is over. */
  readonly left: number;
  readonly since: number;
  readonly isRunning: boolean;
}

const MINUTE = 60_000;

/** How long after a step’s time is up the screen is still kept awake: whoever is away by then is not looking. */
const PATIENCE = 10 * MINUTE;

/** A whole step, before any of its time has passed. A step that there is not has none. */
const whole = (minutes: readonly number[], step: number): number => (minutes[step] ?? 0) * MINUTE;

/** The first step, waiting for its start. @param minutes of each step, as for all that follow */
export function firstStep(minutes: readonly number[], now: number): RunState {
  return { step: 0, left: whole(minutes, 0), since: now, isRunning: false };
}

/** What the step has left; less than nothing once its time is over. */
export function remaining({ left, since, isRunning }: RunState, now: number): number {
  return isRunning ? left - Math.max(0, now - since) : left;
}

/** Has the time run, or pauses it; nothing is lost by a pause. */
export function letRun(run: RunState, isRunning: boolean, now: number): RunState {
  return { ...run, left: remaining(run, now), since: now, isRunning };
}

/** Goes to a step, which has all its minutes; the time runs on, or does not, as before. */
function goTo(minutes: readonly number[], { isRunning }: RunState, step: number, now: number): RunState {
  return { step, left: whole(minutes, step), since: now, isRunning };
}

/** The step after, early or late as the reader likes. @returns undefined after the last: it is finished */
export function nextStep(minutes: readonly number[], run: RunState, now: number): RunState | undefined {
  return run.step + 1 < minutes.length ? goTo(minutes, run, run.step + 1, now) : undefined;
}

/** The step before, from its beginning; the first one begins again. */
export function stepBefore(minutes: readonly number[], run: RunState, now: number): RunState {
  return goTo(minutes, run, Math.max(0, run.step - 1), now);
}

/** Whether a run that was kept is one of these steps: false where they have changed so that it cannot be. */
export function fits(minutes: readonly number[], { step, left }: RunState): boolean {
  return step < minutes.length && left <= whole(minutes, step);
}

/**
 * Follows a clock that was set back: the time that had passed has passed, and what is left counts from now.
 * @param seen the last moment at which the run was looked at, as the clock then had it
 * @returns `run` itself where the clock has gone on, or the time does not run
 */
export function followClock(run: RunState, seen: number, now: number): RunState {
  const last = Math.max(seen, run.since);
  return run.isRunning && now < last ? { ...run, left: remaining(run, last), since: now } : run;
}

/** How much of the whole is behind the reader, from 0 to 1; a step that takes longer does not count for more. */
export function share(minutes: readonly number[], run: RunState, now: number): number {
  const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
  const inStep = whole(minutes, run.step) - Math.max(0, remaining(run, now));
  return (sum(minutes.slice(0, run.step)) + inStep / MINUTE) / sum(minutes);
}

/** Whether the screen is to stay on. */
export function keepsAwake(run: RunState, now: number): boolean {
  return run.isRunning && remaining(run, now) > -PATIENCE;
}

/** `2:05` while there is time, `Time is up`, `Over by 1 min` and so on. @param left as `remaining()` gives it */
export function clockWords(left: number): string {
  if (left <= 0) return overWords(left);
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same to the minute: `3 min left` for anything over two. */
export function minutesLeft(left: number): string {
  return left <= 0 ? overWords(left) : `${Math.ceil(left / MINUTE)} min left`;
}

function overWords(left: number): string {
  const over = Math.floor(-left / MINUTE);
  if (over >= 60) return 'Over by more than an hour';
  return over < 1 ? 'Time is up' : `Over by ${over} min`;
}

/** Milliseconds until `clockWords()` says something else, from 1. */
export function untilOtherWords(left: number): number {
  if (left > 0) return left % 1000 || 1000;
  return MINUTE - (-left % MINUTE);
}
