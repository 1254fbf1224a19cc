const waiting = new Set<() => void>();

/** Whether the page is being left. It may get no other turn, so waiting work is done at once rather than lost. */
let isLeaving = false;
addEventListener('pagehide', () => {
  isLeaving = true;
  waiting.forEach((work) => work());
});
addEventListener('pageshow', () => (isLeaving = false));

/**
 * Does a piece of work that no other tab does at the same time. Where Web Locks are missing or refused, and in a page
 * that is being left, it is done without a lock: it reads and writes synchronously.
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
