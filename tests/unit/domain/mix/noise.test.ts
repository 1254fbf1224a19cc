import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noiseOfThirds } from '../../../../src/domain/mix/noise.ts';

describe('what chance does to true thirds', () => {
  test('at ten: 79 on average, an even split 21 times in a hundred, close 91 times', () => {
    const { mean, even, close } = noiseOfThirds(10);
    assert.equal(Math.round(mean), 79);
    assert.equal(Math.round(100 * even), 21);
    assert.equal(Math.round(100 * close), 91);
  });

  test('small numbers by hand', () => {
    // One contribution is always even; two are if their kinds differ.
    const one = noiseOfThirds(1);
    assert.ok(Math.abs(one.mean - 100) < 1e-9 && Math.abs(one.even - 1) < 1e-12 && Math.abs(one.close - 1) < 1e-12);
    const two = noiseOfThirds(2);
    assert.ok(Math.abs(two.even - 6 / 9) < 1e-12);
    assert.ok(Math.abs(two.mean - (100 * 6) / 9) < 1e-9);
    // Three: one of each has 6 of the 27 ways.
    assert.ok(Math.abs(noiseOfThirds(3).even - 6 / 27) < 1e-12);
  });

  test('shares lie between 0 and 1, and means between 0 and 100', () => {
    for (let count = 1; count <= 40; count++) {
      const { mean, even, close } = noiseOfThirds(count);
      assert.ok(even > 0 && even <= close + 1e-12 && close <= 1 + 1e-9, String(count));
      assert.ok(mean > 0 && mean <= 100 + 1e-9, String(count));
    }
  });
});
