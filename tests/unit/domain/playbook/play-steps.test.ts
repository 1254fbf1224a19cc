import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { minuteWords, stretches } from '../../../../src/domain/playbook/play-steps.ts';

test('each step begins where the last one ended, and the final one ends the play', () => {
  assert.deepEqual(stretches([]), []);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (minutes) => {
      const times = stretches(minutes.map((each) => ({ minutes: each })));
      const ends = times.map((time) => time.from + time.minutes);
      assert.deepEqual(
        times.map(({ from }) => from),
        [0, ...ends.slice(0, -1)],
      );
      assert.equal(
        ends.at(-1),
        minutes.reduce((sum, each) => sum + each),
      );
    }),
  );
});

test('one minute or more', () => {
  assert.deepEqual([1, 2, 12].map(minuteWords), ['1 minute', '2 minutes', '12 minutes']);
});
