import type { Entry } from './notebook-entries.ts';
import { readFileEntries } from './notebook-file-entries.ts';
import { refuse, valueWords, type FileRefusal } from './notebook-file-refusals.ts';
import type { Notebook } from './notebook.ts';

/** What says that a file is a notebook: its first part. */
const FORMAT = 'playbook-notebook';

/** The version that is written, and the only one that is read. */
const VERSION = 1;

/** How large a file may be, in bytes: more than a browser keeps for a site. */
export const LARGEST_FILE = 8_000_000;

/** How deep a file may be nested; a notebook is four levels deep, and what other programs save not much more. */
const DEEPEST = 32;

/** A notebook as it was saved to a file. */
interface NotebookFile {
  /** When it was saved. */
  saved: Date;
  entries: readonly Entry[];
}

/** A file that was read, or why it was not. */
export type FileRead = { file: NotebookFile; refusal?: undefined } | { refusal: FileRefusal; file?: undefined };

/**
 * A notebook as the text of a JSON file, one entry a line. Marks of what was deleted are left out: the file has what is
 * there, and whoever opens it does not learn what is not.
 * @throws RangeError for an invalid date
 */
export function notebookFile(notebook: Notebook, saved: Date): string {
  const head = { format: FORMAT, version: VERSION, saved: saved.toISOString(), entries: [] };
  const entries = notebook.filter(({ kind }) => kind !== 'deleted').map((entry) => `\n${JSON.stringify(entry)}`);
  return `${JSON.stringify(head).slice(0, -']}'.length)}${entries.join(',')}\n]}\n`;
}

/** Says before a file is read whether it is one that can be. @param bytes its size */
export function refuseSize(bytes: number): FileRefusal | undefined {
  if (bytes === 0) return refuse('empty', 'This file is empty.');
  if (bytes <= LARGEST_FILE) return undefined;
  const [has, most] = [bytes, LARGEST_FILE].map((each) => `${(each / 1e6).toFixed(1).replace('.0', '')} MB`);
  return refuse('too large', `This file is too large for a notebook: it has ${has}, and ${most} is the most.`);
}

/**
 * Reads a notebook from the text of a file. A stranger may have made it, so that nothing about it is believed, and one
 * thing that is wrong refuses all of it: nothing is left out unseen.
 */
export function readNotebookFile(text: string): FileRead {
  const trimmed = text.trim();
  if (trimmed === '') return { refusal: refuse('empty', 'This file is empty.') };
  if (/^[[{]/.test(trimmed) && depthOf(trimmed) > DEEPEST) {
    return { refusal: refuse('too deep', `This is no notebook: it is nested more than ${DEEPEST} levels deep.`) };
  }
  let data: unknown;
  try {
    data = JSON.parse(trimmed);
  } catch {
    return noJson(trimmed);
  }
  return readData(data);
}

function readData(data: unknown): FileRead {
  const parts = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  if (parts.get('format') !== FORMAT) {
    const words = `This is no notebook: its “format” should be “${FORMAT}”, and is ${valueWords(parts.get('format'))}.`;
    return { refusal: refuse('foreign', words) };
  }
  const version = parts.get('version');
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > VERSION) {
    return {
      refusal: refuse('newer', `This notebook is of version ${version}, and this page reads version ${VERSION}.`),
    };
  }
  if (version !== VERSION) return wrong(`Its “version” should be ${VERSION}, and is ${valueWords(version)}.`);
  const saved = parts.get('saved');
  const moment = new Date(typeof saved === 'string' ? saved : Number.NaN);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== saved) {
    return wrong(`Its “saved” should be a moment such as “2026-11-24T16:00:00.000Z”, and is ${valueWords(saved)}.`);
  }
  const other = [...parts.keys()].find((part) => !['format', 'version', 'saved', 'entries'].includes(part));
  if (other !== undefined) return wrong(`It has a part ${valueWords(other)}, which a notebook does not have.`);
  const { entries, problem } = readFileEntries(parts.get('entries'));
  return entries ? { file: { saved: moment, entries } } : wrong(problem);
}

function noJson(text: string): FileRead {
  // One that came down only in part, or was changed by hand, is still the right file.
  if (text.startsWith(`{"format":"${FORMAT}"`)) {
    return wrong(`It should be JSON to its end, and ends with ${valueWords(text.slice(-20))}.`);
  }
  return { refusal: refuse('no JSON', `This is no notebook: it should be JSON, and begins with ${valueWords(text)}.`) };
}

const wrong = (what: string): FileRead => ({ refusal: refuse('wrong', `This notebook has a mistake. ${what}`) });

/** How deep JSON is nested, without reading it as such: not every browser can bear any depth. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isInString = !isInString;
    else if (isInString) index += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
