import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarText, type CalendarEvent } from '../../../../../src/domain/calendar/calendar.ts';
import { parseDay } from '../../../../../src/domain/calendar/days.ts';
import {
  planReminder,
  promiseReminders,
  tickReminders,
  weeklyReminders,
} from '../../../../../src/domain/playbook/exercises/reminders.ts';
import { readCalendar, type ReadEvent } from '../../../../support/calendars.ts';
import { anyDayText, promised, ticked } from '../../../../support/samples/entries.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';
import { inZone } from '../../../../support/zones.ts';

const PAGE = { address: 'https://blog.test/playbook/a-play/', host: 'blog.test' };
const MADE = new Date('2026-11-24T10:40:06.789Z');
const day = (text: string) => parseDay(text) ?? assert.fail(text);

/** The events, written to a file and read back by a third-party parser. */
function readBack([first, ...rest]: readonly CalendarEvent[]): ReadEvent[] {
  return readCalendar(calendarText('A blog', MADE, [first ?? assert.fail('no event'), ...rest]));
}

/** Reveals nothing in a shared calendar. */
const isNeutral = ({ title, isPrivate }: ReadEvent): boolean =>
  isPrivate && /^(?:\w+) minutes?, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(title);

describe('the boxes of a checklist', () => {
  test('with a day and no tick, with their words and a link back; overdue ones for today', () => {
    const ticks = [
      ticked({ id: 'tick:a-play:0:Ask', item: '\n  Ask\n  ', due: '2028-02-29' }),
      ticked({ id: 'b', due: '2026-11-27', isDone: true }),
      ticked({ id: 'c' }),
      ticked({ id: 'd', due: '0002-01-01' }),
      ticked({ id: 'e', due: '2026-11-03' }),
    ];
    const [event, overdue, ...rest] = readBack(tickReminders(ticks, day('2026-11-24'), PAGE));
    assert.deepEqual([overdue?.uid, overdue?.start, rest], ['e@blog.test', '2026-11-24', []]);
    assert.deepEqual(event, {
      uid: 'tick%3Aa-play%3A0%3AAsk@blog.test',
      title: 'Ten minutes, Tuesday',
      start: '2028-02-29',
      end: '2028-03-01',
      made: '2026-11-24T10:40:06Z',
      description: 'Ask\nhttps://blog.test/playbook/a-play/',
      isPrivate: true,
      isBusy: false,
      alarm: 'PT9H',
    });
  });
});

describe('promises', () => {
  const events = promiseReminders(
    [
      promised({ id: 'a', due: '2026-12-31' }),
      promised({ id: 'b', due: '2026-11-03' }),
      promised({ id: 'c', due: '2026-11-30', state: 'moved' }),
      promised({ id: 'd', due: '' }),
      promised({ id: 'e', state: 'kept' }),
      promised({ id: 'f', state: 'dropped' }),
    ],
    day('2026-11-24'),
    PAGE,
  );
  test('that are open; overdue ones for today', () =>
    assert.deepEqual(
      readBack(events).map(({ uid, start, end, title }) => [uid, start, end, title]),
      [
        ['a@blog.test', '2026-12-31', '2027-01-01', 'Ten minutes, Thursday'],
        ['b@blog.test', '2026-11-24', '2026-11-25', 'Ten minutes, Tuesday'],
        ['c@blog.test', '2026-11-30', '2026-12-01', 'Ten minutes, Monday'],
      ],
    ));

  test('do not say what was promised, or to whom', () => {
    const secret = promiseReminders([promised({ what: 'ZEBRA', to: 'QXJ' })], day('2026-11-24'), PAGE);
    assert.doesNotMatch(JSON.stringify(secret), /ZEBRA|QXJ/);
  });
});

