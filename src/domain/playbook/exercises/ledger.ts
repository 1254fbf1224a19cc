import { formatDay } from '../../blog/dates.ts';
import type { Day } from '../../calendar/calendar.ts';
import { daysFrom, parseDay } from '../../calendar/days.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** A line of the ledger: what was promised, to whom (initials), by when, and how it stands. */
export type Promised = EntryOf<'promise'>;

/** How long the words of a promise may be. */
export const LONGEST_PROMISE = 300;

/** How many letters stand for a person: more would be a name. */
export const MOST_INITIALS = 4;

/** A field of a promise with something wrong in it, and what to do about it. */
export interface PromiseProblem {
  field: 'what' | 'to' | 'due';
  words: string;
}

/**
 * The initials of a person: letters alone, in capitals, whatever stands between them.
 * @returns undefined for none or more than four, and for anything that is no letter
 */
export function readInitials(typed: string): string | undefined {
  const letters = typed
    .replace(/[\s.\-–’']/g, '')
    .normalize('NFC')
    .toUpperCase();
  return /^\p{L}+$/u.test(letters) && [...letters].length <= MOST_INITIALS ? letters : undefined;
}

/** Reads a promise as somebody typed it. @returns the first field with something wrong in it, where one has */
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

/** How many days a promise is overdue; 0 for one that is not, is settled, or has no day. */
export function daysOverdue(promise: Promised, today: Day): number {
  const due = parseDay(promise.due);
  return due && isOpen(promise) ? Math.max(daysFrom(due, today), 0) : 0;
}

/** Open promises come first, by day and those without one last; then what is settled, the newest first. */
export function comparePromises(a: Promised, b: Promised): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  const byTime = isOpen(a) ? (a.due || '9').localeCompare(b.due || '9') : b.at - a.at;
  return byTime || (a.id < b.id ? -1 : 1);
}

/** A promise that is settled. Its moment is for whoever writes it down. */
export function settle(promise: Promised, state: 'kept' | 'dropped'): Promised {
  return { ...promise, state };
}

/**
 * A promise with a new day. Its moment is for whoever writes it down.
 * @param due as date fields give it
 * @returns undefined for a day that is none, or that it has already
 */
export function moveTo(promise: Promised, due: string): Promised | undefined {
  if (parseDay(due) === undefined || due === promise.due) return undefined;
  return { ...promise, due, state: 'moved' };
}

/** How a promise stands on a day, in a sentence or two. */
export function standingWords(promise: Promised, today: Day): string {
  if (promise.state === 'kept') return 'Kept.';
  if (promise.state === 'dropped') return 'Dropped.';
  const due = parseDay(promise.due);
  if (due === undefined) return 'No day yet.';
  const isMoved = promise.state === 'moved';
  const left = daysFrom(today, due);
  if (left < 0) {
    const was = isMoved ? 'It had been moved to' : 'It was for';
    return `Overdue by ${left === -1 ? 'a day' : `${-left} days`}. ${was} ${formatDay(due)}.`;
  }
  if (left < 2) return left === 0 ? 'Due today.' : 'Due tomorrow.';
  return `${isMoved ? 'Moved to' : 'By'} ${formatDay(due)}.`;
}
