/** What waits for its turn. */
const waiting = new Set<() => unknown>();

/** Whether the page goes away. It may get no turn any more: what a reader did is done at once, rather than lost. */
let isLeaving = false;
addEventListener('pagehide', () => {
  isLeaving = true;
  waiting.forEach((work) => work());
});
addEventListener('pageshow', () => (isLeaving = false));

/**
 * Does a piece of work that no other tab does at the same time. Browsers without Web Locks, or that refuse them along
 * with storage, do it all the same, as does a page that is left meanwhile: it reads and writes without a pause.
 * @throws what the work throws
 */
export async function exclusively<Result>(name: string, work: () => Result): Promise<Result> {
  let begun: Promise<Result> | undefined;
  const once = (): Promise<Result> => (begun ??= new Promise((resolve) => resolve(work())));
  waiting.add(once);
  if (isLeaving) void once();
  try {
    await navigator.locks.request(name, once);
  } catch {
    // Refused, or the work has thrown: the promise says which.
  }
  waiting.delete(once);
  return once();
}
