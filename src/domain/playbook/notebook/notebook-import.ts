import { says, type Entry } from './notebook-entries.ts';
import { mergeNotebooks, type Notebook } from './notebook.ts';

export interface Import {
  notebook: Notebook;
  /** Not here yet, or deleted here before they were made again elsewhere. */
  added: number;
  /** Older here. */
  changed: number;
  /** Identical here. */
  same: number;
  /** Newer here, and left alone. */
  newerHere: number;
  /** Deleted here since; they stay so unless the reader wants them back. */
  deletedHere: readonly Entry[];
}

/**
 * Merges a file's entries into a notebook: of two with one id, the later wins.
 * @param now milliseconds since 1970. Later entries count as of now, or they would override whatever the reader does
 * next.
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

/** The result of an import, in words. @param when the file was saved: `24 November 2026` */
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
