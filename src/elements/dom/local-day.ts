import { formatDay } from '../../domain/blog/dates.ts';

/** The day of a moment by the reader’s own calendar: "10 April 2012". @param at milliseconds since 1970 */
export function localDay(at: number): string {
  const date = new Date(at);
  return formatDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
