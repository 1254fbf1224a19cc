import { Failure } from './failure.ts';
import { Interrupted, interruption } from './interruption.ts';

/** Runs a command and sets the exit code: 0, 1 for a failure, 128 + n for a signal. */
export async function command(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  try {
    await work(interruption());
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
    // Only a bug needs its stack.
    console.error(error instanceof Failure || error instanceof Interrupted ? `\n${error.message}` : error);
  }
}
