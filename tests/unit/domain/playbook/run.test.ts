import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  clockWords,
  firstStep,
  fits,
  followClock,
  keepsAwake,
  letRun,
  minutesLeft,
  nextStep,
  remaining,
  stepBefore,
  untilOtherWords,
  type RunState,
} from '../../../../src/domain/playbook/run.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const T = Date.UTC(2026, 10, 24, 9);
const MINUTES = [1, 3, 2];

const run = (step: number, left: number, isRunning = true, since = T): RunState => ({ step, left, since, isRunning });

describe('a run', () => {
  test('waits at its first step, with its full time', () => {
    assert.deepEqual(firstStep(MINUTES, T), run(0, MINUTE, false));
    assert.equal(remaining(firstStep(MINUTES, T), T + DAY), MINUTE);
  });

  test('goes on early or late, and back, to a step with its full time', () => {
    const second = nextStep(MINUTES, run(0, MINUTE), T + 10 * SECOND);
    assert.deepEqual(second, run(1, 3 * MINUTE, true, T + 10 * SECOND));
    assert.deepEqual(nextStep(MINUTES, run(1, MINUTE, false), T), run(2, 2 * MINUTE, false));
    assert.deepEqual(stepBefore(MINUTES, run(1, -5), T + DAY), run(0, MINUTE, true, T + DAY));
    assert.deepEqual(stepBefore(MINUTES, run(0, 5, false), T), run(0, MINUTE, false));
  });

  test('ends after its last step', () => {
    assert.equal(nextStep(MINUTES, run(2, MINUTE), T), undefined);
    assert.equal(nextStep([2], firstStep([2], T), T), undefined);
  });

  test('resumes only if it still fits the steps', () => {
    assert.equal(fits(MINUTES, run(2, 2 * MINUTE)), true);
    assert.equal(fits(MINUTES, run(2, -DAY)), true);
    assert.equal(fits(MINUTES, run(3, MINUTE)), false);
    assert.equal(fits(MINUTES, run(2, 2 * MINUTE + 1)), false);
    assert.equal(fits([], run(0, 0)), false);
  });

  test('keeps the screen awake while it runs, and ten minutes longer', () => {
    assert.equal(keepsAwake(run(0, MINUTE, false), T), false);
    assert.equal(keepsAwake(run(0, MINUTE), T), true);
    assert.equal(keepsAwake(run(0, MINUTE), T + 11 * MINUTE - 1), true);
    assert.equal(keepsAwake(run(0, MINUTE), T + 11 * MINUTE), false);
  });
});

describe('in words', () => {
  const words: [left: number, clock: string, toTheMinute: string, until: number][] = [
    [3 * MINUTE, '3:00', '3 min left', SECOND],
    [3 * MINUTE - 1, '3:00', '3 min left', 999],
    [2 * MINUTE + 500, '2:01', '3 min left', 500],
    [2 * MINUTE, '2:00', '2 min left', SECOND],
    [65 * SECOND, '1:05', '2 min left', SECOND],
    [1, '0:01', '1 min left', 1],
    [0, 'Time is up', 'Time is up', MINUTE],
    [-1, 'Time is up', 'Time is up', MINUTE - 1],
    [1 - MINUTE, 'Time is up', 'Time is up', 1],
    [-MINUTE, 'Over by 1 min', 'Over by 1 min', MINUTE],
    [-59.5 * MINUTE, 'Over by 59 min', 'Over by 59 min', MINUTE / 2],
    [-60 * MINUTE, 'Over by more than an hour', 'Over by more than an hour', MINUTE],
    [-3 * DAY, 'Over by more than an hour', 'Over by more than an hour', MINUTE],
    [90 * MINUTE, '90:00', '90 min left', SECOND],
  ];
  for (const [left, clock, toTheMinute, until] of words) {
    test(`${left} ms left: ${clock}`, () => {
      assert.equal(clockWords(left), clock);
      assert.equal(minutesLeft(left), toTheMinute);
      assert.equal(untilOtherWords(left), until);
    });
  }

  test('they are never negative, and change exactly when predicted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3 * DAY, max: 2 * 60 * MINUTE }), (left) => {
        assert.match(clockWords(left), /^(?:\d+:[0-5]\d|Time is up|Over by (?:[1-5]?\d min|more than an hour))$/);
        const until = untilOtherWords(left);
        assert.ok(until >= 1);
        assert.equal(clockWords(left - (until - 1)), clockWords(left));
        if (left > -60 * MINUTE) assert.notEqual(clockWords(left - until), clockWords(left));
      }),
    );
  });
});

describe('a clock that is set back', () => {
  const cases: [what: string, run: RunState, seen: number, now: number, expected: number][] = [
    ['while the page is open', run(1, 3 * MINUTE), T + MINUTE, T - DAY, 2 * MINUTE],
    ['while no page is open', run(1, 3 * MINUTE), 0, T - DAY, 3 * MINUTE],
    ['by less than has elapsed', run(1, 3 * MINUTE), T + 2 * MINUTE, T + MINUTE, MINUTE],
  ];
  for (const [what, each, seen, now, left] of cases) {
    test(`${what}: elapsed time stays elapsed`, () => {
      const followed = followClock(each, seen, now);
      assert.equal(remaining(followed, now), left);
      assert.equal(remaining(followed, now + 7 * SECOND), left - 7 * SECOND);
    });
  }

  test('does not affect a paused run, and set forward it is like sleep', () => {
    const waiting = run(1, MINUTE, false);
    assert.equal(followClock(waiting, T, T - DAY), waiting);
    const running = run(1, MINUTE);
    assert.equal(followClock(running, T + MINUTE, T + DAY), running);
    assert.equal(followClock(running, 0, T), running);
  });
});

/** Time passes, the clock is set back, the page is reloaded, or a button is pressed. */
type Event = { wait: number } | 'set back' | 'reload' | 'toggle' | 'next' | 'back';
const events = fc.array(
  fc.oneof(
    fc.record({ wait: fc.integer({ min: 0, max: 5 * MINUTE }) }),
    fc.record({ wait: fc.integer({ min: DAY, max: 5 * DAY }) }),
    fc.constantFrom<Event>('set back', 'reload', 'toggle', 'next', 'back'),
  ),
  { maxLength: 60 },
);

test('a step loses exactly the time for which it ran, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 }), events, (minutes, all) => {
      let now = T;
      let current = firstStep(minutes, now);
      let seen = now;
      let ran = 0;
      for (const event of all) {
        if (typeof event === 'object') {
          now += event.wait;
          if (current.isRunning) ran += event.wait;
        } else if (event === 'set back') now -= 3 * DAY;
        else if (event === 'reload') seen = 0;
        else if (event === 'toggle') current = letRun(current, !current.isRunning, now);
        else {
          const before = current;
          current = (event === 'next' ? nextStep : stepBefore)(minutes, current, now) ?? current;
          if (current !== before) ran = 0;
        }
        current = followClock(current, seen, now);
        seen = now;
        const whole = (minutes[current.step] ?? 0) * MINUTE;
        assert.equal(remaining(current, now), whole - ran);
        assert.ok(fits(minutes, current));
        assert.doesNotMatch(clockWords(remaining(current, now)) + minutesLeft(remaining(current, now)), /-|NaN/);
      }
    }),
  );
});
