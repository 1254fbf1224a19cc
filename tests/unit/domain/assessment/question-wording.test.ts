import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNegation } from '../../../../src/domain/assessment/question-wording.ts';

describe('findNegation', () => {
  const cases: [text: string, expected: string | undefined][] = [
    ['How many did you not read?', 'not'],
    ['Not one?', 'Not'],
    ['How many didn’t you read?', 'didn’t'],
    ["Which can't you say?", "can't"],
    ['Which cannot be said?', 'cannot'],
    ['How many notes did a noted knot leave nothing to note?', undefined],
    ['How many important tents, and another’s tent?', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(findNegation(text), expected));
});
