/** What waits for its turn. */
const waiting = new Set<() => void>();

/** Whether the page goes away. It may get no turn any more: what a reader did is done at once, rather than lost. */
let isLeaving = false;
addEventListener('pagehide', () => {
  isLeaving = true;
  waiting.forEach((work) => work());
});
addEventListener('pageshow', () => (isLeaving = false));

/**
 * Does a piece of work that no other tab does at the same time. Browsers without Web Locks, or that refuse them along
 * with storage, do it all the same, as does a page that is left meanwhile: it reads and writes without a pause, and what
 * follows from it follows at once.
 * @throws what the work throws
 */
export function exclusively<Result>(name: string, work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    const once = (): void => {
      if (waiting.delete(once)) resolve(new Promise((done) => done(work())));
    };
    waiting.add(once);
    const locks: LockManager | undefined = navigator.locks;
    if (isLeaving || !locks) once();
    else locks.request(name, once).catch(once);
  });
}
