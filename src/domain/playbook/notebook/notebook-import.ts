import { says, type Entry } from './notebook-entries.ts';
import { mergeNotebooks, writeEach, type Notebook } from './notebook.ts';

export interface Import {
  notebook: Notebook;
  /** Not here yet, or deleted here. */
  added: number;
  /** Older here. */
  changed: number;
  /** Identical here. */
  same: number;
  /** Newer here, and left alone. */
  newerHere: number;
}

/**
 * Merges a file's entries into a notebook: of two with one id, the later wins. What was deleted here comes back: whoever
 * chooses a file wants what is in it.
 * @param now milliseconds since 1970. Later entries count as of now, or they would override whatever the reader does
 * next.
 */
export function importEntries(notebook: Notebook, file: readonly Entry[], now: number): Import {
  const entries = file.map((entry) => (entry.at > now ? { ...entry, at: now } : entry));
  const before = new Map(notebook.map((entry) => [entry.id, entry]));
  const joined = mergeNotebooks(notebook, entries);
  const gone = new Set(joined.filter(({ kind }) => kind === 'deleted').map(({ id }) => id));
  const back = entries.filter(({ id }) => gone.has(id)).map((entry) => ({ ...entry, at: now }));
  const merged = back.length === 0 ? joined : writeEach(joined, back);
  const after = new Map(merged.map((entry) => [entry.id, entry]));
  const count = { added: 0, changed: 0, same: 0, newerHere: 0 };
  for (const entry of entries) {
    const here = before.get(entry.id);
    if (here === undefined || here.kind === 'deleted') count.added += 1;
    else if (says(here) === says(entry)) count.same += 1;
    else count[after.get(entry.id) === here ? 'newerHere' : 'changed'] += 1;
  }
  return { notebook: merged, ...count };
}

/** The result of an import, in words. @param when the file was saved: `24 November 2026` */
export function importWords({ added, changed, same, newerHere }: Import, when: string): string {
  const parts = [
    added > 0 && `${added} added`,
    changed > 0 && `${changed} changed`,
    same > 0 && `${same} already here`,
    newerHere > 0 && `${newerHere} left as they are, being newer here`,
  ].filter((part) => part !== false);
  return `From the file of ${when}: ${parts.length === 0 ? 'it has nothing in it' : parts.join(', ')}.`;
}
