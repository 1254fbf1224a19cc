import { says, type Entry } from './notebook-entries.ts';
import { mergeNotebooks, type Notebook } from './notebook.ts';

/** What a file brings to a notebook, and what becomes of each of its entries. */
export interface Import {
  notebook: Notebook;
  /** How many were not here, or were deleted here before they were made again elsewhere. */
  added: number;
  /** How many were older here. */
  changed: number;
  /** How many say the same here. */
  same: number;
  /** How many are newer here, and stay as they are. */
  newerHere: number;
  /** Those that were deleted here since: they stay deleted, unless the reader wants them back. */
  deletedHere: readonly Entry[];
}

/**
 * Joins the entries of a file with a notebook: of two with one id, the later one holds.
 * @param now milliseconds since 1970. What claims to be later is as of now: it would hold against all that the reader
 * does next.
 */
export function importEntries(notebook: Notebook, file: readonly Entry[], now: number): Import {
  const entries = file.map((entry) => (entry.at > now ? { ...entry, at: now } : entry));
  const before = new Map(notebook.map((entry) => [entry.id, entry]));
  const merged = mergeNotebooks(notebook, entries);
  const after = new Map(merged.map((entry) => [entry.id, entry]));
  const count = { added: 0, changed: 0, same: 0, newerHere: 0 };
  const deletedHere: Entry[] = [];
  for (const entry of entries) {
    const here = before.get(entry.id);
    if (here !== undefined && says(here) === says(entry)) count.same += 1;
    else if (after.get(entry.id) !== here)
      count[here === undefined || here.kind === 'deleted' ? 'added' : 'changed'] += 1;
    else if (here?.kind === 'deleted') deletedHere.push(entry);
    else count.newerHere += 1;
  }
  return { notebook: merged, ...count, deletedHere };
}

/** What an import did, in words. @param when the file was saved: `24 November 2026` */
export function importWords({ added, changed, same, newerHere, deletedHere }: Import, when: string): string {
  const parts = [
    added > 0 && `${added} added`,
    changed > 0 && `${changed} changed`,
    same > 0 && `${same} already here`,
    newerHere > 0 && `${newerHere} left as they are, being newer here`,
    deletedHere.length > 0 && `${deletedHere.length} left out, having been deleted here since`,
  ].filter((part) => part !== false);
  return `From the file of ${when}: ${parts.length === 0 ? 'it has nothing in it' : parts.join(', ')}.`;
}
