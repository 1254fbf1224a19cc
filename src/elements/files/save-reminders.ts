import type { MakeReminders } from './calendar-file.ts';

/**
 * Saves reminders as one calendar file, with code that is fetched on demand since few visits need it.
 * @param name of the file; it says what they are, and nothing that a reader wrote
 * @param none what to say where there is nothing to be reminded of
 * @returns what to say
 */
export async function saveReminders(make: MakeReminders, name: string, none = ''): Promise<string> {
  try {
    const { saveCalendar } = await import('./calendar-file.ts');
    return saveCalendar(make, name) ?? none;
  } catch {
    return 'This page could not fetch what makes the calendar file. Reload it when there is a connection.';
  }
}
