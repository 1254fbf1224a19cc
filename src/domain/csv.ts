/** Spreadsheets read a file as UTF-8 only if it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvCell = string | number | null;

/**
 * How a cell begins that a spreadsheet runs as a formula: with one of four signs or its full-width form, or with a
 * control character, which an import drops before it looks at the next one.
 */
const RUNS = /^[=+\-@＝＋－＠\t\r\n\0]/u;

/** A text as a cell (RFC 4180, 2). An apostrophe keeps a spreadsheet from running it as a formula. */
function cell(value: CsvCell): string {
  const text = String(value ?? '');
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file (RFC 4180) in which no cell runs as a formula. `null` is an empty cell. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
