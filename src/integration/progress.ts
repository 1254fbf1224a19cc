/**
 * Runs a step and prints what it does and how long it took.
 *
 * @param doing such as `indexing for search`
 * @param noisy the step prints lines of its own, so its time gets a separate line
 */
export async function step<Result>(doing: string, work: () => Promise<Result>, noisy = false): Promise<Result> {
  const since = performance.now();
  process.stdout.write(noisy ? `${doing}:\n` : `${doing} … `);
  const result = await work();
  process.stdout.write(noisy ? `${doing} … ${seconds(since)}\n` : `${seconds(since)}\n`);
  return result;
}

/** The time since a `performance.now()`: `6.1 s`. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
