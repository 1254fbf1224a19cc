import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords, findNegation } from '../../../../src/domain/assessment/question-wording.ts';

describe('countWords', () => {
  const cases: [text: string, expected: number][] = [
    ['', 0],
    ['One', 1],
    ['  How many – of ten –\n did you read?', 7],
    ['2 or 3', 3],
    ['your team’s well-worn phrase', 4],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(countWords(text), expected));
});

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
