import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords, findDoubledWord, findNegation } from '../../../../src/domain/assessment/wording.ts';

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

describe('findDoubledWord', () => {
  const cases: [text: string, expected: string | undefined][] = [
    ['How many of the the last?', 'the the'],
    ['The the last', 'The the'],
    ['at the end\n  end of it', 'end\n  end'],
    ['été Été', 'été Été'],
    ['no, no', undefined],
    ['the theatre', undefined],
    ['bathe the cat', undefined],
    ['day-to-day day', undefined],
    ['it it’s', undefined],
    ['One 1 1', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(findDoubledWord(text), expected));
});
