import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isoDayAt } from '../../../../../src/domain/calendar/iso-day.ts';
import { place } from '../../../../../src/domain/mix/geometry.ts';
import { moves } from '../../../../../src/domain/mix/moves.ts';
import { countThirds, THIRDS, total, type Mix } from '../../../../../src/domain/mix/thirds.ts';
import { LATEST } from '../../../../../src/domain/keeping/moments.ts';
import { parseEntry } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import { remove, type Notebook } from '../../../../../src/domain/playbook/notebook/notebook.ts';
import {
  thirdsLogCsv,
  changeWords,
  contributionsOf,
  inARow,
  lastTenOf,
  mondayOf,
  shortDay,
  WEEKS_SHOWN,
  weeksOf,
  type Contribution,
} from '../../../../../src/domain/playbook/exercises/thirds-entries.ts';
import { trailOf } from '../../../../../src/domain/playbook/exercises/thirds-trail.ts';
import { readCsv } from '../../../../support/csv.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';
const KINDS = { t: 'talk', a: 'add', p: 'promote' } as const;

/** A log in shorthand: `02 pap` is three contributions on 2 November, in that order; `--` is undated. */
function logged(...days: readonly string[]): Contribution[] {
  let at = 0;
  return days.flatMap((line) => {
    const [date = '', letters = ''] = line.split(' ');
    const day = date === '--' ? '' : date.length === 2 ? `2026-11-${date}` : date;
    return [...letters].map((letter): Contribution => {
      at += 1;
      const third = KINDS[letter as keyof typeof KINDS];
      return { id: String(at).padStart(4, '0'), at, kind: 'contribution', third, day, note: '' };
    });
  });
}

const mix = (talk: number, add: number, promote: number): Mix => ({ talk, add, promote });

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const contribution = fc.record({
  id: fc.uuid(),
  at: fc.nat(),
  kind: fc.constant('contribution' as const),
  third: fc.constantFrom(...THIRDS),
  day: fc.oneof(day, fc.constant('')),
  note: hostileText,
});
const log = fc.uniqueArray(contribution, { selector: ({ id }) => id, maxLength: 40 });

describe('the order of a log', () => {
  test('is by day, then by id, undated ones first', () => {
    const [one, two, three, four] = logged('10 t', '02 a', '-- p', '02 p');
    assert.deepEqual(contributionsOf([one, two, three, four].flatMap((each) => each ?? [])), [three, two, four, one]);
  });

  test('does not depend on that of the notebook', () => {
    fc.assert(
      fc.property(
        log.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => assert.deepEqual(contributionsOf(shuffled), contributionsOf(entries)),
      ),
    );
  });

  test('leaves out other kinds and deleted entries', () => {
    const [one, two] = logged('02 ta');
    const entries = [one, two].flatMap((each) => each ?? []);
    const notebook: Notebook = [...entries, { id: 'd', at: 1, kind: 'draft', play: 'a-play', text: 'A draft' }];
    assert.deepEqual(contributionsOf(remove(notebook, ['0002'], 9)), [one]);
  });
});

test('the last ten are the latest ten', () => {
  assert.equal(
    inARow(lastTenOf(logged('02 ppppp', '03 aaaaattt'))),
    'Promote, promote, add, add, add, add, add, talk, talk, talk',
  );
  assert.equal(inARow(lastTenOf(logged('02 ta'))), 'Talk, add');
  assert.equal(inARow([]), '');
  fc.assert(
    fc.property(log, (entries) => {
      const ordered = contributionsOf(entries);
      const ten = lastTenOf(ordered);
      assert.equal(ten.length, Math.min(10, entries.length));
      assert.deepEqual(ordered.slice(ordered.length - ten.length), ten);
    }),
  );
});

