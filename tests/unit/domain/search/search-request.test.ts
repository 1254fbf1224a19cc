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

const nothing: SearchRequest = { query: '', filters: {} };
const forQuery = (query: string): SearchRequest => ({ query, filters: {} });

describe('parseSearch', () => {
  const cases: [fragment: string, expected: SearchRequest][] = [
    ['', nothing],
    ['#', nothing],
    ['#q=', nothing],
    ['#main', nothing],
    ['#q=queue', forQuery('queue')],
    ['q=queue', forQuery('queue')],
    ['?q=queue', forQuery('queue')],
    ['?q=first+word&year=2012', { query: 'first word', filters: { year: '2012' } }],
    ['#q=first+word', forQuery('first word')],
    ['#q=first%20word', forQuery('first word')],
    ['#q=c%2B%2B', forQuery('c++')],
    ['#q=a=b', forQuery('a=b')],
    ['#q=a&q=b', forQuery('b')],
    ['#q=%', forQuery('%')],
    ['#q=100%+of', forQuery('100%+of')],
    ['#q=%E0%A4%A', forQuery('%E0%A4%A')],
    ['#q=%F0%9F%99%82', forQuery('🙂')],
    ['#q=<b>', forQuery('<b>')],
    ['#Q=queue', nothing],
    ['#q=x&tag=Web%202.0&year=2012', { query: 'x', filters: { tag: 'Web 2.0', year: '2012' } }],
    ['#kind=Page&category=Q%20%26%20A', { query: '', filters: { kind: 'Page', category: 'Q & A' } }],
    ['#tag=', nothing],
    ['#colour=blue&__proto__=1&constructor=2', nothing],
    ['#&&==&q&=&', nothing],
  ];
  for (const [fragment, expected] of cases) {
    test(`${fragment || 'nothing'} is ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(parseSearch(fragment), expected));
  }

  test('reads any text without an error, ignoring unknown filters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { filters } = parseSearch(`#${text}`);
        assert.ok(Object.keys(filters).every((name) => SEARCH_FILTERS.some((filter) => filter === name)));
      }),
    );
  });
});

describe('formatSearch', () => {
  const cases: [request: SearchRequest, expected: string][] = [
    [nothing, ''],
    [forQuery('queue'), '#q=queue'],
    [forQuery('a b+c&d=e#f%'), '#q=a%20b%2Bc%26d%3De%23f%25'],
    [{ query: '', filters: { year: '2012', kind: 'Post' } }, '#kind=Post&year=2012'],
    [{ query: 'x', filters: { tag: 'Web 2.0' } }, '#q=x&tag=Web%202.0'],
    [forQuery('half an emoji \uD83D'), '#q=half%20an%20emoji%20%EF%BF%BD'],
  ];
  for (const [request, expected] of cases) {
    test(`${JSON.stringify(request)} is ${expected || 'nothing'}`, () => assert.equal(formatSearch(request), expected));
  }

  test('what is formatted parses back', () => {
    const text = fc.string({ unit: 'grapheme' });
    const filters = fc.record(
      Object.fromEntries(SEARCH_FILTERS.map((name) => [name, fc.string({ unit: 'grapheme', minLength: 1 })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.record({ query: text, filters }), (request) => {
        const { query, filters: chosen } = parseSearch(formatSearch(request));
        assert.equal(query, request.query);
        assert.deepEqual({ ...chosen }, { ...request.filters });
      }),
    );
  });

  test('the fragment is one that browsers leave unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const fragment = formatSearch({ query, filters: {} });
        assert.equal(new URL(fragment, 'https://fixture.test/search/').hash, fragment);
      }),
    );
  });
});

describe('isEmptySearch', () => {
  const cases: [request: SearchRequest, expected: boolean][] = [
    [nothing, true],
    [forQuery('  '), true],
    [forQuery('a'), false],
    [{ query: '', filters: { year: '2012' } }, false],
  ];
  for (const [request, expected] of cases) {
    test(`${JSON.stringify(request)}: ${expected}`, () => assert.equal(isEmptySearch(request), expected));
  }
});
