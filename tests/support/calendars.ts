import ICAL from 'ical.js';

/** An event as a program for calendars has it. */
export interface ReadEvent {
  uid: string;
  title: string;
  description: string | null;
  /** `2026-11-24` for a whole day, else an instant in UTC: `2026-11-24T10:40:00Z`. */
  start: string;
  end: string;
  isPrivate: boolean;
  /** Whether its owner counts as busy. */
  isBusy: boolean;
  made: string;
}

/** The one value that an event has under a name; null for none. */
function textOf(event: ICAL.Component, name: string): string | null {
  const all = event.getAllProperties(name);
  if (all.length > 1) throw new Error(`expected one ${name} in an event, received ${all.length}`);
  const value = all[0]?.getFirstValue() ?? null;
  return value === null ? null : String(value);
}

function needed(event: ICAL.Component, name: string): string {
  const value = textOf(event, name);
  if (value === null) throw new Error(`expected ${name} in an event, received none`);
  return value;
}

/**
 * Reads a calendar file as other programs do, by a parser that is none of ours.
 * @throws Error for a file that is none, for one without events, and for an event with less than RFC 5545 asks for
 */
export function readCalendar(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const [name, value] of [
    ['version', '2.0'],
    ['calscale', 'GREGORIAN'],
  ] as const) {
    if (calendar.getFirstPropertyValue(name) !== value) throw new Error(`expected ${name} ${value}`);
  }
  if (!calendar.getFirstPropertyValue('prodid')) throw new Error('expected a maker');
  const events = calendar.getAllSubcomponents('vevent');
  if (events.length === 0) throw new Error('expected an event, received none');
  return events.map((event) => ({
    uid: needed(event, 'uid'),
    title: needed(event, 'summary'),
    start: needed(event, 'dtstart'),
    end: needed(event, 'dtend'),
    made: needed(event, 'dtstamp'),
    description: textOf(event, 'description'),
    isPrivate: textOf(event, 'class') === 'PRIVATE',
    isBusy: textOf(event, 'transp') === 'OPAQUE',
  }));
}
