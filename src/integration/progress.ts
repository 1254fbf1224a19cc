/** One line a step: what a command is doing, and how long that took. */

/**
 * Runs one step of a command.
 *
 * @param doing what is being done, as in `indexing for search`
 * @param noisy the step prints lines of its own, so its time gets a line of its own too
 */
export async function step<Result>(doing: string, work: () => Promise<Result>, noisy = false): Promise<Result> {
  const since = performance.now();
  process.stdout.write(noisy ? `${doing}:\n` : `${doing} … `);
  const result = await work();
  process.stdout.write(noisy ? `${doing} … ${seconds(since)}\n` : `${seconds(since)}\n`);
  return result;
}

/** The time since a moment of `performance.now()`: `6.1 s`. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
