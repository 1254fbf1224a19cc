import { monthName } from '../blog/dates.ts';

/** How many months a private code can tell apart: January 2026 to April 2047. */
export const MONTHS = 256;

const FIRST_YEAR = 2026;

/**
 * Months since January 2026, which is 0. A month outside the range that codes can tell apart gives its nearest end.
 * @param month 1–12
 */
export function monthsSince2026({ year, month }: { year: number; month: number }): number {
  return Math.min(Math.max((year - FIRST_YEAR) * 12 + month - 1, 0), MONTHS - 1);
}

/** The year and month (1–12) that lie a number of months after January 2026. */
export function monthAfter(months: number): { year: number; month: number } {
  return { year: FIRST_YEAR + Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Whether something stored is a number of months that a code can hold. */
export function isMonths(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored < MONTHS;
}

/** A number of months as people and spreadsheets write the month: `2026-11`. */
export function monthText(months: number): string {
  const { year, month } = monthAfter(months);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A number of months as readers see the month: `November 2026`. */
export function monthWords(months: number): string {
  const { year, month } = monthAfter(months);
  return `${monthName(month)} ${year}`;
}
