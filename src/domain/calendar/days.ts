import type { Day } from './calendar.ts';
import { isDay } from './iso-day.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days since 1 January 1970. */
const numberOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY;

/**
 * Reads a day from a date field: `2026-11-24`. Rejects years before 1970 or after 2999, which are still being typed.
 * @returns undefined for anything else
 */
export function parseDay(text: string): Day | undefined {
  const [year = 0, month = 0, day = 0] = isDay(text) ? text.split('-').map(Number) : [];
  return year < 1970 || year > 2999 ? undefined : { year, month, day };
}

/** The current day in the local time zone. */
export function dayAt(moment: Date): Day {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

/** The day so many days later, or earlier if negative; daylight saving does not affect it. */
export function daysLater(day: Day, days: number): Day {
  const at = new Date((numberOf(day) + days) * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Days from one day to another: 0 for the same, negative for the past. */
export function daysFrom(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * Reads a day that is still to come from a date field.
 * @param missing what to ask where there is none
 * @returns the day, or what to say
 */
export function comingDay(text: string, today: Day, missing: string): Day | string {
  const day = parseDay(text);
  if (day === undefined) return missing;
  return daysFrom(today, day) < 0 ? 'Choose today or a later day' : day;
}

/** The Monday after a day, when a week can begin. */
export function nextMonday(day: Day): Day {
  // 5 January 1970 was one.
  return daysLater(day, 7 - ((((numberOf(day) - 4) % 7) + 7) % 7));
}
