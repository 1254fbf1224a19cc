import type { Bank } from './bank.ts';
import { encode } from './code.ts';
import { exportRefusal, type ExportRefusal } from './export-refusals.ts';
import { monthsFrom } from './months.ts';
import { parseSheet, type Sheet } from './sheet.ts';

/** More than this is no saved result, and is not looked at: twenty questions take some 5,000 characters. */
const LONGEST = 100_000;

/** A saved result as a sheet, or why it is none. */
export type ExportRead = { sheet: Sheet; refusal?: undefined } | { refusal: ExportRefusal; sheet?: undefined };

/**
 * Reads the text of a JSON file that `exportJson` made. It never throws, and what it says about a text repeats nothing
 * of it. Only the sheet is read: scores and words are worked out anew, so that a file cannot say what the answers do
 * not. A file whose answers are not those of its own code is refused whole, because no one can tell which are right.
 */
export function parseExport(bank: Bank, text: string): ExportRead {
  if (text.length > LONGEST) return { refusal: exportRefusal('too long') };
  let data: unknown;
  try {
    // Editors that save a file anew may begin it with a byte-order mark, which is trimmed with the spaces.
    data = JSON.parse(text.trim());
  } catch {
    return { refusal: exportRefusal('not JSON') };
  }
  const saved = entriesOf(data);
  const [code, version] = [saved.get('bank'), saved.get('version')];
  if (typeof code !== 'string' || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { refusal: exportRefusal('another shape') };
  }
  if (code !== bank.code) return { refusal: exportRefusal('another bank') };
  if (version > bank.version) return { refusal: exportRefusal('newer version') };
  if (version < bank.version) return { refusal: exportRefusal('older version') };
  const sheet = parseSheet(bank, {
    bank: code,
    version,
    months: monthsFrom(saved.get('month')),
    answers: answersIn(saved.get('items')),
    counts: saved.get('counts'),
    choice: saved.get('choice'),
  });
  const isUnchanged = sheet !== undefined && encode(bank, sheet) === saved.get('code');
  return isUnchanged ? { sheet } : { refusal: exportRefusal('another shape') };
}

/** What an object says under its own keys; nothing for whatever is no object. */
function entriesOf(data: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

/** The values by the ids of their items, as they were found; undefined for anything but a list. */
function answersIn(items: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(items)) return undefined;
  const answers = items.flatMap((item: unknown) => {
    const entries = entriesOf(item);
    const id = entries.get('id');
    return typeof id === 'string' ? [[id, entries.get('value')] as const] : [];
  });
  return Object.fromEntries(answers);
}
