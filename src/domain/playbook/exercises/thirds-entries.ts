import { csvText } from '../../csv.ts';
import { moves, verdict } from '../../mix/moves.ts';
import { ASKED, countThirds, type Mix } from '../../mix/thirds.ts';
import { capitalised } from '../../sentences.ts';
import { entriesOf, type Notebook } from '../notebook/notebook.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** One thing that somebody put out, as it was logged. */
export type Contribution = EntryOf<'contribution'>;

/** How many weeks are shown, this one included: two months. A file has all of them. */
export const WEEKS_SHOWN = 8;

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * What was logged, by its days, the oldest first; what has no day comes before that. Of one day, it stands as it was
 * logged, which the ids tell: they begin with their moment.
 */
export function contributionsOf(notebook: Notebook): Contribution[] {
  const order = ({ day, id }: Contribution): string => `${day} ${id}`;
  return entriesOf(notebook, 'contribution').toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The last ten, or as many as there are. @param contributions as `contributionsOf()` gives them */
export function lastTenOf(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.slice(-ASKED);
}

/** The Monday on or before a day. @param day `2026-11-24` */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const daysSinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - daysSinceMonday * DAY).toISOString().slice(0, 10);
}

/** How somebody's last ten stood at the end of a week, or stand today. */
export interface Week {
  /** The day on which it begins. */
  monday: string;
  isThisWeek: boolean;
  /** The last ten until then, or as many as there were. */
  mix: Mix;
}

/**
 * How the last ten stood at the end of each week in which something was logged, and how they stand today: the oldest
 * first, at most `WEEKS_SHOWN`. None where nothing was logged.
 * @param contributions as `contributionsOf()` gives them; what is dated later than today counts as today's
 * @param today `2026-11-24`
 */
export function weeksOf(contributions: readonly Contribution[], today: string): Week[] {
  if (contributions.length === 0) return [];
  const thisWeek = mondayOf(today);
  const dated = contributions.map((each) => ({ ...each, monday: each.day === '' ? '' : mondayOf(each.day) }));
  const past = new Set(dated.map(({ monday }) => monday).filter((monday) => monday !== '' && monday < thisWeek));
  const asOf = (monday: string): Mix => countThirds(lastTenOf(dated.filter((each) => each.monday <= monday)));
  return [
    ...[...past].slice(1 - WEEKS_SHOWN).map((monday) => ({ monday, isThisWeek: false, mix: asOf(monday) })),
    { monday: thisWeek, isThisWeek: true, mix: countThirds(lastTenOf(contributions)) },
  ];
}

/** How many would be of another kind for an even split, as a table has it: a number, or that there are too few. */
export function changeWords(mix: Mix): string {
  return verdict(mix) === 'too few' ? 'too few' : String(moves(mix));
}

/**
 * A day as a narrow column has it: `2 Nov`, and `29 Dec 2025` where it is of another year.
 * @param today `2026-11-24`
 */
export function shortDay(day: string, today: string): string {
  const [year = '', month, date] = day.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return today.startsWith(year) ? words : `${words} ${year}`;
}

/** The kinds in a row, as a sentence has them: `Promote, talk, talk`. */
export function inARow(contributions: readonly Contribution[]): string {
  return capitalised(contributions.map(({ third }) => third).join(', '));
}

/** The log as the text of a CSV file: a contribution a row, in their order, below a header. */
export function thirdsLogCsv(contributions: readonly Contribution[]): string {
  return csvText([['day', 'kind', 'note'], ...contributions.map(({ day, third, note }) => [day, third, note])]);
}
