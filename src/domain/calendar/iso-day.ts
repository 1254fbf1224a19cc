import type { Day } from './calendar.ts';

/** Whether a text is a real day with a four-digit year, such as `2026-11-24`; rejects 31 November. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A day for `datetime` attributes and JSON-LD: `2012-04-10`. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The local day of a moment, as in date fields: `2026-11-24`. */
export function isoDayAt(moment: Date): string {
  return isoDay({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() });
}
