import { csvText } from '../csv.ts';
import { HEAPS } from '../mix/counts.ts';
import { HEAP_NAMES } from '../mix/words.ts';
import type { Bank } from './bank.ts';
import { savedResult } from './results-file.ts';
import { shownPoints } from './score.ts';
import { NOT_SURE, type Sheet } from './sheet.ts';

type Row = readonly [kind: string, id: string, name: string, answer: string, value: string | number | null];

const HEADER: Row = ['kind', 'id', 'name', 'answer', 'value'];

/** Rounded as on the page: where commas mark decimals, a spreadsheet would misread a decimal point. */
const points = (score: number | null): number | null => (score === null ? null : shownPoints(score));

/**
 * A result as CSV, one fact per row below a header, for reading and counting. The same sheet always gives the same
 * text.
 * @param sheet of this bank; invalid answers count as blank
 */
export function exportCsv(bank: Bank, sheet: Sheet): string {
  const { title, month, items, habits, counts, choice, code } = savedResult(bank, sheet);
  const chosen = choice === NOT_SURE ? 'Not sure' : habits.find(({ id }) => id === choice)?.label;
  const rows: Row[] = [
    HEADER,
    ['result', 'bank', title, '', bank.code],
    ['result', 'version', '', '', bank.version],
    ['result', 'month', '', '', month],
    ['result', 'code', '', '', code],
    ['result', 'choice', '', chosen ?? '', choice],
    ...items.map(({ id, question, answer, value }): Row => ['item', id, question, answer ?? '', value]),
    ...(bank.count ? HEAPS.map((heap): Row => ['count', heap, HEAP_NAMES[heap], '', counts?.[heap] ?? null]) : []),
    ...habits.map(({ id, label, score }): Row => ['score', id, label, '', points(score)]),
    ...habits.map((habit): Row => {
      return ['score without reversed', habit.id, habit.label, '', points(habit.scoreWithoutReversed)];
    }),
  ];
  return csvText(rows);
}
