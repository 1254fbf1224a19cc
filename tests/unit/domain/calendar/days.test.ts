import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isoDay } from '../../../../src/domain/calendar/iso-day.ts';
import { comingDay, dayAt, daysFrom, daysLater, nextMonday, parseDay } from '../../../../src/domain/calendar/days.ts';
import { hostileText } from '../../../support/samples/hostile.ts';
import { inZone } from '../../../support/zones.ts';

const day = (text: string) => parseDay(text) ?? assert.fail(text);
const anyDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

describe('a day is read from a date field', () => {
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

  test('forward and back, from any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, days) => {
        assert.equal(daysFrom(from, daysLater(from, days)), days);
        assert.deepEqual(daysLater(daysLater(from, days), -days), from);
      }),
    );
  });
});

describe('a day still to come is read from a date field', () => {
  const today = day('2026-11-24');
  const cases: [text: string, read: string | ReturnType<typeof day>][] = [
    ['2026-11-24', today],
    ['2027-01-01', day('2027-01-01')],
    ['2026-11-23', 'Choose today or a later day'],
    ['', 'Choose a day'],
    ['2026-11-31', 'Choose a day'],
  ];
  for (const [text, read] of cases) {
    test(JSON.stringify(text), () => assert.deepEqual(comingDay(text, today, 'Choose a day'), read));
  }
});

test('the next Monday is one to seven days away', () => {
  assert.deepEqual(nextMonday(day('2026-11-29')), day('2026-11-30'));
  assert.deepEqual(nextMonday(day('2026-11-30')), day('2026-12-07'));
  fc.assert(
    fc.property(anyDay, (from) => {
      const { year, month, day: date } = nextMonday(from);
      assert.equal(new Date(Date.UTC(year, month - 1, date)).getUTCDay(), 1);
      const days = daysFrom(from, nextMonday(from));
      assert.ok(days >= 1 && days <= 7);
    }),
  );
});

test('the day of a moment is the local one', () => {
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
