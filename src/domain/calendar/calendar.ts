import { escapeText, foldLine } from './content-line.ts';

/** A day of the calendar that no time zone moves: month 1–12, day 1–31. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Something to be reminded of. */
export interface CalendarEvent {
  /** Its own for ever: an event with the same one is the same event, and takes the place of the earlier. */
  uid: string;
  /** What everybody sees with whom the calendar is shared; keep it neutral, as `sessionTitle` is. */
  title: string;
  /** Plain text for whoever opens the event. */
  description?: string | undefined;
  /** The whole of a day, or so many minutes from an instant. */
  when: { day: Day } | { start: Date; minutes: number };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `20261124T104006Z`. @throws RangeError for an invalid date */
function utc(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** `20261124`, some days later. @throws RangeError for numbers that make no date */
function dayAfter({ year, month, day }: Day, days: number): string {
  return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * An instant goes out in UTC and a day without a time: both mean the same to every calendar. A local time would need
 * the rules of its zone with it (RFC 5545, 3.6.5), and a floating one is read in different zones by different programs.
 * A day leaves its owner free, a session does not.
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

function eventLines({ uid, title, description, when }: CalendarEvent, made: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(made)}`,
    ...times(when),
    `SUMMARY:${escapeText(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/**
 * The text of an `.ics` file (RFC 5545), to be kept as UTF-8. Its events are private: calendars are shared at work.
 * @param maker who made it, as programs show it: the name of the site
 * @param made when it is made
 * @param events one or more: a calendar without any is none
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
