import { csvText } from '../../csv.ts';
import type { Contribution } from './thirds-entries.ts';

/** The log as the text of a CSV file: a contribution a row, in their order, below a header. */
export function thirdsLogCsv(contributions: readonly Contribution[]): string {
  return csvText([['day', 'kind', 'note'], ...contributions.map(({ day, third, note }) => [day, third, note])]);
}
