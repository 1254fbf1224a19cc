import { calendarText, type CalendarEvent, type Day } from '../../domain/calendar/calendar.ts';
import { dayAt } from '../../domain/calendar/days.ts';
import {
  dayReminder,
  planReminder,
  promiseReminders,
  tickReminders,
  weeklyReminders,
  type ReminderPage,
} from '../../domain/playbook/exercises/reminders.ts';
import { saveFile } from './save-file.ts';

const reminders = { dayReminder, planReminder, promiseReminders, tickReminders, weeklyReminders };

/** Makes the events of what a reader wants to be reminded of. */
export type MakeReminders = (by: typeof reminders, page: ReminderPage, today: Day) => readonly CalendarEvent[];

/** Saves reminders as one calendar file, for `saveReminders()`. */
export function saveCalendar(make: MakeReminders, name: string): string | undefined {
  // Without the query and the fragment.
  const page = { address: location.origin + location.pathname, host: location.hostname };
  const [first, ...rest] = make(reminders, page, dayAt(new Date()));
  if (first === undefined) return undefined;
  const maker = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  return saveFile(name, 'text/calendar', calendarText(maker, new Date(), [first, ...rest]));
}
