import { monthsSince2026 } from './months.ts';
import { parseRuns } from './runs/runs-parse.ts';
import type { Run } from './runs/runs.ts';

const entriesOf = (stored: unknown): Map<string, unknown> =>
  new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);

/**
 * Reads a file of one result, as this site saved it before results went into the notebook's file: with the words of
 * every question, the scores, and a code.
 * @returns undefined for anything else
 */
export function resultInOldFile(data: unknown): Run | undefined {
  const file = entriesOf(data);
  const [code, month, items, habits] = ['code', 'month', 'items', 'habits'].map((part) => file.get(part));
  const [, year, number] = (typeof month === 'string' && /^(\d{4})-(\d{2})$/.exec(month)) || [];
  if (typeof code !== 'string' || year === undefined || !Array.isArray(items) || !Array.isArray(habits))
    return undefined;
  const at = Date.UTC(Number(year), Number(number) - 1);
  const said = (value: unknown): unknown => (value === null || value === undefined ? undefined : { value, at });
  const answers = items.map(entriesOf).map((item) => [String(item.get('id')), said(item.get('value'))]);
  const run = {
    // The same file gives the same run.
    id: code,
    bank: file.get('bank'),
    version: file.get('version'),
    months: monthsSince2026({ year: Number(year), month: Number(number) }),
    begun: at,
    answers: Object.fromEntries(answers),
    counts: said(file.get('counts')),
    choice: said(file.get('choice')),
    seen: habits.map(entriesOf).map((habit) => habit.get('id')),
  };
  return parseRuns([run])?.[0];
}
