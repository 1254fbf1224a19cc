import type { MakeReminders } from './calendar-file.ts';

/**
 * Saves reminders as one calendar file, with code that is fetched on demand since few visits need it.
 * @param none what to say where there is nothing to be reminded of
 * @param name of the file; it says nothing about the reminders
 * @returns what to say
 */
export async function saveReminders(make: MakeReminders, none: string, name = 'reminders.ics'): Promise<string> {
  try {
    const { saveCalendar } = await import('./calendar-file.ts');
    return saveCalendar(make, name) ?? none;
  } catch {
    return 'This page could not fetch what makes the calendar file. Reload it when there is a connection.';
  }
}
