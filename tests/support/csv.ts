import assert from 'node:assert/strict';

/** The cells of each row, read strictly by the grammar of RFC 4180. */
export function readCsv(text: string): string[][] {
  assert.match(text, /^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))+$/u);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}
