import { says, type Entry } from './notebook-entries.ts';
import { writeEach, type Notebook } from './notebook.ts';

export interface Change {
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** What changed between two notebooks. @param after made of `before` by `writeEach` or a merge, which lose no entry */
export function changesBetween(before: Notebook, after: Notebook): Change[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return after
    .filter((entry) => known.get(entry.id) !== entry)
    .map((entry) => ({ before: known.get(entry.id), after: entry }));
}

/**
 * The changes that can still be undone: those whose entry is as they left it, or is so again. Later edits hold, and
 * what was cleared from the device stays cleared.
 */
export function standing(notebook: Notebook, changes: readonly Change[]): Change[] {
  const now = new Map(notebook.map((entry) => [entry.id, entry]));
  return changes.filter(({ after }) => {
    const entry = now.get(after.id);
    return entry !== undefined && says(entry) === says(after);
  });
}

/**
 * Undoes changes where possible, restoring or deleting entries. Undoing is itself a later change, so that it holds in
 * other tabs too.
 * @param at milliseconds since 1970
 */
export function takeBack(notebook: Notebook, changes: readonly Change[], at: number): Notebook {
  const back = standing(notebook, changes).map(({ before, after }): Entry =>
    before ? { ...before, at } : { id: after.id, at, kind: 'deleted' },
  );
  return writeEach(notebook, back);
}
