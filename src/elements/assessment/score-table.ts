import { bandHeading } from '../../domain/assessment/band-words.ts';
import type { Bank } from '../../domain/assessment/bank.ts';
import { highToLow, shownPoints, type HabitScore } from '../../domain/assessment/score.ts';
import type { Sheet } from '../../domain/assessment/sheet.ts';
import type { Counts } from '../../domain/mix/counts.ts';
import { moves } from '../../domain/mix/moves.ts';
import { ASKED, THIRDS } from '../../domain/mix/thirds.ts';
import { verdictHeading } from '../../domain/mix/words.ts';
import { inWords } from '../../domain/number-words.ts';
import type { Heading } from '../../domain/sentences.ts';
import { create } from '../dom/create.ts';
import type { AnsweredRun } from './answered-run.ts';

/** The styles lay the table out as blocks, and some browsers then forget the roles of its parts. */
const TABLE_ROLES = { '': 'table', ' :is(thead, tbody)': 'rowgroup', ' tr': 'row', ' th': 'columnheader' };

/** Writes the roles of the score table's parts into its markup. */
export function keepTableRoles(results: HTMLElement): void {
  for (const [tag, role] of Object.entries(TABLE_ROLES)) {
    for (const part of results.querySelectorAll(`.score-table${tag}`)) part.setAttribute('role', role);
  }
}

/** A row for each habit, the highest score first. */
export function scoreRows({ bank, sheet }: AnsweredRun, scores: readonly HabitScore[]): HTMLTableRowElement[] {
  return highToLow(scores).map((each) => scoreRow(bank, sheet, each));
}

/** The mix has words and marks of its own: ten contributions bear no finer number. */
function scoreRow(bank: Bank, sheet: Sheet, { habit, score }: HabitScore): HTMLTableRowElement {
  const isCount = habit.id === bank.count?.habit;
  const { title, rest } = isCount ? mixHeading(sheet) : bandHeading(bank, habit, score);
  const words = cell('words', create('b', {}, title), ` ${rest}`);
  const row = create('tr', { role: 'row' }, create('th', { scope: 'row', role: 'rowheader' }, habit.label));
  if (score === null) words.colSpan = 3;
  else if (isCount && sheet.counts) {
    row.append(
      hiddenCell(create('span', { class: 'bar-strip' }, ...marks(sheet.counts))),
      cell('score align-right', `${moves(sheet.counts)} `, create('small', {}, 'to change')),
    );
  } else row.append(hiddenCell(bar(bank, score)), cell('score align-right', String(shownPoints(score))));
  row.append(words);
  return row;
}

const cell = (className: string, ...content: (string | Node)[]): HTMLTableCellElement =>
  create('td', { role: 'cell', class: className }, ...content);

/** Bars and marks are decoration: the number stands beside them. */
const hiddenCell = (content: Node): HTMLElement =>
  create('td', { role: 'cell', class: 'bar-cell', 'aria-hidden': 'true' }, content);

function bar({ bands }: Bank, score: number): HTMLElement {
  const fill = create('b');
  fill.style.inlineSize = `${score}%`;
  const limits = bands.slice(1).map(({ from }) => {
    const limit = create('i');
    limit.style.insetInlineStart = `${from}%`;
    return limit;
  });
  return create('span', { class: 'bar' }, fill, ...limits);
}

/** The marks of the ten, copied from the board. */
function marks(counts: Counts): Node[] {
  return THIRDS.flatMap((third) => {
    const mark = document.querySelector(`.shape:has(.${third})`);
    return mark ? Array.from({ length: counts[third] }, () => mark.cloneNode(true)) : [];
  });
}

function mixHeading({ counts }: Sheet): Heading {
  if (counts) return verdictHeading(counts);
  return { title: 'Not enough answers.', rest: `Count your last ${inWords(ASKED)} to see this one.` };
}
