import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isoDay } from '../../../../src/domain/blog/dates.ts';
import { dayAt, daysFrom, daysLater, momentAt, parseDay } from '../../../../src/domain/calendar/days.ts';
import { hostileText } from '../../../support/hostile.ts';
import { inZone } from '../../../support/zones.ts';

const day = (text: string) => parseDay(text) ?? assert.fail(text);
const anyDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

describe('a day is read as date fields give it', () => {
  for (const text of ['2026-11-24', '2028-02-29', '1970-01-01', '2999-12-31'])
    test(text, () => assert.equal(isoDay(day(text)), text));

  const none = ['', '2026-11-31', '2027-02-29', '2026-13-01', '2026-00-10', '0002-11-24', '1969-12-31', '3000-01-01'];
  for (const text of [...none, '2026-11-24T10:00', ' 2026-11-24', '2026-1-2', '24/11/2026'])
    test(JSON.stringify(text), () => assert.equal(parseDay(text), undefined));

  test('whatever is typed', () => {
    fc.assert(fc.property(hostileText, (text) => assert.equal(parseDay(text), undefined)));
    fc.assert(fc.property(anyDay, (each) => assert.deepEqual(parseDay(isoDay(each)), each)));
  });
});

describe('days are counted', () => {
  const cases: [from: string, days: number, to: string][] = [
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 7, '2026-04-04'],
    ['2026-10-24', 7, '2026-10-31'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-24', 0, '2026-11-24'],
  ];
  for (const [from, days, to] of cases) {
    test(`${from} and ${days}`, () => {
      assert.deepEqual(daysLater(day(from), days), day(to));
      assert.equal(daysFrom(day(from), day(to)), days);
    });
  }

  test('forth and back, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, days) => {
        assert.equal(daysFrom(from, daysLater(from, days)), days);
        assert.deepEqual(daysLater(daysLater(from, days), -days), from);
      }),
    );
  });
});

describe('a time is meant in the zone of whoever asks', () => {
  const cases: [zone: string, date: string, time: string, moment: string][] = [
    ['Europe/London', '2026-03-28', '18:30', '2026-03-28T18:30:00.000Z'],
    ['Europe/London', '2026-03-29', '18:30', '2026-03-29T17:30:00.000Z'],
    // There is no half past one on that night, and two of them on the other.
    ['Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['Europe/London', '2026-12-31', '23:50', '2026-12-31T23:50:00.000Z'],
    ['America/Los_Angeles', '2026-11-01', '08:00', '2026-11-01T16:00:00.000Z'],
    ['Pacific/Auckland', '2027-01-01', '00:10', '2026-12-31T11:10:00.000Z'],
    ['Asia/Kolkata', '2028-02-29', '09:00:00', '2028-02-29T03:30:00.000Z'],
  ];
  for (const [zone, date, time, moment] of cases) {
    test(`${date} ${time} in ${zone}`, () =>
      inZone(zone, () => {
        assert.equal(momentAt(day(date), time)?.toISOString(), moment);
      }));
  }

  test('the day of a moment is the one that a clock there shows', () => {
    const late = new Date('2026-12-31T23:30:00Z');
    assert.deepEqual(
      inZone('Europe/London', () => dayAt(late)),
      day('2026-12-31'),
    );
    assert.deepEqual(
      inZone('Europe/Paris', () => dayAt(late)),
      day('2027-01-01'),
    );
  });

  for (const time of ['', '24:00', '9:00', '12:60', 'noon'])
    test(`${JSON.stringify(time)} is none`, () => assert.equal(momentAt(day('2026-11-24'), time), undefined));
});