describe('a plan has its time, even when the clocks change', () => {
  const plan = { id: 'p', at: 1, kind: 'plan', play: 'a-play', when: 'ZEBRA', act: 'ZEBRA' } as const;
  const cases: [zone: string, on: string, time: string, start: string, end: string, title: string][] = [
    ['Europe/London', '2026-03-28', '18:00', '2026-03-28T18:00:00Z', '2026-03-28T18:30:00Z', '30 minutes, Saturday'],
    ['Europe/London', '2026-03-29', '18:00', '2026-03-29T17:00:00Z', '2026-03-29T17:30:00Z', '30 minutes, Sunday'],
    ['Europe/London', '2026-10-25', '18:00', '2026-10-25T18:00:00Z', '2026-10-25T18:30:00Z', '30 minutes, Sunday'],
    // Half past one does not exist on the first night, and comes twice on the second.
    ['Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30:00Z', '2026-03-29T02:00:00Z', '30 minutes, Sunday'],
    ['Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '30 minutes, Sunday'],
    ['America/New_York', '2026-12-31', '20:45', '2027-01-01T01:45:00Z', '2027-01-01T02:15:00Z', '30 minutes, Thursday'],
    ['Pacific/Auckland', '2028-02-29', '06:00', '2028-02-28T17:00:00Z', '2028-02-28T17:30:00Z', '30 minutes, Tuesday'],
  ];
  for (const [zone, on, time, start, end, title] of cases) {
    test(`${on} ${time} in ${zone}`, () => {
      const [event] = inZone(zone, () => readBack([planReminder(plan, new Date(`${on}T${time}`), 30, PAGE)]));
      assert.deepEqual(event, {
        uid: 'p@blog.test',
        title,
        start,
        end,
        made: '2026-11-24T10:40:06Z',
        description: PAGE.address,
        isPrivate: true,
        isBusy: true,
        alarm: 'PT0S',
      });
    });
  }
});

describe('one play a week', () => {
  const plays = Array.from({ length: 20 }, (_, index) => ({
    title: `Play ${index + 1}`,
    minutes: 3 + index,
    address: `https://blog.test/playbook/play-${index + 1}/`,
  }));
  const weeks = (first: string): ReadEvent[] => readBack(weeklyReminders(plays, day(first), 'blog.test'));

  test('is twenty whole days, seven apart, across the new year and clock changes', () => {
    for (const first of ['2026-10-20', '2027-10-26', '2028-02-08']) {
      const days = weeks(first).map(({ start }) => start);
      assert.equal(days.length, 20);
      assert.equal(days[0], first);
      const weekdays = new Set(days.map((text) => new Date(`${text}T00:00:00Z`).getUTCDay()));
      assert.equal(weekdays.size, 1);
      const gaps = days.slice(1).map((text, index) => (Date.parse(text) - Date.parse(days[index] ?? '')) / 86_400_000);
      assert.deepEqual(new Set(gaps), new Set([7]));
    }
    assert.equal(weeks('2028-02-08')[3]?.start, '2028-02-29');
  });

  test('each has its play’s length in the title, and its address in the description', () => {
    const events = weeks('2026-11-24');
    assert.ok(events.every(isNeutral));
    assert.ok(events.every(({ alarm }) => alarm === null));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 20);
    assert.deepEqual(
      events.slice(7, 9).map(({ title, description }) => [title, description]),
      [
        ['Ten minutes, Tuesday', 'Play 8\nhttps://blog.test/playbook/play-8/'],
        ['Eleven minutes, Tuesday', 'Play 9\nhttps://blog.test/playbook/play-9/'],
      ],
    );
  });

  test('starting on another day moves the same events', () => {
    assert.deepEqual(
      weeks('2026-11-24').map(({ uid }) => uid),
      weeks('2027-01-05').map(({ uid }) => uid),
    );
  });
});

test('any notebook and any title survive the file', () => {
  fc.assert(
    fc.property(hostileText, hostileText, anyDayText, (id, words, due) => {
      const events = readBack([
        ...tickReminders([ticked({ id, item: words, due })], day('1970-01-01'), PAGE),
        ...promiseReminders([promised({ id, what: words, due })], day('1970-01-01'), PAGE),
        ...weeklyReminders([{ title: words, minutes: 10, address: PAGE.address }], day(due), 'blog.test'),
      ]);
      assert.equal(events.length, 3);
      assert.ok(events.every(isNeutral));
      for (const { start, description } of events) {
        assert.equal(start, due);
        assert.ok(description?.endsWith(PAGE.address));
      }
    }),
  );
});
