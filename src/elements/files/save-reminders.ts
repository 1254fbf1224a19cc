import type { MakeReminders } from './calendar-file.ts';

/**
 * Saves reminders as one calendar file. What makes it is fetched when the first
 * is asked for: few visits to a page end in one.
 * @param none what to say where there is nothing to be reminded of
 * @param name of the file, which says nothing of them either
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
