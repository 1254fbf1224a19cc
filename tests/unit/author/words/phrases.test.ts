import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { phrasePattern } from '../../../../src/author/words/phrases.ts';

describe('phrasePattern', () => {
  const cases: [phrase: string, text: string, found: string[]][] = [
    [
      'leverage',
      'Leverage, leverages, leveraged, leveraging, leveragers',
      ['Leverage', 'leverages', 'leveraged', 'leveraging'],
    ],
    ['plug', 'plug plugs plugged plugging pluggable unplug', ['plug', 'plugs', 'plugged', 'plugging']],
    ['foster', 'fostered and fosters, but Fosterage', ['fostered', 'fosters']],
    ['journey', 'a journey’s end, journeys', ['journey', 'journeys']],
    ['navigate', 'navigation navigating', ['navigating']],
    ['cord', 'record, cordial, according to a cord', ['cord']],
    ['game-changer', 'a game-changer, game changer', ['game-changer']],
    ["here's the thing", "Here’s the thing. here's  the\nthing", ['Here’s the thing', "here's  the\nthing"]],
    [
      'the real *',
      'the real thing; the real old-time one; the real. the really good',
      ['the real thing', 'the real old-time'],
    ],
    ['in today’s', "in today's, in today", ["in today's"]],
    ['not just', 'not just, not justice, knot just', ['not just']],
    ['c++ (x)', 'C++ (x)', ['C++ (x)']],
  ];
  for (const [phrase, text, found] of cases) {
    test(phrase, () => assert.deepEqual([...text.matchAll(phrasePattern(phrase))].map(String), found));
  }
});
