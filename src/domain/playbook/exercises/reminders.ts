import type { CalendarEvent, Day } from '../../calendar/calendar.ts';
import { dayAt, daysFrom, daysLater, parseDay } from '../../calendar/days.ts';
import { inWords, plural } from '../../number-words.ts';
import { capitalised } from '../../sentences.ts';
import { isOpen, type Promised } from './ledger.ts';
import type { EntryOf } from '../notebook/notebook-entries.ts';

/** The page that a reminder leads back to, and the site's host, which makes its id its own. */
export interface ReminderPage {
  address: string;
  host: string;
}

/** What is on a calendar for a whole day says ten minutes: how long it takes is nobody's business. */
const MOMENT = 10;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * `Ten minutes, Tuesday`: a title that tells those who share the calendar nothing about what it is for.
 * @param minutes a whole number from 1
 */
export function sessionTitle(minutes: number, { year, month, day }: Day): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return `${capitalised(inWords(minutes))} ${plural(minutes, 'minute')}, ${weekday}`;
}

/** An id that a calendar knows an event by: letters, digits and signs of addresses. */
function uid(id: string, { host }: ReminderPage): string {
  return `${encodeURIComponent(id.toWellFormed())}@${host}`;
}

/**
 * Something for a day, which leaves whoever does it free. Its title says nothing of it.
 * @param id of what it reminds of: the same one is the same event
 * @param note what the description says before the address; nothing that a reader has written, since calendars are shared
 * @param minutes how long it takes, as the title says; without, what takes a moment
 */
export function dayReminder(id: string, day: Day, page: ReminderPage, note = '', minutes = MOMENT): CalendarEvent {
  const description = note === '' ? page.address : `${note}\n${page.address}`;
  return { uid: uid(id, page), title: sessionTitle(minutes, day), description, when: { day } };
}

/** The day of something that is due; today for what is overdue, since a calendar reminds nobody of a day that is over. */
function dayToRemind(due: string, today: Day): Day | undefined {
  const day = parseDay(due);
  return day && daysFrom(today, day) < 0 ? today : day;
}

/** Reminders of the boxes that have a day and no tick. Their words are the author's, and may be read by others. */
export function tickReminders(ticks: readonly EntryOf<'tick'>[], today: Day, page: ReminderPage): CalendarEvent[] {
  return ticks.flatMap(({ id, item, isDone, due }) => {
    const day = dayToRemind(due, today);
    return day === undefined || isDone ? [] : [dayReminder(id, day, page, item)];
  });
}

/** Reminders of the open promises that have a day. What was promised, and to whom, stays in the notebook. */
export function promiseReminders(promises: readonly Promised[], today: Day, page: ReminderPage): CalendarEvent[] {
  return promises.filter(isOpen).flatMap(({ id, due }) => {
    const day = dayToRemind(due, today);
    return day === undefined ? [] : [dayReminder(id, day, page)];
  });
}

/**
 * A time that is taken for a plan. What the plan says stays in the notebook.
 * @param start in the zone of whoever asks, whose weekday the title names
 * @param minutes a whole number from 1
 */
export function planReminder({ id }: EntryOf<'plan'>, start: Date, minutes: number, page: ReminderPage): CalendarEvent {
  const title = sessionTitle(minutes, dayAt(start));
  return { uid: uid(id, page), title, description: page.address, when: { start, minutes } };
}

/** A play as *one play a week* needs it. */
export interface WeeklyPlay {
  title: string;
  minutes: number;
  /** Absolute. */
  address: string;
}

/**
 * Reminders of plays, one a week from a day on: whole days, since who works shifts has no hour that suits every week.
 * @param host of the site
 */
export function weeklyReminders(plays: readonly WeeklyPlay[], first: Day, host: string): CalendarEvent[] {
  return plays.map(({ title, minutes, address }, week) =>
    dayReminder(`weekly:${address}`, daysLater(first, 7 * week), { address, host }, title, minutes),
  );
}
