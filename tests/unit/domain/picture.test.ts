import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLightEnough, PLAIN_ACCENT } from '../../../src/domain/picture.ts';
import { INK } from '../../../src/drawing/colours.ts';
import { contrast } from '../../support/colours.ts';

test('an accent that is light enough has a contrast of 4.5 with ink', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(fc.property(colour, (each) => !isLightEnough(each) || contrast(each, INK) >= 4.5));
  for (const each of [PLAIN_ACCENT.light, PLAIN_ACCENT.dark, '#2AA9E6']) assert.ok(isLightEnough(each));
  for (const each of ['#404040', '#000000', 'red', '#fff', '#ffffff ', '']) assert.ok(!isLightEnough(each));
});
