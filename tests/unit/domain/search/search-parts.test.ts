import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { searchParts } from '../../../../src/domain/search/search-parts.ts';

const VOCABULARY = [
  { words: ['contact centre', 'call center', 'call centre'] },
  { words: ['handling time', 'AHT', 'average handling time'] },
  { words: ['first-call resolution', 'FCR'] },
];

describe('searchParts', () => {
  const cases: [query: string, parts: string[][]][] = [
    ['', []],
    [' % – ', []],
    ['trust', [['trust']]],
    ['two words', [['two'], ['words']]],
    ['twice Twice', [['Twice']]],
    ['call center', [['call center', 'contact centre', 'call centre']]],
    ['Call Centers!', [['Call Centers!', 'contact centre', 'call centre']]],
    ['aht', [['aht', 'handling time', 'average handling time']]],
    ['the AHTs of agents', [['the'], ['AHTs', 'handling time', 'average handling time'], ['of'], ['agents']]],
    ['average handling time', [['average handling time', 'handling time', 'AHT']]],
    ['first-call resolution', [['first-call resolution', 'FCR']]],
    ['call', [['call']]],
    ['“contact centre”', [['“contact centre”', 'call center', 'call centre']]],
    ['"call center trust"', [['call center trust']]],
    ['"', []],
  ];
  for (const [query, parts] of cases) {
    test(`${JSON.stringify(query)} has ${parts.length}`, () =>
      assert.deepEqual(
        searchParts(query, VOCABULARY).map(({ ways }) => ways),
        parts,
      ));
  }

  test('a phrase, and words in quotation marks, must be there word for word', () => {
    assert.deepEqual(
      searchParts('AHT on Mondays', VOCABULARY).map(({ isPhrase }) => isPhrase),
      [true, false, false],
    );
    assert.equal(searchParts('"on Mondays"', VOCABULARY)[0]?.isPhrase, true);
  });

  test('a whole page of words has only the first twelve', () => {
    const page = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    assert.equal(searchParts(page, VOCABULARY).length, 12);
  });

  test('any text has parts that it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) =>
        searchParts(query, VOCABULARY).every(({ typed, ways }) => ways[0] === typed && typed !== ''),
      ),
    );
  });
});
