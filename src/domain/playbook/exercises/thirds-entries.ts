import { csvText } from '../../csv.ts';
import { moves, verdict } from '../../mix/moves.ts';
import { ASKED, countThirds, type Mix } from '../../mix/thirds.ts';
import { capitalised } from '../../sentences.ts';
import { entriesOf, type Notebook } from '../notebook/notebook.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

export type Contribution = EntryOf<'contribution'>;

/** Two months, this week included. The CSV file has everything. */
export const WEEKS_SHOWN = 8;

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Oldest first, undated ones before all others; within a day by id, which begins with the time of logging. */
export function contributionsOf(notebook: Notebook): Contribution[] {
  const order = ({ day, id }: Contribution): string => `${day} ${id}`;
  return entriesOf(notebook, 'contribution').toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The last ten at most. @param contributions as `contributionsOf()` gives them */
export function lastTenOf(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.slice(-ASKED);
}

/** The Monday on or before a day. @param day `2026-11-24` */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const daysSinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - daysSinceMonday * DAY).toISOString().slice(0, 10);
}

/** The last ten at the end of a week, or today. */
export interface Week {
  monday: string;
  isThisWeek: boolean;
  mix: Mix;
}

/**
 * The mix at the end of each week in which something was logged, and today: oldest first, at most `WEEKS_SHOWN`.
 * @param contributions as `contributionsOf()` gives them; later than today counts as today
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

/** A table cell: how many would have to change for an even split, or that there are too few. */
export function changeWords(mix: Mix): string {
  return verdict(mix) === 'too few' ? 'too few' : String(moves(mix));
}

/**
 * `2 Nov`, or `29 Dec 2025` in another year.
 * @param today `2026-11-24`
 */
export function shortDay(day: string, today: string): string {
  const [year = '', month, date] = day.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return today.startsWith(year) ? words : `${words} ${year}`;
}

/** `Promote, talk, talk`. */
export function inARow(contributions: readonly Contribution[]): string {
  return capitalised(contributions.map(({ third }) => third).join(', '));
}

/** The log as CSV: a header, then one row per contribution, in order. */
export function thirdsLogCsv(contributions: readonly Contribution[]): string {
  return csvText([['day', 'kind', 'note'], ...contributions.map(({ day, third, note }) => [day, third, note])]);
}
