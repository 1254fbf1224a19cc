import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerTo, type FoundText, type Hit } from '../../../../src/domain/search/answer.ts';
import { plainWord, plainWords } from '../../../../src/domain/search/plain-words.ts';

const PAGES: Record<string, string> = {
  complaint: 'A complaint about a van',
  what: 'What the room says',
  centre: 'In a contact centre people talk',
  apart: 'The centre of a contact lens',
  talk: 'They talk of vans and complaints',
};

/** An index that finds what begins like a word, shortens what it does not find, and takes quotation marks at their word. */
async function search(query: string): Promise<Hit<FoundText>[]> {
  const sought = query.replaceAll('"', '').split(' ').map(plainWord);
  const isExact = query.startsWith('"');
  const all = Object.values(PAGES).flatMap(plainWords);
  const begins = (word: string): string =>
    all.some((each) => each.startsWith(word)) || word.length < 2 ? word : begins(word.slice(0, -1));
  return Object.entries(PAGES).flatMap(([id, text], at) => {
    const words = text.split(' ').map(plainWord);
    const phrase = ` ${words.join(' ')} `.includes(` ${sought.join(' ')} `);
    const found = sought.every((word) => words.some((each) => each.startsWith(begins(word))));
    if (isExact ? !phrase : !found) return [];
    const locations = words.flatMap((each, place) =>
      sought.some((word) => each.startsWith(begins(word))) ? place : [],
    );
    return { id, score: 1 / (at + 1), data: async () => ({ meta: { title: '' }, raw_content: text, locations }) };
  });
}

const VOCABULARY = [{ words: ['contact centre', 'call center'] }, { words: ['handling time', 'AHT'] }];

describe('answerTo', () => {
  const cases: [
    query: string,
    hits: string[],
    besides?: { missing?: string[]; renamed?: string[]; isPartial?: true },
  ][] = [
    ['talk', ['centre', 'talk']],
    ['complai', ['complaint', 'talk']],
    ['whatsapp', [], { missing: ['whatsapp'] }],
    ['whatsapp complaint', ['complaint', 'talk'], { missing: ['whatsapp'] }],
    ['contact centre', ['centre']],
    ['call center', ['centre'], { renamed: ['call center'] }],
    ['call center talk', ['centre'], { renamed: ['call center'] }],
    ['"centre of"', ['apart']],
    ['"centre contact"', [], { missing: ['centre contact'] }],
    ['AHT', [], { missing: ['AHT'] }],
    ['room van', ['complaint', 'what', 'talk'], { isPartial: true }],
    ['', []],
    ['?', []],
  ];
  for (const [query, hits, { missing = [], renamed = [], isPartial = false } = {}] of cases) {
    test(`${query || 'nothing'}: ${hits.join(', ') || 'no page'}`, async () => {
      const answer = await answerTo(query, search, VOCABULARY);
      assert.deepEqual(
        {
          hits: answer.hits.map(({ id }) => id),
          missing: answer.missing.map(({ typed }) => typed),
          renamed: answer.renamed.map(({ typed }) => typed),
          isPartial: answer.isPartial,
        },
        { hits, missing, renamed, isPartial },
      );
    });
  }
});
