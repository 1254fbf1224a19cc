import { mergeById } from '../../keeping/merge-by-id.ts';
import { momentAfter } from '../../keeping/moments.ts';
import { parseEntry, readEntry, type Entry, type EntryKind, type EntryOf } from './notebook-entries.ts';

/** All that the exercises keep, in order of arrival on this device. Ids are unique. */
export type Notebook = readonly Entry[];

/** The entries of one kind, in order. */
export function entriesOf<Kind extends EntryKind>(notebook: Notebook, kind: Kind): EntryOf<Kind>[] {
  return notebook.filter((entry): entry is Extract<Entry, EntryOf<Kind>> => entry.kind === kind);
}

/** The entry with an id, if it exists and is of that kind. */
export function entryOf<Kind extends EntryKind>(notebook: Notebook, kind: Kind, id: string): EntryOf<Kind> | undefined {
  return entriesOf(notebook, kind).find((entry) => entry.id === id);
}

/**
 * Writes entries over those with their ids, whatever their times: the writer has seen what was there. Their times move
 * past the old ones, or a clock that was set back would undo the writing at the next merge.
 * @throws RangeError for an entry that could not be read back: it would make the whole notebook unreadable
 */
export function writeEach(notebook: Notebook, entries: Iterable<Entry>): Notebook {
  const written = new Map(notebook.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const before = written.get(entry.id);
    const at = before === undefined ? entry.at : momentAfter(before.at, entry.at);
    written.set(entry.id, readable({ ...entry, at }));
  }
  return [...written.values()];
}

/** As `writeEach()`, for one entry. */
export function write(notebook: Notebook, entry: Entry): Notebook {
  return writeEach(notebook, [entry]);
}

function readable(written: Entry): Entry {
  const { entry, problem } = readEntry(written);
  if (entry) return entry;
  const { part = 'entry', expected } = problem;
  throw new RangeError(
    `notebook: the ${part} of a ${written.kind} should be ${expected}; check it before it is written`,
  );
}

/** Deletes entries, leaving marks in their places. @param at milliseconds since 1970 */
export function remove(notebook: Notebook, ids: Iterable<string>, at: number): Notebook {
  const gone = new Set(ids);
  const there = notebook.filter(({ id, kind }) => kind !== 'deleted' && gone.has(id));
  return writeEach(
    notebook,
    there.map(({ id }): Entry => ({ id, at, kind: 'deleted' })),
  );
}

/** The later of two entries with one id. On a tie, every tab has to choose the same. */
function later(kept: Entry, own: Entry): Entry {
  if (kept.at !== own.at) return own.at > kept.at ? own : kept;
  if (kept.kind === 'deleted' || own.kind === 'deleted') return kept.kind === 'deleted' ? kept : own;
  return JSON.stringify(own) > JSON.stringify(kept) ? own : kept;
}

/** Merges two notebooks by entry. @returns `kept` itself if it has all of `own` */
export function mergeNotebooks(kept: Notebook, own: Notebook): Notebook {
  const merged = mergeById(kept, own, later);
  const isSame = merged.length === kept.length && merged.every((entry, index) => entry === kept[index]);
  return isSame ? kept : merged;
}

/**
 * Parses a stored notebook.
 * @returns undefined for anything but a list of valid entries with unique ids, so that it is set aside, not overwritten
 */
export function parseNotebook(stored: unknown): Notebook | undefined {
  if (!Array.isArray(stored)) return undefined;
  const entries = stored.map(parseEntry);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return new Set(entries.map(({ id }) => id)).size === entries.length ? entries : undefined;
}

/** What this device knows of a play. */
export function stateOf(notebook: Notebook, play: string): 'started' | 'finished' | undefined {
  const entry = entryOf(notebook, 'play', playId(play));
  return entry && (entry.done > 0 ? 'finished' : 'started');
}

/** The id of a play's own entry. */
export function playId(play: string): string {
  return `play:${play}`;
}

/**
 * Marks a play as used, and so begun. Any exercise in it does.
 * @param at milliseconds since 1970
 */
export function use(notebook: Notebook, play: string, at: number): Notebook {
  const id = playId(play);
  // The earliest time possible: anything said of the play, here or elsewhere, says more.
  const { begun, done, at: said } = entryOf(notebook, 'play', id) ?? { begun: at, done: 0, at: 0 };
  return write(notebook, { id, at: said, kind: 'play', play, begun, used: at, done });
}
