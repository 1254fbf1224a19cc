import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATEST } from '../../../../../src/domain/keeping/moments.ts';
import {
  LONGEST_TEXT,
  parseDayOrNone,
  parseEntry,
  partNames,
  readEntry,
  type EntryKind,
} from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import { SAMPLE, SAMPLES } from '../../../../support/samples/notebooks.ts';

describe('an entry of each kind', () => {
  for (const entry of SAMPLE) {
    test(`${entry.kind} is read with its parts in any order, without unknown ones`, () => {
      const mixed = Object.fromEntries(Object.entries({ ...entry, more: 1 }).toReversed());
      const parsed = parseEntry(mixed);
      assert.deepEqual(parsed, entry);
      assert.deepEqual(Object.keys(parsed ?? {}), partNames(entry.kind));
    });

    test(`${entry.kind} is refused if a part is missing, inherited or of another kind`, () => {
      for (const part of partNames(entry.kind)) {
        const { [part]: _part, ...rest }: Record<string, unknown> = entry;
        assert.equal(parseEntry(rest), undefined, part);
        assert.equal(parseEntry(Object.assign(Object.create(entry), rest)), undefined, part);
        for (const other of [null, {}, [0.5], -1, Number.NaN, Infinity, '\0']) {
          const isText = typeof entry[part as keyof typeof entry] === 'string' && typeof other === 'string';
          const isFree = isText && !['kind', 'due', 'day', 'state', 'third'].includes(part);
          // Overrun time is negative.
          const isTimeOver = part === 'left' && other === -1;
          if (!isFree && !isTimeOver)
            assert.equal(parseEntry({ ...entry, [part]: other }), undefined, `${part}: ${String(other)}`);
        }
      }
    });
  }
});

describe('the limits of a part', () => {
  const long = 'é'.repeat(LONGEST_TEXT);
  const choices = Array.from({ length: 500 }, () => 1);
  const table: readonly [what: string, kind: EntryKind, parts: object, isRead: boolean][] = [
    ['the longest text', 'draft', { text: long }, true],
    ['a longer one', 'draft', { text: `${long}.` }, false],
    ['the longest id', 'draft', { id: long }, true],
    ['a longer one', 'draft', { id: `${long}.` }, false],
    ['no id', 'draft', { id: '' }, false],
    ['an empty text', 'draft', { text: '' }, true],
    ['a way of 500 choices', 'story', { way: choices }, true],
    ['a longer one', 'story', { way: [...choices, 1] }, false],
    ['a way with half a choice', 'story', { way: [0.5] }, false],
    ['a way with a text', 'story', { way: ['0'] }, false],
    ['a way that is not a list', 'story', { way: { length: 1, 0: 0 } }, false],
    ['the first moment', 'play', { at: 0 }, true],
    ['the last moment', 'play', { at: LATEST }, true],
    ['one after it', 'play', { at: LATEST + 1 }, false],
    ['an unknown state', 'promise', { state: 'constructor' }, false],
    ['a kind that every object has', 'play', { kind: 'constructor' }, false],
    ['a kind that is a prototype', 'play', { kind: '__proto__' }, false],
    ['an id that every object has', 'play', { id: '__proto__' }, true],
  ];
  for (const [what, kind, parts, isRead] of table) {
    test(`${what}, in a ${kind}`, () => {
      const entry = { ...SAMPLES[kind], ...parts };
      assert.deepEqual(parseEntry(entry), isRead ? entry : undefined);
    });
  }

  test('-0 becomes 0', () => {
    assert.deepEqual(parseEntry({ ...SAMPLES.run, at: -0, step: -0 }), { ...SAMPLES.run, at: 0, step: 0 });
  });
});

describe('a day', () => {
  const table: readonly [stored: unknown, isRead: boolean][] = [
    ['', true],
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-11-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['24.11.2026', false],
    ['2026-11-24T00:00:00Z', false],
    ['2026-11-24\n', false],
    ['soon', false],
    [20261124, false],
    [null, false],
    [undefined, false],
  ];
  for (const [stored, isRead] of table) {
    test(JSON.stringify(stored) ?? 'nothing', () => assert.equal(parseDayOrNone(stored), isRead ? stored : undefined));
  }
});

describe('what is wrong with an entry', () => {
  const table: readonly [what: string, stored: unknown, part: string | undefined, expected: RegExp][] = [
    ['no object', 7, undefined, /^an object with/],
    ['nothing', undefined, undefined, /^an object with/],
    ['no id', {}, 'id', /^a text of 1 to 5000 characters$/],
    ['no moment', { id: 'a' }, 'at', /^milliseconds since 1970/],
    ['no kind', { id: 'a', at: 1 }, 'kind', /^“tick” or .*“play”/],
    ['a wrong day', { ...SAMPLES.promise, due: 'soon' }, 'due', /^a day such as “2026-11-24”, or empty$/],
    ['a wrong state', { ...SAMPLES.promise, state: 'done' }, 'state', /^“open” or .* “dropped”$/],
    ['no truth', { ...SAMPLES.tick, isDone: 'yes' }, 'isDone', /^true or false$/],
  ];
  for (const [what, stored, part, expected] of table) {
    test(what, () => {
      const { problem } = readEntry(stored);
      assert.equal(problem?.part, part);
      assert.match(problem?.expected ?? '', expected);
    });
  }
});
