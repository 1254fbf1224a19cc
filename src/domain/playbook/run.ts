/**
 * A run through the steps of a play. Times are milliseconds, moments milliseconds since 1970, steps given by their
 * minutes. Everything is computed from the clock when asked, so that a device that slept is right when it wakes.
 */
export interface RunState {
  /** From 0. */
  readonly step: number;
  /** What the step had left at `since`; negative once its time is up. */
  readonly left: number;
  readonly since: number;
  readonly isRunning: boolean;
}

const MINUTE = 60_000;

/** How long the screen stays awake after a step's time is up: by then, nobody is looking. */
const PATIENCE = 10 * MINUTE;

/** A step's full time; 0 for a step that does not exist. */
const whole = (minutes: readonly number[], step: number): number => (minutes[step] ?? 0) * MINUTE;

/** The first step, not yet running. @param minutes of each step, as for all that follow */
export function firstStep(minutes: readonly number[], now: number): RunState {
  return { step: 0, left: whole(minutes, 0), since: now, isRunning: false };
}

/** Negative once the step's time is up. */
export function remaining({ left, since, isRunning }: RunState, now: number): number {
  return isRunning ? left - Math.max(0, now - since) : left;
}

/** Starts or pauses the clock, losing no time. */
export function letRun(run: RunState, isRunning: boolean, now: number): RunState {
  return { ...run, left: remaining(run, now), since: now, isRunning };
}

/** Goes to a step with its full time; the clock runs or pauses as before. */
function goTo(minutes: readonly number[], { isRunning }: RunState, step: number, now: number): RunState {
  return { step, left: whole(minutes, step), since: now, isRunning };
}

/** The next step, at any time. @returns undefined after the last */
export function nextStep(minutes: readonly number[], run: RunState, now: number): RunState | undefined {
  return run.step + 1 < minutes.length ? goTo(minutes, run, run.step + 1, now) : undefined;
}

/** The step before, or the first one again, with its full time. */
export function stepBefore(minutes: readonly number[], run: RunState, now: number): RunState {
  return goTo(minutes, run, Math.max(0, run.step - 1), now);
}

/** Whether a stored run still fits the steps, which may have changed. */
export function fits(minutes: readonly number[], { step, left }: RunState): boolean {
  return step < minutes.length && left <= whole(minutes, step);
}

/**
 * Follows a clock that was set back: elapsed time stays elapsed, and what is left counts from now.
 * @param seen the clock when the run was last looked at
 * @returns `run` itself if the clock went on, or the run is paused
 */
export function followClock(run: RunState, seen: number, now: number): RunState {
  const last = Math.max(seen, run.since);
  return run.isRunning && now < last ? { ...run, left: remaining(run, last), since: now } : run;
}

/** Whether the screen should stay on. */
export function keepsAwake(run: RunState, now: number): boolean {
  return run.isRunning && remaining(run, now) > -PATIENCE;
}

/** `2:05` while there is time, then `Time is up`, `Over by 1 min` and so on. @param left as `remaining()` gives it */
export function clockWords(left: number): string {
  if (left <= 0) return overWords(left);
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same in minutes: `3 min left` for anything over two. */
export function minutesLeft(left: number): string {
  return left <= 0 ? overWords(left) : `${Math.ceil(left / MINUTE)} min left`;
}

function overWords(left: number): string {
  const over = Math.floor(-left / MINUTE);
  if (over >= 60) return 'Over by more than an hour';
  return over < 1 ? 'Time is up' : `Over by ${over} min`;
}

/** Milliseconds, from 1, until `clockWords()` changes. */
export function untilOtherWords(left: number): number {
  if (left > 0) return left % 1000 || 1000;
  return MINUTE - (-left % MINUTE);
}
