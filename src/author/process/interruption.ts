/** Ctrl+C and its relatives, as an AbortSignal: a command stops at the next good moment and cleans up. */
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why an interrupted command stopped; the reason of the AbortSignal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.signal = signal;
  }

  /** What a shell expects of a process that a signal ended. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/**
 * Listens for signals from now on. The first one aborts; the second ends the process at once, for a step that takes
 * too long to stop (`exit` handlers still run, so the lock is released even then).
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    process.on(signal, () => {
      const interrupted = new Interrupted(signal);
      if (controller.signal.aborted) process.exit(interrupted.exitCode);
      controller.abort(interrupted);
    });
  }
  return controller.signal;
}
