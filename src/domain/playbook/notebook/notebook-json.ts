import { resultInOldFile } from '../../assessment/results-file.ts';
import { parseRuns } from '../../assessment/runs/runs-parse.ts';
import type { Runs } from '../../assessment/runs/runs.ts';
import type { Entry } from './notebook-entries.ts';
import { readFileEntries } from './notebook-file-entries.ts';
import { refuse, valueWords, type FileRefusal } from './notebook-file-refusals.ts';
import type { Notebook } from './notebook.ts';

/** Comes first in the file, and identifies it. */
const FORMAT = 'playbook-notebook';

/** The version written; the first, which had no results, is read too. */
const VERSION = 2;

/** In bytes: more than a browser keeps for a site. */
export const LARGEST_FILE = 8_000_000;

/** A notebook is nested four levels deep, and what other programs save not much more. */
const DEEPEST = 32;

interface NotebookFile {
  saved: Date;
  entries: readonly Entry[];
  /** Of assessments. */
  results: Runs;
}

export type FileRead = { file: NotebookFile; refusal?: undefined } | { refusal: FileRefusal; file?: undefined };

/**
 * One entry or result a line, without marks: whoever opens the file should not learn what was deleted.
 * @throws RangeError for an invalid date
 */
export function notebookFile(notebook: Notebook, saved: Date, results: Runs = []): string {
  const lines = (list: readonly unknown[]): string => list.map((each) => `\n${JSON.stringify(each)}`).join(',');
  const head = JSON.stringify({ format: FORMAT, version: VERSION, saved: saved.toISOString() }).slice(0, -1);
  const entries = lines(notebook.filter(({ kind }) => kind !== 'deleted'));
  const kept = lines(results.filter(({ deleted }) => deleted?.value !== true));
  return `${head},"entries":[${entries}\n],"results":[${kept}\n]}\n`;
}

/** Refuses by size before anything is read. @param bytes the file's size */
export function refuseSize(bytes: number): FileRefusal | undefined {
  if (bytes === 0) return refuse('empty', 'This file is empty.');
  if (bytes <= LARGEST_FILE) return undefined;
  const [has, most] = [bytes, LARGEST_FILE].map((each) => `${(each / 1e6).toFixed(1).replace('.0', '')} MB`);
  return refuse('too large', `This file is too large for a notebook: it has ${has}, and ${most} is the most.`);
}

/**
 * A stranger may have made the file, so everything is checked, and one fault refuses it all: nothing is dropped unseen.
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
  const old = resultInOldFile(data);
  if (old) return { file: { saved: new Date(old.begun), entries: [], results: [old] } };
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
  if (version !== VERSION && version !== 1) {
    return wrong(`Its “version” should be ${VERSION}, and is ${valueWords(version)}.`);
  }
  const saved = parts.get('saved');
  const moment = new Date(typeof saved === 'string' ? saved : Number.NaN);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== saved) {
    return wrong(`Its “saved” should be a moment such as “2026-11-24T16:00:00.000Z”, and is ${valueWords(saved)}.`);
  }
  const other = [...parts.keys()].find((part) => !['format', 'version', 'saved', 'entries', 'results'].includes(part));
  if (other !== undefined) return wrong(`It has a part ${valueWords(other)}, which a notebook does not have.`);
  const { entries, problem } = readFileEntries(parts.get('entries'));
  const results = parseRuns(parts.get('results') ?? []);
  if (!entries) return wrong(problem);
  if (!results) return wrong('Its “results” should be a list of results of the self-assessment.');
  return { file: { saved: moment, entries, results } };
}

function noJson(text: string): FileRead {
  // Cut short or edited by hand, it is still the right file.
  if (text.startsWith(`{"format":"${FORMAT}"`)) {
    return wrong(`It should be JSON to its end, and ends with ${valueWords(text.slice(-20))}.`);
  }
  return { refusal: refuse('no JSON', `This is no notebook: it should be JSON, and begins with ${valueWords(text)}.`) };
}

const wrong = (what: string): FileRead => ({ refusal: refuse('wrong', `This notebook has a mistake. ${what}`) });

/** How deep JSON is nested, without parsing it: some browsers cannot parse any depth. */
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