describe('weeks begin on Mondays', () => {
  const mondays: [day: string, monday: string][] = [
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2024-03-03', '2024-02-26'],
    // London's clocks go forward on that Sunday.
    ['2026-03-29', '2026-03-23'],
  ];
  for (const [from, monday] of mondays) test(from, () => assert.equal(mondayOf(from), monday));

  test('never more than six days earlier', () => {
    fc.assert(
      fc.property(day, (each) => {
        const monday = new Date(`${mondayOf(each)}T00:00:00Z`);
        const days = (Date.parse(`${each}T00:00:00Z`) - monday.getTime()) / 86_400_000;
        assert.equal(monday.getUTCDay(), 1);
        assert.ok(days >= 0 && days <= 6);
      }),
    );
  });
});

describe('the weeks of a log', () => {
  const cases: [what: string, contributions: Contribution[], weeks: [monday: string, mix: Mix][]][] = [
    ['none if nothing was logged', [], []],
    ['this week alone', logged('23 t', '24 p'), [['2026-11-23', mix(1, 0, 1)]]],
    [
      'each as of its end, with what came before',
      logged('03 apppppppppp', '08 t', '09 a', '18 ttaa', '24 ttp'),
      [
        ['2026-11-02', mix(1, 0, 9)],
        ['2026-11-09', mix(1, 1, 8)],
        ['2026-11-16', mix(3, 3, 4)],
        ['2026-11-23', mix(5, 3, 2)],
      ],
    ],
    [
      'this week too, without anything logged in it',
      logged('03 ta'),
      [
        ['2026-11-02', mix(1, 1, 0)],
        ['2026-11-23', mix(1, 1, 0)],
      ],
    ],
    ['later dates count as today', logged('30 t', '2027-02-01 p'), [['2026-11-23', mix(1, 0, 1)]]],
    [
      'undated ones count before all others, and have no week',
      logged('-- ppp', '16 t'),
      [
        ['2026-11-16', mix(1, 0, 3)],
        ['2026-11-23', mix(1, 0, 3)],
      ],
    ],
  ];
  for (const [what, contributions, weeks] of cases) {
    test(what, () => {
      const found = weeksOf(contributionsOf(contributions), TODAY);
      assert.deepEqual(
        found.map((week) => [week.monday, week.mix]),
        weeks,
      );
      assert.deepEqual(
        found.map(({ isThisWeek }) => isThisWeek),
        weeks.map((_, index) => index === weeks.length - 1),
      );
    });
  }

  test('are in order, end with the last ten, and are limited', () => {
    fc.assert(
      fc.property(log, day, (entries, today) => {
        const ordered = contributionsOf(entries);
        const weeks = weeksOf(ordered, today);
        const mondays = weeks.map(({ monday }) => monday);
        assert.deepEqual(mondays, [...new Set(mondays)].toSorted());
        assert.ok(weeks.length <= WEEKS_SHOWN);
        assert.deepEqual(weeks.at(-1)?.mix, entries.length === 0 ? undefined : countThirds(lastTenOf(ordered)));
        for (const each of weeks) assert.ok(total(each.mix) >= 1 && total(each.mix) <= 10);
      }),
    );
  });

  test('accept any day that a notebook can hold', () => {
    for (const stored of ['0000-01-01', '0001-01-01', '9999-12-31', '']) {
      const entry = parseEntry({
        id: 'x',
        at: LATEST,
        kind: 'contribution',
        third: 'add',
        day: stored,
        note: '',
      });
      assert.ok(entry?.kind === 'contribution', stored);
      assert.doesNotThrow(() => trailOf(weeksOf([entry], TODAY), TODAY));
    }
  });

  test('are found quickly in a full notebook', () => {
    const days = Array.from({ length: 5000 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10));
    const full = logged(...days.map((each) => `${each} t`));
    const start = performance.now();
    weeksOf(contributionsOf(full), TODAY);
    assert.ok(performance.now() - start < 500);
  });
});

test('a table says how many would change, or that there are too few', () => {
  assert.equal(changeWords(mix(1, 1, 2)), 'too few');
  assert.equal(changeWords(mix(4, 3, 3)), '0');
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), fc.nat(10), (talk, add, promote) => {
      const each = mix(talk, add, promote);
      if (total(each) >= 5) assert.equal(changeWords(each), String(moves(each)));
    }),
  );
});

