import { inWords, plural } from '../number-words.ts';
import { capitalised } from '../sentences.ts';
import type { Day } from './calendar.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * `Ten minutes, Tuesday`: a title that tells those who share the calendar nothing about what it is for.
 * @param minutes a whole number from 1
 */
export function sessionTitle(minutes: number, { year, month, day }: Day): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return `${capitalised(inWords(minutes))} ${plural(minutes, 'minute')}, ${weekday}`;
}
