import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarText, type CalendarEvent } from '../../../../src/domain/calendar/calendar.ts';
import { sessionTitle } from '../../../../src/domain/playbook/exercises/reminders.ts';

const MADE = new Date('2026-11-24T10:40:06.789Z');
const DAY = { year: 2026, month: 12, day: 31 };

/** The text's lines, unfolded as a parser would: name with parameters, and value. */
function lines(text: string): [name: string, value: string][] {
  assert.ok(text.endsWith('\r\n'));
  const unfolded = text.slice(0, -2).replaceAll('\r\n ', '');
  return unfolded.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

/** A text value, unescaped. */
const plain = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

const value = (text: string, name: string): string | undefined => lines(text).find(([of]) => of === name)?.[1];

function eventText(event: Partial<CalendarEvent>, maker = 'A blog'): string {
  return calendarText(maker, MADE, [{ uid: 'one@blog.test', title: 'Ten minutes', when: { day: DAY }, ...event }]);
}

describe('a calendar file', () => {
  test('of a whole day', () => {
    assert.equal(
      eventText({ description: 'The same questions again.' }),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//A blog//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:one@blog.test',
        'DTSTAMP:20261124T104006Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Ten minutes',
        'DESCRIPTION:The same questions again.',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('that reminds of a day in the morning, and of an instant when it comes, in the words of the title', () => {
    const alarm = (when: CalendarEvent['when']): string[] => {
      const names = lines(eventText({ when, isReminder: true })).map((parts) => parts.join(':'));
      return names.slice(names.indexOf('BEGIN:VALARM'), names.indexOf('END:VALARM') + 1);
    };
    const [begin, ...rest] = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Ten minutes'];
    assert.deepEqual(alarm({ day: DAY }), [begin, ...rest, 'TRIGGER:PT9H', 'END:VALARM']);
    assert.deepEqual(alarm({ start: MADE, minutes: 5 }), [begin, ...rest, 'TRIGGER:PT0S', 'END:VALARM']);
  });

  test('of an instant and its minutes, in UTC', () => {
    const text = eventText({ when: { start: new Date('2026-12-31T23:55:00+00:00'), minutes: 10 } });
    assert.equal(value(text, 'DTSTART'), '20261231T235500Z');
    assert.equal(value(text, 'DTEND'), '20270101T000500Z');
    assert.equal(value(text, 'TRANSP'), 'OPAQUE');
  });

  test('of several events, each private', () => {
    const event = { uid: 'one', title: 'Ten minutes', when: { day: DAY } };
    const names = lines(calendarText('A blog', MADE, [event, { ...event, uid: 'two' }]));
    for (const line of ['BEGIN:VEVENT', 'CLASS:PRIVATE', 'DTSTAMP:20261124T104006Z', 'END:VEVENT']) {
      assert.equal(names.filter((parts) => parts.join(':') === line).length, 2);
    }
  });

  test('of an invalid date is refused', () => {
    assert.throws(
      () => calendarText('A blog', new Date(NaN), [{ uid: '1', title: '', when: { day: DAY } }]),
      RangeError,
    );
    assert.throws(() => eventText({ when: { day: { ...DAY, month: NaN } } }), RangeError);
  });
});

describe('a text in a calendar', () => {
  const cases: [text: string, escaped: string][] = [
    ['Ten minutes, Tuesday', 'Ten minutes\\, Tuesday'],
    ['a; b', 'a\\; b'],
    ['C:\\new', 'C:\\\\new'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['a\tb\u0000\u0007\u007Fc', 'a\tbc'],
    ['half a picture \uD83D', 'half a picture \uFFFD'],
    ['"quoted": <b>', '"quoted": <b>'],
    ['x\r\nEND:VEVENT\r\nBEGIN:VALARM', 'x\\nEND:VEVENT\\nBEGIN:VALARM'],
  ];
  for (const [text, escaped] of cases) {
    test(JSON.stringify(text), () => assert.equal(value(eventText({ title: text }), 'SUMMARY'), escaped));
  }
});

describe('whatever is written', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('no line is longer than 75 octets or cuts a character, and each ends with CR and LF', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const written = eventText({ title, description });
        for (const line of written.slice(0, -2).split('\r\n')) {
          const octets = Buffer.from(line, 'utf8');
          assert.ok(octets.length <= 75, `${octets.length} octets`);
          assert.equal(octets.toString('utf8'), line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
      }),
    );
  });

  test('it is read back unchanged, and adds no line', () => {
    fc.assert(
      fc.property(text, text, text, (title, description, maker) => {
        const written = eventText({ title, description }, maker);
        assert.equal(lines(written).length, 15);
        const meant = (given: string): string =>
          given
            .toWellFormed()
            .replaceAll(/\r\n|\r/g, '\n')
            .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
        assert.equal(plain(value(written, 'SUMMARY') ?? ''), meant(title));
        assert.equal(plain(value(written, 'DESCRIPTION') ?? ''), meant(description));
      }),
    );
  });

  test('a line of 75 octets stays whole, and a longer one is cut between characters', () => {
    const whole = 'é'.repeat(33);
    assert.ok(eventText({ title: `a${whole}` }).includes(`SUMMARY:a${whole}\r\n`));
    assert.ok(eventText({ title: `${whole}é` }).includes(`SUMMARY:${whole}\r\n é\r\n`));
  });
});

describe('the title of a session', () => {
  const cases: [minutes: number, day: [number, number, number], title: string][] = [
    [10, [2026, 11, 24], 'Ten minutes, Tuesday'],
    [1, [2027, 1, 3], 'One minute, Sunday'],
    [30, [2028, 2, 29], '30 minutes, Tuesday'],
  ];
  for (const [minutes, [year, month, day], title] of cases) {
    test(title, () => assert.equal(sessionTitle(minutes, { year, month, day }), title));
  }
});
