import type { CalendarEvent, Day } from '../../calendar/calendar.ts';
import { dayAt, daysFrom, daysLater, parseDay } from '../../calendar/days.ts';
import { countedInWords } from '../../number-words.ts';
import { capitalised } from '../../sentences.ts';
import { isOpen, type Promised } from './ledger.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** The page a reminder links to, and the site's host, which makes event ids unique. */
export interface ReminderPage {
  address: string;
  host: string;
}

/** Minutes shown for whole-day events, whose real length is private. */
const MOMENT = 10;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * `Ten minutes, Tuesday`: neutral, because calendars are shared.
 * @param minutes a whole number from 1
 */
export function sessionTitle(minutes: number, { year, month, day }: Day): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return `${capitalised(countedInWords(minutes, 'minute'))}, ${weekday}`;
}

/** An event id, of characters that addresses allow. */
function uid(id: string, { host }: ReminderPage): string {
  return `${encodeURIComponent(id.toWellFormed())}@${host}`;
}

/** A whole-day event that does not block the day, with a neutral title. */
function dayEvent(id: string, day: Day, page: ReminderPage, note: string, minutes: number): CalendarEvent {
  const description = `${note.replace(/\s+/g, ' ').trim()}\n${page.address}`.trimStart();
  return { uid: uid(id, page), title: sessionTitle(minutes, day), description, when: { day } };
}

/**
 * A reminder of a day that does not block it, with a neutral title.
 * @param id of its subject: the same id is the same event
 * @param note put before the address; nothing that a reader wrote, since calendars are shared
 * @param minutes for the title
 */
export function dayReminder(id: string, day: Day, page: ReminderPage, note = '', minutes = MOMENT): CalendarEvent {
  return { ...dayEvent(id, day, page, note, minutes), isReminder: true };
}

/** The due day, or today if overdue: calendars do not remind of the past. */
function dayToRemind(due: string, today: Day): Day | undefined {
  const day = parseDay(due);
  return day && daysFrom(today, day) < 0 ? today : day;
}

/** Reminders of unticked boxes that have a day. Their words are the author's, so others may read them. */
export function tickReminders(ticks: readonly EntryOf<'tick'>[], today: Day, page: ReminderPage): CalendarEvent[] {
  return ticks.flatMap(({ id, item, isDone, due }) => {
    const day = dayToRemind(due, today);
    return day === undefined || isDone ? [] : [dayReminder(id, day, page, item)];
  });
}

/** Reminders of open promises that have a day. What was promised, and to whom, stays in the notebook. */
export function promiseReminders(promises: readonly Promised[], today: Day, page: ReminderPage): CalendarEvent[] {
  return promises.filter(isOpen).flatMap(({ id, due }) => {
    const day = dayToRemind(due, today);
    return day === undefined ? [] : [dayReminder(id, day, page)];
  });
}

/**
 * A time set aside for a plan, whose words stay in the notebook.
 * @param start in the local zone, which gives the title its weekday
 * @param minutes a whole number from 1
 */
export function planReminder({ id }: EntryOf<'plan'>, start: Date, minutes: number, page: ReminderPage): CalendarEvent {
  const title = sessionTitle(minutes, dayAt(start));
  return { uid: uid(id, page), title, description: page.address, when: { start, minutes }, isReminder: true };
}

export interface WeeklyPlay {
  title: string;
  minutes: number;
  address: string;
}

/**
 * One play a week from a day on: whole days without an alarm, since no hour suits shift workers every week.
 * @param host of the site
 */
export function weeklyReminders(plays: readonly WeeklyPlay[], first: Day, host: string): CalendarEvent[] {
  return plays.map(({ title, minutes, address }, week) =>
    dayEvent(`weekly:${address}`, daysLater(first, 7 * week), { address, host }, title, minutes),
  );
}
