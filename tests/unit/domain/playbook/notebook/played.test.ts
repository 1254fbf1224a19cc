import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  doneWords,
  finish,
  keepRun,
  playedWords,
  reopen,
  runUnderWay,
  stopRun,
} from '../../../../../src/domain/playbook/notebook/played.ts';
import { playToCarryOn } from '../../../../../src/domain/playbook/notebook/play-to-carry-on.ts';
import type { EntryOf } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import {
  entryOf,
  mergeNotebooks,
  parseNotebook,
  remove,
  stateOf,
  use,
  write,
  type Notebook,
} from '../../../../../src/domain/playbook/notebook/notebook.ts';
import { firstStep, letRun, remaining } from '../../../../../src/domain/playbook/run.ts';

const T = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;
const LIFT = 'past-the-lift';
const STAIRS = 'up-the-stairs';
const DOOR = 'at-the-door';
const day = (at: number): string => `day ${Math.round((at - T) / DAY)}`;
const entry = (book: Notebook, play: string): EntryOf<'play'> | undefined => entryOf(book, 'play', `play:${play}`);

describe('a run in the notebook', () => {
  const running = letRun(firstStep([5], T), true, T);

  test('comes back unchanged, and is gone once it is stopped or the play is done', () => {
    const book = keepRun([], LIFT, running, T);
    const again = parseNotebook(JSON.parse(JSON.stringify(book)));
    assert.ok(again);
    assert.equal(remaining(runUnderWay(again, LIFT) ?? assert.fail('no run'), T + 400_000), -100_000);
    assert.equal(runUnderWay(again, STAIRS), undefined);
    assert.equal(runUnderWay(stopRun(book, LIFT, T + 1), LIFT), undefined);
    assert.equal(runUnderWay(finish(book, LIFT, T + 1), LIFT), undefined);
  });

  test('keeps its overrun', () => {
    const paused = letRun(running, false, T + 400_000);
    const again = parseNotebook(JSON.parse(JSON.stringify(keepRun([], LIFT, paused, T + 400_000))));
    assert.equal(runUnderWay(again ?? [], LIFT)?.left, -100_000);
  });

  // `since` measures time; the entry's own moment decides which is later.
  test('is exact, and the later one, after the clock was set back', () => {
    const before = keepRun([], LIFT, running, T);
    const after = keepRun(before, LIFT, letRun(running, true, T - DAY), T - DAY);
    assert.equal(runUnderWay(mergeNotebooks(before, after), LIFT)?.since, T - DAY);
    assert.equal(runUnderWay(mergeNotebooks(after, before), LIFT)?.since, T - DAY);
  });

  for (const left of ['1', 1.5, Number.NaN, undefined, 2 ** 60]) {
    test(`of ${String(left)} ms is refused`, () => {
      const stored = { id: 'run:x', at: T, kind: 'run', play: 'x', step: 0, left, since: T, isRunning: true };
      assert.equal(parseNotebook([stored]), undefined);
    });
  }
});

describe('a play', () => {
  test('is begun once, done any number of times, and not done if the reader says so', () => {
    const begun = use([], LIFT, T);
    const done = finish(begun, LIFT, T + 2 * DAY);
    const again = finish(use(done, LIFT, T + 3 * DAY), LIFT, T + 4 * DAY);
    const open = reopen(again, LIFT, T + 5 * DAY);
    assert.deepEqual(
      [begun, done, again, open].map((book) => playedWords(entry(book, LIFT), day)),
      [
        'You began it on day 0.',
        'You began it on day 0 and finished it on day 2.',
        'You began it on day 0 and finished it on day 4.',
        'You began it on day 0.',
      ],
    );
  });

  test('finished without being begun was finished that day', () => {
    assert.equal(playedWords(entry(finish([], LIFT, T + DAY), LIFT), day), 'You finished it on day 1.');
    assert.equal(playedWords(undefined, day), '');
  });

  test('that is not done cannot be reopened', () => {
    const begun = use([], LIFT, T);
    assert.equal(reopen(begun, LIFT, T + 1), begun);
    assert.deepEqual(reopen([], LIFT, T), []);
  });

  test('done in one place is done in both, even if used in the other since', () => {
    const begun = use([], LIFT, T);
    const done = finish(begun, LIFT, T + 1);
    for (const other of [begun, use(begun, LIFT, T + DAY), use([], LIFT, T + DAY)]) {
      assert.equal(stateOf(mergeNotebooks(other, done), LIFT), 'finished');
      assert.equal(stateOf(mergeNotebooks(done, other), LIFT), 'finished');
    }
    const open = reopen(use(done, LIFT, T + 2), LIFT, T + 3);
    assert.equal(stateOf(mergeNotebooks(use(done, LIFT, T + DAY), open), LIFT), 'started');
  });

  test('keeps the day it was done, even if deleted and brought back, or begun again', () => {
    const done = finish(use([], LIFT, T), LIFT, T + DAY);
    const before = entry(done, LIFT) ?? assert.fail('no play');
    const back = write(remove(done, [before.id], T + 5 * DAY), { ...before, at: T + 6 * DAY });
    assert.equal(playedWords(entry(back, LIFT), day), 'You began it on day 0 and finished it on day 1.');
    const again = { ...before, begun: T + 3 * DAY };
    assert.equal(playedWords(again, day), 'You finished it on day 1.');
  });
});

describe('what this device knows of plays', () => {
  const book = finish(use(use([], LIFT, T), STAIRS, T + 1), DOOR, T + 2);

  test('in a sentence, once anything is begun', () => {
    assert.equal(doneWords(book, [LIFT, STAIRS, DOOR, 'a-pencil']), 'You have done 1 of 4.');
    assert.equal(doneWords(book, [LIFT]), 'You have done 0 of 1.');
    assert.equal(doneWords(book, ['a-pencil']), '');
    assert.equal(doneWords([], [LIFT]), '');
  });

  test('the play to carry on with: the one used last of those that still exist', () => {
    const plays = [LIFT, STAIRS, DOOR];
    assert.equal(playToCarryOn(book, plays), STAIRS);
    assert.equal(playToCarryOn(use(book, LIFT, T + 3), plays), LIFT);
    assert.equal(playToCarryOn(book, [LIFT, DOOR]), LIFT);
    assert.equal(playToCarryOn(finish(book, STAIRS, T + 4), plays), LIFT);
    assert.equal(playToCarryOn(book, [DOOR]), undefined);
    assert.equal(playToCarryOn([], plays), undefined);
  });
});
