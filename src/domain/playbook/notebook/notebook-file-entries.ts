import { partNames, readEntry, type Entry } from './notebook-entries.ts';
import { valueWords } from './notebook-file-refusals.ts';

/**
 * Reads the entries of a notebook file.
 * @returns all of them, or a sentence on the first wrong one: which, what it should be, and what it is
 */
export function readFileEntries(
  list: unknown,
): { entries: readonly Entry[]; problem?: undefined } | { problem: string; entries?: undefined } {
  if (!Array.isArray(list)) return { problem: `Its “entries” should be a list, and is ${valueWords(list)}.` };
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];
  for (const [index, each] of list.entries()) {
    const where = `Entry ${index + 1} of ${list.length}`;
    const { entry, problem } = readFileEntry(each);
    if (!entry) return { problem: `${where}: ${problem}` };
    const earlier = numbers.get(entry.id);
    if (earlier !== undefined) {
      return {
        problem: `${where}: its “id” should be its own, and is ${valueWords(entry.id)}, which entry ${earlier} has.`,
      };
    }
    numbers.set(entry.id, index + 1);
    entries.push(entry);
  }
  return { entries };
}

function readFileEntry(
  stored: unknown,
): { entry: Entry; problem?: undefined } | { problem: string; entry?: undefined } {
  const { entry, problem } = readEntry(stored);
  if (problem) {
    const { part, expected, received } = problem;
    return {
      problem: `${part === undefined ? 'it' : `its “${part}”`} should be ${expected}, and is ${valueWords(received)}.`,
    };
  }
  // A mark would silently delete the reader's own entry.
  if (entry.kind === 'deleted') return { problem: 'its “kind” is “deleted”, and a notebook has only what is there.' };
  const known = new Set(partNames(entry.kind));
  const other = Object.keys(Object(stored)).find((part) => !known.has(part));
  return other === undefined
    ? { entry }
    : { problem: `it has a part ${valueWords(other)}, which a “${entry.kind}” does not have.` };
}
