import { monthName } from '../blog/dates.ts';

/** How many months a private code can distinguish: January 2026 to April 2047. */
export const MONTHS = 256;

const FIRST_YEAR = 2026;

/**
 * Months since January 2026, clamped to what codes can hold.
 * @param month 1–12
 */
export function monthsSince2026({ year, month }: { year: number; month: number }): number {
  return Math.min(Math.max((year - FIRST_YEAR) * 12 + month - 1, 0), MONTHS - 1);
}

/** The year and month (1–12) so many months after January 2026. */
export function monthAfter(months: number): { year: number; month: number } {
  return { year: FIRST_YEAR + Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Whether a stored value is a number of months that a code can hold. */
export function isMonths(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored < MONTHS;
}

/** The month for people and spreadsheets: `2026-11`. */
export function monthText(months: number): string {
  const { year, month } = monthAfter(months);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The month for readers: `November 2026`. */
export function monthWords(months: number): string {
  const { year, month } = monthAfter(months);
  return `${monthName(month)} ${year}`;
}
