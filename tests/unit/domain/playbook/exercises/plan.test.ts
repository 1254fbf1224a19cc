import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { planSentence, readPlan } from '../../../../../src/domain/playbook/exercises/plan.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';

describe('a plan may be typed with "if" and "then I", and says them once', () => {
  const sentence = 'If the report has gone, then I answer one question.';
  const cases: [when: string, act: string, sentence: string][] = [
    ['the report has gone', 'answer one question', sentence],
    ['If the report has gone,', 'then I answer one question.', sentence],
    ['  if the   report\nhas gone … ', 'I answer one question;', sentence],
    ['the report has gone', 'Then, I will answer one question', sentence],
    ['the report has gone', 'I’ll answer one question', sentence],
    ['I log in', 'then thank somebody', 'If I log in, then I thank somebody.'],
    ['iffy calls end', 'ice my hands', 'If iffy calls end, then I ice my hands.'],
    ['it is 14:30', 'ask “how did it go?”', 'If it is 14:30, then I ask “how did it go?”.'],
    ['<b>', '&amp', 'If <b>, then I &amp.'],
  ];
  for (const [when, act, expected] of cases) {
    test(JSON.stringify([when, act]), () => {
      const { plan } = readPlan({ when, act });
      assert.equal(plan && planSentence(plan), expected);
    });
  }
});

describe('a plan that lacks a half is refused, the first half first', () => {
  const cases: [when: string, act: string, half: string][] = [
    ['', '', 'when'],
    ['', 'answer one question', 'when'],
    [' If ', 'answer one question', 'when'],
    ['...', 'answer one question', 'when'],
    ['the report has gone', '', 'act'],
    ['the report has gone', 'then I', 'act'],
    ['the report has gone', ' then I will… ', 'act'],
  ];
  for (const [when, act, half] of cases) {
    test(JSON.stringify([when, act]), () => {
      const { problem } = readPlan({ when, act });
      assert.equal(problem?.half, half);
      assert.match(problem?.words ?? '', /^Write /);
    });
  }
});

test('a plan is two halves of one line each, and reads back unchanged, whatever is typed', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (when, act) => {
      const { plan, problem } = readPlan({ when, act });
      if (!plan) return assert.ok(problem);
      for (const half of [plan.when, plan.act]) {
        assert.notEqual(half, '');
        assert.doesNotMatch(half, /[\r\n\t]|^\s|\s$|\.$/);
      }
      assert.ok(plan.when.length <= when.length && plan.act.length <= act.length);
    }),
  );
});