test('a day is the local one, not the one in UTC', () => {
  for (const [year, month, date] of [
    [2026, 0, 1],
    [2026, 5, 30],
    [2026, 9, 25],
  ] as const) {
    const expected = `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    assert.equal(isoDayAt(new Date(year, month, date, 0, 1)), expected);
    assert.equal(isoDayAt(new Date(year, month, date, 23, 59)), expected);
  }
});

test('days are short, with the year only if it is another', () => {
  assert.equal(shortDay('2026-11-02', TODAY), '2 Nov');
  assert.equal(shortDay('2025-12-29', TODAY), '29 Dec 2025');
});

describe('the trail', () => {
  const weeks = weeksOf(logged('03 apppppppppp', '09 a', '18 ttaa', '24 ttp'), TODAY);
  const trail = trailOf(weeks, TODAY) ?? assert.fail('no trail');

  test('passes through every week and ends at today’s', () => {
    const ends = weeks.map((week) => place(week.mix) ?? assert.fail());
    const short = (value: number): string => String(Math.round(value * 10) / 10);
    const numbers = trail.line
      .split(/[MC]/)
      .slice(1)
      .map((part) => part.split(' ').slice(-2).join(' '));
    assert.deepEqual(
      numbers,
      ends.map(({ x, y }) => `${short(x)} ${short(y)}`),
    );
    assert.equal(trail.points.split('M').length - 1, weeks.length - 1);
  });

  test('is described in a sentence', () => {
    assert.equal(trail.words, 'A line leads there from the week of 2 Nov: 0 talk, 0 add, 10 promote.');
  });

  test('labels its first week, on the side that has room', () => {
    assert.equal(trail.start?.words, '2 Nov');
    assert.equal(trail.start?.anchor, 'start');
    const longAgo = weeksOf(logged('2025-12-30 pppppppppp', '24 ttttt'), TODAY);
    assert.equal(trailOf(longAgo, TODAY)?.start?.anchor, 'end');
    assert.equal(trailOf(weeksOf(logged('03 aaaaaaaaaa', '24 ttttt'), TODAY), TODAY)?.start?.anchor, 'start');
    assert.equal(trailOf(weeksOf(logged('03 tttaaapppp', '24 t'), TODAY), TODAY)?.start, undefined);
  });

  test('needs two weeks that can be judged', () => {
    for (const few of [[], logged('24 tttttaaaaa'), logged('03 tt', '24 tttaaa')]) {
      assert.equal(trailOf(weeksOf(few, TODAY), TODAY), undefined);
    }
  });

  test('is always a valid path', () => {
    fc.assert(
      fc.property(log, day, (entries, today) => {
        const drawn = trailOf(weeksOf(contributionsOf(entries), today), today);
        if (drawn === undefined) return;
        assert.match(drawn.line, /^M[\d.-]+ [\d.-]+(?:C[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+)+$/);
        assert.match(drawn.points, /^(?:M[\d.-]+ [\d.-]+h0)+$/);
      }),
    );
  });
});

describe('the file', () => {
  test('has a header, then one row per contribution', () => {
    const [one, two] = logged('02 t', '10 p').map((each, index) => ({ ...each, note: index === 0 ? '' : 'A, "b"' }));
    assert.ok(one !== undefined && two !== undefined);
    assert.equal(thirdsLogCsv([one, two]), 'day,kind,note\r\n2026-11-02,talk,\r\n2026-11-10,promote,"A, ""b"""\r\n');
    assert.equal(thirdsLogCsv([]), 'day,kind,note\r\n');
  });

  test('reads back whole, with no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const ordered = contributionsOf(entries);
        const [header, ...rows] = readCsv(thirdsLogCsv(ordered));
        assert.deepEqual(header, ['day', 'kind', 'note']);
        assert.equal(rows.length, ordered.length);
        for (const [index, row] of rows.entries()) {
          const own = ordered[index] ?? assert.fail();
          assert.deepEqual(row.slice(0, 2), [own.day, own.third]);
          assert.ok([own.note, `'${own.note}`].includes(row[2] ?? ''));
          assert.doesNotMatch(row[2] ?? '', /^[=+\-@＝＋－＠\t\r\n\0]/u);
        }
      }),
    );
  });
});
