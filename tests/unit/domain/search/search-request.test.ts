import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  formatSearch,
  isEmptySearch,
  parseSearch,
  SEARCH_FILTERS,
  type SearchRequest,
} from '../../../../src/domain/search/search-request.ts';

describe('parseSearch', () => {
  const cases: [fragment: string, expected: SearchRequest][] = [
    ['', { query: '', filters: {} }],
    ['#', { query: '', filters: {} }],
    ['#q=queue', { query: 'queue', filters: {} }],
    ['q=queue', { query: 'queue', filters: {} }],
    ['#q=wrap%20time', { query: 'wrap time', filters: {} }],
    ['#q=wrap+time', { query: 'wrap time', filters: {} }],
    ['#q=a%2Bb', { query: 'a+b', filters: {} }],
    ['#q=a=b', { query: 'a=b', filters: {} }],
    ['#q=100%', { query: '100%', filters: {} }],
    ['#q=queue&tag=trust&year=2012', { query: 'queue', filters: { tag: 'trust', year: '2012' } }],
    ['#tag=trust', { query: '', filters: { tag: 'trust' } }],
    ['#q=queue&tag=', { query: 'queue', filters: {} }],
    ['#q=queue&colour=red', { query: 'queue', filters: {} }],
    ['#q=queue&__proto__=x&constructor=y', { query: 'queue', filters: {} }],
    ['#the-crowded-room', { query: '', filters: {} }],
    ['#q', { query: '', filters: {} }],
  ];
  for (const [fragment, expected] of cases) {
    test(`${JSON.stringify(fragment)}`, () => assert.deepEqual(parseSearch(fragment), expected));
  }

  test('reads anything without an error, and only what it knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        const { query, filters } = parseSearch(fragment);
        assert.equal(typeof query, 'string');
        for (const name of Object.keys(filters)) assert.ok(SEARCH_FILTERS.some((filter) => filter === name));
      }),
    );
  });
});

describe('formatSearch', () => {
  const cases: [request: SearchRequest, expected: string][] = [
    [{ query: '', filters: {} }, ''],
    [{ query: 'wrap time', filters: {} }, '#q=wrap%20time'],
    [{ query: 'a&b=c#d+e', filters: {} }, '#q=a%26b%3Dc%23d%2Be'],
    [{ query: '', filters: { tag: 'trust' } }, '#tag=trust'],
    [{ query: 'queue', filters: { year: '2012', kind: 'post' } }, '#q=queue&kind=post&year=2012'],
  ];
  for (const [request, expected] of cases) {
    test(`gives ${JSON.stringify(expected)}`, () => assert.equal(formatSearch(request), expected));
  }

  test('is read back as it was, whatever is searched for', () => {
    const text = fc.string({ unit: 'grapheme' });
    const filters = fc.dictionary(fc.constantFrom(...SEARCH_FILTERS), fc.string({ unit: 'grapheme', minLength: 1 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(text, filters, (query, chosen) => {
        assert.deepEqual(parseSearch(formatSearch({ query, filters: chosen })), { query, filters: chosen });
      }),
    );
  });
});

describe('isEmptySearch', () => {
  const cases: [name: string, request: SearchRequest, expected: boolean][] = [
    ['nothing', { query: '', filters: {} }, true],
    ['white space', { query: ' \t', filters: {} }, true],
    ['a word', { query: 'queue', filters: {} }, false],
    ['a filter alone', { query: '', filters: { tag: 'trust' } }, false],
  ];
  for (const [name, request, expected] of cases) {
    test(`${name} is ${expected ? 'empty' : 'not'}`, () => assert.equal(isEmptySearch(request), expected));
  }
});
