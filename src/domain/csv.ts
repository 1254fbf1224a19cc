/** A spreadsheet takes a file for UTF-8 only with this before its text. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What one cell may hold. */
export type CsvCell = string | number | null;

/**
 * What makes a spreadsheet take a cell for a formula, at its beginning: the four signs, those of full width that some
 * editions take for them, and the control characters that an import drops before it looks at the next character.
 */
const RUNS = /^[=+\-@＝＋－＠\t\r\n\0]/u;

/**
 * A text as a cell (RFC 4180, 2). One that a spreadsheet could run gets an apostrophe before it, which it then shows
 * or drops, but runs nothing.
 */
function cell(value: CsvCell): string {
  const text = String(value ?? '');
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as the text of a CSV file (RFC 4180) that a spreadsheet opens and does not run. `null` is an empty cell. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
