import { escapeText, foldLine } from './content-line.ts';

/** A calendar day, independent of time zones: month 1–12, day 1–31. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface CalendarEvent {
  /** Never changes: calendars replace an earlier event with the same one. */
  uid: string;
  /** Visible to everyone the calendar is shared with; keep it neutral, like `sessionTitle`. */
  title: string;
  description?: string | undefined;
  /** A whole day, or so many minutes from an instant. */
  when: { day: Day } | { start: Date; minutes: number };
  /** Whether the calendar is to remind of it: at its time, or on the morning of its day. */
  isReminder?: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** From the beginning of a day. */
const MORNING = 'PT9H';

/** `20261124T104006Z`. @throws RangeError for an invalid date */
function utc(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** `20261124`, so many days later. @throws RangeError for an invalid date */
function dayAfter({ year, month, day }: Day, days: number): string {
  return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * Instants are written in UTC, days without a time: every calendar reads both alike. A local time would need its
 * zone's rules (RFC 5545, 3.6.5), and programs disagree on the zone of a floating one. All-day events show as free,
 * sessions as busy.
 */
function times(when: CalendarEvent['when']): string[] {
  if ('day' in when) {
    return [
      `DTSTART;VALUE=DATE:${dayAfter(when.day, 0)}`,
      `DTEND;VALUE=DATE:${dayAfter(when.day, 1)}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const end = new Date(when.start.getTime() + when.minutes * MINUTE);
  return [`DTSTART:${utc(when.start)}`, `DTEND:${utc(end)}`, 'TRANSP:OPAQUE'];
}

/** Most calendars show what an alarm says, so that it says no more than the title. */
function alarm({ title, when }: CalendarEvent): string[] {
  const trigger = `TRIGGER:${'day' in when ? MORNING : 'PT0S'}`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, trigger, 'END:VALARM'];
}

function eventLines(event: CalendarEvent, made: Date): string[] {
  const { uid, title, description, when, isReminder = false } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(made)}`,
    ...times(when),
    `SUMMARY:${escapeText(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'CLASS:PRIVATE',
    ...(isReminder ? alarm(event) : []),
    'END:VEVENT',
  ];
}

/**
 * The text of an `.ics` file (RFC 5545), to be saved as UTF-8. Its events are private, since calendars are shared at
 * work.
 * @param maker the program's name as calendars show it: the name of the site
 * @param made when it is made
 * @param events at least one: a calendar must not be empty
 * @throws RangeError for an invalid date
 */
export function calendarText(maker: string, made: Date, events: readonly [CalendarEvent, ...CalendarEvent[]]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(maker)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
