import { isDay } from '../../../domain/calendar/iso-day.ts';
import { zoneOffset } from '../../../domain/blog/zone-offset.ts';
import type { Fault } from '../problem.ts';
import { shorten } from '../problem.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIMED = /^(\d{4}-\d{2}-\d{2})(?:[Tt]|[ \t]+)(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)[ \t]*(.*)$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;
const ZONE = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const EXPECTED_INSTANT = 'a day with time and zone, such as 2026-11-22T09:30:00+00:00';
const EXPECTED_DAY = 'a plain day, such as 2026-11-22';

/** The offset to suggest for a local time; `Z` if the site's zone is unknown. */
function zoneFor(local: string, timeZone: string | undefined): string {
  return timeZone === undefined ? 'Z' : zoneOffset(new Date(`${local}Z`), timeZone);
}

const noSuchDay = (text: string, expected: string): Fault => ({
  what: 'a date that does not exist',
  expected,
  received: shorten(text),
  fix: 'correct the day or the time',
});

const noDate = (text: string, expected: string): Fault => ({
  what: 'a date in an unknown form',
  expected,
  received: shorten(text),
  fix: 'write year, month and day as numbers, divided by hyphens, and leave nothing out',
});

/** Reads a moment as an author types it. @param timeZone the site's zone if known, for the fix */
export function readInstant(text: string, timeZone: string | undefined): Date | Fault {
  const complete = (day: string, clock: string, what: string): Fault => ({
    what,
    expected: EXPECTED_INSTANT,
    received: shorten(text),
    fix: `write ${day}T${clock}${zoneFor(`${day}T${clock}`, timeZone)}${timeZone === undefined ? '' : ` if it was ${clock} in ${timeZone}`}`,
  });
  if (DAY.test(text)) {
    return isDay(text) ? complete(text, '09:00:00', 'a date without a time') : noSuchDay(text, EXPECTED_INSTANT);
  }
  const [, day, clock, zone] = TIMED.exec(text) ?? [];
  if (day === undefined || clock === undefined || zone === undefined) return noDate(text, EXPECTED_INSTANT);
  if (!isDay(day) || !CLOCK.test(clock)) return noSuchDay(text, EXPECTED_INSTANT);
  if (zone === '') return complete(day, clock, 'a date without a zone');
  if (!ZONE.test(zone)) {
    return {
      what: 'a date with a zone in an unknown form',
      expected: EXPECTED_INSTANT,
      received: shorten(text),
      fix: 'end it with the hours and minutes from Greenwich, such as +01:00',
    };
  }
  const written = `${day}T${clock}${zone}`;
  if (text !== written && text !== `${day} ${clock}${zone}`) {
    return {
      what: 'a date in an unknown form',
      expected: EXPECTED_INSTANT,
      received: shorten(text),
      fix: `write ${written}`,
    };
  }
  return new Date(written);
}

/** Reads a plain day as an author types it. */
export function readDay(text: string): Date | Fault {
  if (isDay(text)) return new Date(text);
  if (DAY.test(text)) return noSuchDay(text, EXPECTED_DAY);
  const day = TIMED.exec(text)?.[1];
  if (day !== undefined && isDay(day)) {
    return { what: 'a plain day with a time', expected: EXPECTED_DAY, received: shorten(text), fix: `write ${day}` };
  }
  return noDate(text, EXPECTED_DAY);
}
