/** What the author's commands have in common: signals, and failures in plain words. */
import { Failure } from './failure.ts';
import { Interrupted, interruption } from './interruption.ts';

/** Runs a command to its end and sets the exit code: 0, 1 for a failure, 128 + n for a signal. */
export async function command(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  try {
    await work(interruption());
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
    // A stack is for whoever mends a bug; an author gets the sentence.
    console.error(error instanceof Failure || error instanceof Interrupted ? `\n${error.message}` : error);
  }
}
