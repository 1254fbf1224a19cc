import { formatDay } from '../../blog/dates.ts';
import type { Day } from '../../calendar/calendar.ts';
import { daysFrom, parseDay } from '../../calendar/days.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';
import { countedInWords } from '../../number-words.ts';

/** What was promised, to whom (initials), by when, and its state. */
export type Promised = EntryOf<'promise'>;

/** In characters. */
export const LONGEST_PROMISE = 300;

/** More letters than this would be a name. */
export const MOST_INITIALS = 4;

/** A field of a promise with a mistake, and how to mend it. */
export interface PromiseProblem {
  field: 'what' | 'to' | 'due';
  words: string;
}

/**
 * Initials in capitals, ignoring whatever is between the letters.
 * @returns undefined for none, more than four, or anything but letters
 */
export function readInitials(typed: string): string | undefined {
  const letters = typed
    .replace(/[\s.\-–’']/g, '')
    .normalize('NFC')
    .toUpperCase();
  return /^\p{L}+$/u.test(letters) && [...letters].length <= MOST_INITIALS ? letters : undefined;
}

/** Reads a promise as typed. @returns the promise, or the first field with a mistake */
export function readPromise(
  typed: Record<PromiseProblem['field'], string>,
):
  | { promise: Pick<Promised, 'what' | 'to' | 'due'>; problem?: undefined }
  | { promise?: undefined; problem: PromiseProblem } {
  const what = typed.what.replace(/\s+/g, ' ').trim();
  if (what === '') return { problem: { field: 'what', words: 'Write what you said you would do' } };
  const to = readInitials(typed.to);
  if (to === undefined)
    return { problem: { field: 'to', words: `Write one to ${MOST_INITIALS} letters: initials, and no name` } };
  if (parseDay(typed.due) === undefined) return { problem: { field: 'due', words: 'Choose the day' } };
  return { promise: { what, to, due: typed.due } };
}

/** Whether somebody is still waiting. */
export function isOpen({ state }: Pick<Promised, 'state'>): boolean {
  return state === 'open' || state === 'moved';
}

/** Whole days; 0 if not overdue, settled or undated. */
export function daysOverdue(promise: Promised, today: Day): number {
  const due = parseDay(promise.due);
  return due && isOpen(promise) ? Math.max(daysFrom(due, today), 0) : 0;
}

/** Open promises first, by day, undated ones last; then settled ones, newest first. */
export function comparePromises(a: Promised, b: Promised): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  const byTime = isOpen(a) ? (a.due || '9').localeCompare(b.due || '9') : b.at - a.at;
  return byTime || (a.id < b.id ? -1 : 1);
}

/** A settled promise; the caller sets its moment. */
export function settle(promise: Promised, state: 'kept' | 'dropped'): Promised {
  return { ...promise, state };
}

/**
 * A promise with a new day; the caller sets its moment.
 * @param due as date fields give it
 * @returns undefined if that is no day, or is the same one
 */
export function moveTo(promise: Promised, due: string): Promised | undefined {
  if (parseDay(due) === undefined || due === promise.due) return undefined;
  return { ...promise, due, state: 'moved' };
}

/** Where a promise stands on a day, in a sentence or two. */
export function standingWords(promise: Promised, today: Day): string {
  if (promise.state === 'kept') return 'Kept.';
  if (promise.state === 'dropped') return 'Dropped.';
  const due = parseDay(promise.due);
  if (due === undefined) return 'No day yet.';
  const isMoved = promise.state === 'moved';
  const left = daysFrom(today, due);
  if (left < 0) {
    const was = isMoved ? 'It had been moved to' : 'It was for';
    return `Overdue by ${countedInWords(-left, 'day')}. ${was} ${formatDay(due)}.`;
  }
  if (left < 2) return left === 0 ? 'Due today.' : 'Due tomorrow.';
  return `${isMoved ? 'Moved to' : 'By'} ${formatDay(due)}.`;
}
