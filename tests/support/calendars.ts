import ICAL from 'ical.js';

/** An event as a calendar program reads it. */
export interface ReadEvent {
  uid: string;
  title: string;
  description: string | null;
  /** `2026-11-24` for a whole day, else an instant in UTC: `2026-11-24T10:40:00Z`. */
  start: string;
  end: string;
  isPrivate: boolean;
  isBusy: boolean;
  /** When it reminds, from its beginning on; null for never. */
  alarm: string | null;
  made: string;
}

/** The single value of an event's property; null for none. */
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

/** When the alarm of an event goes off. @throws Error unless it says what the title says */
function alarmOf(event: ICAL.Component): string | null {
  const [alarm, ...others] = event.getAllSubcomponents('valarm');
  if (alarm === undefined) return null;
  const says = [needed(alarm, 'action'), needed(alarm, 'description')];
  if (others.length > 0 || says.join() !== ['DISPLAY', needed(event, 'summary')].join()) {
    throw new Error(`expected one alarm with the title of its event, received ${says.join()}`);
  }
  return needed(alarm, 'trigger');
}

/**
 * Reads a calendar file with an independent parser.
 * @throws Error unless it has events, each with what RFC 5545 requires
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
    alarm: alarmOf(event),
  }));
}
