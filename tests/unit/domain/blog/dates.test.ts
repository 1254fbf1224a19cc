import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import fc from 'fast-check';
import {
  formatDay,
  isTimeZone,
  monthName,
  plainDay,
  zonedTime,
  type ZonedTime,
} from '../../../../src/domain/blog/dates.ts';
import { isoDay } from '../../../../src/domain/calendar/iso-day.ts';

const iso = ({ hour, minute, ...day }: ZonedTime): string =>
  `${isoDay(day)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

describe('zonedTime', () => {
  const cases: [name: string, instant: string, zone: string, expected: string][] = [
    ['winter in London is UTC', '2012-01-10T14:47:00Z', 'Europe/London', '2012-01-10 14:47'],
    ['summer in London is an hour on', '2012-04-10T13:47:00Z', 'Europe/London', '2012-04-10 14:47'],
    [
      'the offset it was written with does not matter',
      '2012-04-10T14:47:00+01:00',
      'Europe/London',
      '2012-04-10 14:47',
    ],
    ['the last minute before summer time', '2012-03-25T00:59:00Z', 'Europe/London', '2012-03-25 00:59'],
    ['the first minute of summer time', '2012-03-25T01:00:00Z', 'Europe/London', '2012-03-25 02:00'],
    ['the last minute of summer time', '2012-10-28T00:59:00Z', 'Europe/London', '2012-10-28 01:59'],
    ['the same hour again in winter time', '2012-10-28T01:59:00Z', 'Europe/London', '2012-10-28 01:59'],
    ['midnight is hour nought of the new day', '2012-04-09T23:00:00Z', 'Europe/London', '2012-04-10 00:00'],
    ['midnight in UTC', '2012-04-10T00:00:00Z', 'UTC', '2012-04-10 00:00'],
    ['the last minute of a month stays in it', '2012-04-30T23:30:00+01:00', 'Europe/London', '2012-04-30 23:30'],
    ['the first of a month, the month before in UTC', '2012-05-01T00:30:00+01:00', 'Europe/London', '2012-05-01 00:30'],
    ['written in June over there, July in London', '2012-06-30T20:30:00-08:00', 'Europe/London', '2012-07-01 05:30'],
    ['new year comes earlier in the east', '2011-12-31T12:00:00Z', 'Pacific/Kiritimati', '2012-01-01 02:00'],
    ['and later in the west', '2012-01-01T00:30:00Z', 'America/Los_Angeles', '2011-12-31 16:30'],
    ['half an hour: India', '2012-04-10T18:30:00Z', 'Asia/Kolkata', '2012-04-11 00:00'],
    ['a quarter of an hour: Nepal', '2012-04-10T18:15:00Z', 'Asia/Kathmandu', '2012-04-11 00:00'],
    ['half an hour west, in summer: Newfoundland', '2012-07-01T02:29:00Z', 'America/St_Johns', '2012-06-30 23:59'],
    ['summer time of half an hour: Lord Howe', '2012-01-01T12:59:00Z', 'Australia/Lord_Howe', '2012-01-01 23:59'],
    ['a day that was left out: Samoa', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31 00:00'],
    ['the leap day', '2012-02-29T12:00:00Z', 'Europe/London', '2012-02-29 12:00'],
    ['a far year', '2999-01-01T09:00:00Z', 'Europe/London', '2999-01-01 09:00'],
    ['before 1970', '1965-06-01T12:00:00Z', 'Europe/London', '1965-06-01 13:00'],
  ];
  for (const [name, instant, zone, expected] of cases) {
    test(`${name}: ${instant} in ${zone} is ${expected}`, () => {
      assert.equal(iso(zonedTime(new Date(instant), zone)), expected);
    });
  }

  test('a zone that does not exist is an error', () => {
    assert.throws(() => zonedTime(new Date(0), 'Europe/Nowhere'), RangeError);
  });

  test('a date that is none is an error', () => {
    assert.throws(() => zonedTime(new Date(Number.NaN), 'Europe/London'), RangeError);
  });

  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const zone = fc.constantFrom(...zones);
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });

  /** The same by another way: the zone's offset, added to the instant and read in UTC. */
  const byOffset = (date: Date, timeZone: string): ZonedTime => {
    const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes, seconds] = /^GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(name ?? '') ?? [];
    const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    const shifted = new Date(date.getTime() + (sign === '-' ? -offset : offset) * 1000);
    return {
      year: shifted.getUTCFullYear(),
      month: shifted.getUTCMonth() + 1,
      day: shifted.getUTCDate(),
      hour: shifted.getUTCHours(),
      minute: shifted.getUTCMinutes(),
    };
  };

  test(`agrees with offset arithmetic in each of ${zones.length} zones`, () => {
    fc.assert(
      fc.property(instant, zone, (date, name) => assert.deepEqual(zonedTime(date, name), byOffset(date, name))),
      { numRuns: 2000 },
    );
  });

  test('agrees with another language and another way of writing numbers', () => {
    fc.assert(
      fc.property(instant, zone, (date, timeZone) => {
        const text = new Intl.DateTimeFormat('sv-SE-u-ca-iso8601', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(date);
        assert.equal(iso(zonedTime(date, timeZone)), text.replace(',', ''));
      }),
    );
  });
});

describe('isTimeZone', () => {
  const cases: [name: string, expected: boolean][] = [
    ['Europe/London', true],
    ['UTC', true],
    ['Asia/Kathmandu', true],
    ['Europe/Nowhere', false],
    ['London', false],
    ['', false],
    ['BST in summer', false],
  ];
  for (const [name, expected] of cases) {
    test(`${JSON.stringify(name)} is ${expected ? 'one' : 'none'}`, () => assert.equal(isTimeZone(name), expected));
  }
});

describe('monthName', () => {
  const names = 'January February March April May June July August September October November December'.split(' ');
  for (const [index, name] of names.entries()) {
    test(`${index + 1} is ${name}`, () => assert.equal(monthName(index + 1), name));
  }
  for (const month of [0, 13, -1, 1.5, Number.NaN]) {
    test(`${month} is none, and the error says so`, () => {
      assert.throws(() => monthName(month), new RangeError(`expected a month from 1 to 12, received ${month}`));
    });
  }
});

describe('the forms of a date', () => {
  const cases: [name: string, actual: string, expected: string][] = [
    ['read', formatDay({ year: 2012, month: 4, day: 10 }), '10 April 2012'],
    ['read, one digit', formatDay({ year: 2012, month: 12, day: 1 }), '1 December 2012'],
    ['machine', isoDay({ year: 2012, month: 4, day: 1 }), '2012-04-01'],
    ['machine, three digits', isoDay({ year: 999, month: 12, day: 31 }), '0999-12-31'],
  ];
  for (const [name, actual, expected] of cases) {
    test(`${name}: ${expected}`, () => assert.equal(actual, expected));
  }
});

describe('plainDay', () => {
  for (const day of ['2026-11-22', '2012-02-29', '2012-01-01', '2012-12-31', '2012-03-25']) {
    test(`${day} is that day`, () => assert.equal(isoDay(plainDay(new Date(day))), day));
  }

  test('is the day that was written, whatever day', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        assert.equal(isoDay(plainDay(new Date(written))), written);
      }),
    );
  });
});

describe('the zone of the machine does not matter', () => {
  const machine = process.env['TZ'];
  afterEach(() => {
    if (machine === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machine;
  });

  const instants = ['2012-04-30T23:30:00+01:00', '2012-05-01T00:30:00+01:00', '2012-06-30T20:30:00-08:00'];
  const everyForm = () =>
    instants.map((text) => {
      const time = zonedTime(new Date(text), 'Europe/London');
      return [formatDay(time), isoDay(time), isoDay(plainDay(new Date(text)))];
    });
  const expected = [
    ['30 April 2012', '2012-04-30', '2012-04-30'],
    ['1 May 2012', '2012-05-01', '2012-04-30'],
    ['1 July 2012', '2012-07-01', '2012-07-01'],
  ];

  const zones: [zone: string, minutes: number][] = [
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Asia/Kathmandu', -345],
    ['America/St_Johns', 150],
  ];
  for (const [zone, minutes] of zones) {
    test(`in ${zone}`, () => {
      process.env['TZ'] = zone;
      // The machine does believe it: otherwise this test would hold whatever the code did.
      assert.equal(new Date('2012-05-01T00:00:00Z').getTimezoneOffset(), minutes);
      assert.deepEqual(everyForm(), expected);
    });
  }
});
