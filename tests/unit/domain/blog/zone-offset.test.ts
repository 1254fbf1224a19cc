import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zonedTime } from '../../../../src/domain/blog/dates.ts';
import { isoDay } from '../../../../src/domain/calendar/iso-day.ts';
import { zoneOffset } from '../../../../src/domain/blog/zone-offset.ts';

describe('zoneOffset', () => {
  const cases: [name: string, local: string, zone: string, expected: string | RegExp][] = [
    ['UTC', '2012-04-10T14:47', 'UTC', '+00:00'],
    ['London in winter', '2012-01-10T14:47', 'Europe/London', '+00:00'],
    ['London in summer', '2012-04-10T14:47', 'Europe/London', '+01:00'],
    ['the last minute before summer time', '2012-03-25T00:59', 'Europe/London', '+00:00'],
    ['the first minute of summer time', '2012-03-25T02:00', 'Europe/London', '+01:00'],
    ['a time that the change skips', '2012-03-25T01:30', 'Europe/London', /^\+0[01]:00$/],
    ['the hour that comes twice', '2012-10-28T01:30', 'Europe/London', /^\+0[01]:00$/],
    ['the first hour after it', '2012-10-28T02:00', 'Europe/London', '+00:00'],
    ['the morning of the change, west of UTC', '2012-03-11T03:00', 'America/New_York', '-04:00'],
    ['the night before it', '2012-03-11T01:59', 'America/New_York', '-05:00'],
    ['half an hour', '2012-04-10T12:00', 'Asia/Kolkata', '+05:30'],
    ['three quarters of an hour', '2012-04-10T12:00', 'Asia/Kathmandu', '+05:45'],
    ['half an hour west', '2012-01-10T12:00', 'America/St_Johns', '-03:30'],
    ['the far east', '2012-04-10T12:00', 'Pacific/Kiritimati', '+14:00'],
  ];
  for (const [name, local, zone, expected] of cases) {
    test(`${name}: ${local} in ${zone} is at ${String(expected)}`, () => {
      const offset = zoneOffset(new Date(`${local}Z`), zone);
      if (expected instanceof RegExp) assert.match(offset, expected);
      else assert.equal(offset, expected);
    });
  }

  test('a zone that does not exist is an error', () => {
    assert.throws(() => zoneOffset(new Date(0), 'Europe/Nowhere'), RangeError);
  });

  test('a local time written with its offset is that local time, in every zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, zone, (date, timeZone) => {
        const shown = zonedTime(date, timeZone);
        const clock = [shown.hour, shown.minute].map((part) => String(part).padStart(2, '0')).join(':');
        const local = `${isoDay(shown)}T${clock}:00`;
        const written = `${local}${zoneOffset(new Date(`${local}Z`), timeZone)}`;
        assert.deepEqual(zonedTime(new Date(written), timeZone), shown);
      }),
      { numRuns: 1000 },
    );
  });
});
