import { mergeById } from '../../keeping/merge-by-id.ts';
import { LATEST, parseEntry, readEntry, type Entry, type EntryKind, type EntryOf } from './notebook-entries.ts';

/** All that the exercises keep, in the order in which this device came by them. Each id is in it once. */
export type Notebook = readonly Entry[];

/** The entries of one kind, in their order. */
export function entriesOf<Kind extends EntryKind>(notebook: Notebook, kind: Kind): EntryOf<Kind>[] {
  return notebook.filter((entry): entry is Extract<Entry, EntryOf<Kind>> => entry.kind === kind);
}

/** The entry with an id, if it is there and of that kind. */
export function entryOf<Kind extends EntryKind>(notebook: Notebook, kind: Kind, id: string): EntryOf<Kind> | undefined {
  return entriesOf(notebook, kind).find((entry) => entry.id === id);
}

/**
 * Writes entries. Each takes the place of the one with its id, whatever its moment: who writes has seen what was there.
 * Its moment is moved behind the other's, or a clock that was set back would undo it at the next merge.
 * @throws RangeError for an entry that could not be read back, since one of those would make the whole notebook unknown
 */
export function writeEach(notebook: Notebook, entries: Iterable<Entry>): Notebook {
  const written = new Map(notebook.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const before = written.get(entry.id);
    const at = before === undefined ? entry.at : Math.min(Math.max(entry.at, before.at + 1), LATEST);
    written.set(entry.id, readable({ ...entry, at }));
  }
  return [...written.values()];
}

/** Writes one entry, as `writeEach()` does. */
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

/** Deletes entries: marks stay in their places. @param at milliseconds since 1970 */
export function remove(notebook: Notebook, ids: Iterable<string>, at: number): Notebook {
  const gone = new Set(ids);
  const there = notebook.filter(({ id, kind }) => kind !== 'deleted' && gone.has(id));
  return writeEach(
    notebook,
    there.map(({ id }): Entry => ({ id, at, kind: 'deleted' })),
  );
}

/** Of two entries with one id the later one. Of two of one moment, every tab has to choose the same. */
function later(kept: Entry, own: Entry): Entry {
  if (kept.at !== own.at) return own.at > kept.at ? own : kept;
  if (kept.kind === 'deleted' || own.kind === 'deleted') return kept.kind === 'deleted' ? kept : own;
  return JSON.stringify(own) > JSON.stringify(kept) ? own : kept;
}

/** Joins what two pages know, entry by entry. @returns `kept` itself where that has everything of `own` */
export function mergeNotebooks(kept: Notebook, own: Notebook): Notebook {
  const merged = mergeById(kept, own, later);
  const isSame = merged.length === kept.length && merged.every((entry, index) => entry === kept[index]);
  return isSame ? kept : merged;
}

/**
 * Parses a notebook that was stored.
 * @returns undefined for anything but a list of entries with ids of their own; one that is none makes all of it
 * unknown, so that it is set aside and not written over
 */
export function parseNotebook(stored: unknown): Notebook | undefined {
  if (!Array.isArray(stored)) return undefined;
  const entries = stored.map(parseEntry);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return new Set(entries.map(({ id }) => id)).size === entries.length ? entries : undefined;
}

/** What a device has of a play: nothing, or that it was started or finished. */
export function stateOf(notebook: Notebook, play: string): 'started' | 'finished' | undefined {
  const entry = entryOf(notebook, 'play', playId(play));
  return entry && (entry.done > 0 ? 'finished' : 'started');
}

/** The id of the entry that says how far a play is. */
export function playId(play: string): string {
  return `play:${play}`;
}

/**
 * Says that a play is used, as it is by any exercise of it, and so begun.
 * @param at milliseconds since 1970
 */
export function use(notebook: Notebook, play: string, at: number): Notebook {
  const id = playId(play);
  // As early as can be: whoever said something of it, here or elsewhere, said more.
  const { begun, done, at: said } = entryOf(notebook, 'play', id) ?? { begun: at, done: 0, at: 0 };
  return write(notebook, { id, at: said, kind: 'play', play, begun, used: at, done });
}
