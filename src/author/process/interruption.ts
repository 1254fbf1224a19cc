/** Ctrl+C and other signals, as an AbortSignal. */
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The reason of the AbortSignal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.signal = signal;
  }

  /** What shells expect of a process ended by a signal. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** Listens for signals from now on. The first aborts; the second ends the process, for a step that is slow to stop. */
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
