/**
 * Does a piece of work that no other tab does at the same time. Browsers without Web Locks, or that refuse them along
 * with storage, do it all the same: it reads and writes without a pause.
 * @throws what the work throws
 */
export async function exclusively<Result>(name: string, work: () => Result): Promise<Result> {
  let isBegun = false;
  try {
    return await navigator.locks.request(name, async () => {
      isBegun = true;
      return work();
    });
  } catch (error) {
    if (isBegun) throw error;
    return work();
  }
}
