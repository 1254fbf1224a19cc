import { says, type Entry } from './notebook-entries.ts';
import { writeEach, type Notebook } from './notebook.ts';

/** What became of one entry. */
export interface Change {
  /** Absent where there was none. */
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** What has become of the entries of a notebook. @param after made of `before` by `writeEach` or a merge, which lose none */
export function changesBetween(before: Notebook, after: Notebook): Change[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return after
    .filter((entry) => known.get(entry.id) !== entry)
    .map((entry) => ({ before: known.get(entry.id), after: entry }));
}

/**
 * The changes that can be taken back: those whose entry is as they left it, or is so again. What was changed since
 * holds, and what was cleared from the device does not come back.
 */
export function standing(notebook: Notebook, changes: readonly Change[]): Change[] {
  const now = new Map(notebook.map((entry) => [entry.id, entry]));
  return changes.filter(({ after }) => {
    const entry = now.get(after.id);
    return entry !== undefined && says(entry) === says(after);
  });
}

/**
 * Takes changes back, where they can be: what was there before stands again, and what was not there is deleted. That is
 * a change of its own, later than the other, so that it holds in other tabs too.
 * @param at milliseconds since 1970
 */
export function takeBack(notebook: Notebook, changes: readonly Change[], at: number): Notebook {
  const back = standing(notebook, changes).map(({ before, after }): Entry =>
    before ? { ...before, at } : { id: after.id, at, kind: 'deleted' },
  );
  return writeEach(notebook, back);
}
