import { compare, type Taken } from '../../domain/assessment/change.ts';
import { monthWords } from '../../domain/assessment/months.ts';
import { create } from '../dom/create.ts';
import { counted } from '../../domain/number-words.ts';

/** How a later result differs from an earlier one: a table in words, and a note on what it leaves out. */
export function changeTable(earlier: Taken, later: Taken): HTMLElement[] {
  const comparison = compare(earlier, later);
  if (!comparison) return [];
  const caption = `From ${monthWords(earlier.sheet.months)} to ${monthWords(later.sheet.months)}`;
  const rows = comparison.changes.map(({ habit, words, isClear }) =>
    create(
      'tr',
      {},
      create('th', { scope: 'row' }, habit.label),
      create('td', {}, create(isClear ? 'strong' : 'span', {}, words)),
    ),
  );
  const head = create('tr', {}, create('th', { scope: 'col' }, 'Habit'), create('th', { scope: 'col' }, 'Change'));
  const table = create(
    'table',
    {},
    create('caption', {}, caption),
    create('thead', {}, head),
    create('tbody', {}, ...rows),
  );
  const limit = `Less than ${counted(later.bank.workingLimit, 'point')} is not called a change: our working limit, which nobody has measured.`;
  return [table, create('p', { class: 'fine' }, [comparison.note, limit].filter(Boolean).join(' '))];
}
