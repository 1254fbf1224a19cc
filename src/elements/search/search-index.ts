import { answerTo, type Answer, type FoundText, type Hit } from '../../domain/search/answer.ts';
import type { Offer } from '../../domain/search/offers.ts';
import type { TradeWords } from '../../domain/search/search-parts.ts';
import { formatSearch, type SearchFilter, type SearchRequest } from '../../domain/search/search-request.ts';
import { PATHS, SEARCH_INDEX_PATH } from '../../domain/urls.ts';
import { wholeAnswers } from './whole-answers.ts';

/** A part of a found page, below one of its headings. */
interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

/** What Pagefind returns for a page. */
export interface FoundPage extends FoundText {
  url: string;
  excerpt: string;
  sub_results: SubResult[];
}

/** How many pages have each value of each filter. */
export type FilterValues = Partial<Record<SearchFilter, Record<string, number>>>;

type Filters = Record<string, string>;

/** The part of Pagefind's browser API (1.5) that is used here; the details of each page are fetched on demand. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<FilterValues>;
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: Hit<FoundPage>[] }>;
}

export interface SearchIndex {
  filters: FilterValues;
  /** What can be offered for a word that no page has. */
  offers: readonly Offer[];
  /** @throws when a part of the index could not be fetched */
  answer: (request: SearchRequest) => Promise<Answer<FoundPage>>;
}

let loading: Promise<SearchIndex> | undefined;
let failures = 0;

async function fetchWords(): Promise<{ vocabulary: TradeWords[]; offers: Offer[] }> {
  return (await fetch(PATHS.searchWords)).json();
}

async function load(): Promise<SearchIndex> {
  // Browsers remember a module that failed or came empty, and Pagefind remembers each part that did. So a new attempt
  // is a module of its own: https://github.com/whatwg/html/issues/6768
  const address = `${SEARCH_INDEX_PATH}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const whole = wholeAnswers();
  // A worker would break Trusted Types, and a blog's index is small enough for the main thread.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const [filters, { vocabulary, offers }] = await Promise.all([whole(() => pagefind.filters()), fetchWords()]);
  const find = (words: string | null, chosen: Filters) =>
    whole(async () => (await pagefind.search(words, { filters: chosen })).results);
  return {
    filters,
    offers: [
      ...offers,
      ...vocabulary
        .flatMap(({ words }) => words)
        .map((label) => ({ label, path: PATHS.search + formatSearch({ query: label, filters: {} }) })),
    ],
    async answer({ query, filters: chosen }) {
      if (query.trim() === '')
        return { hits: await find(null, { ...chosen }), missing: [], renamed: [], words: [], isPartial: false };
      return answerTo(query, (words, isNarrowed) => find(words, isNarrowed ? { ...chosen } : {}), vocabulary);
    },
  };
}

/** The search index, fetched at the first call, and again at the first call after `forgetIndex()`. */
export function searchIndex(): Promise<SearchIndex> {
  loading ??= load();
  return loading;
}

/** Discards an index that failed. */
export function forgetIndex(): void {
  loading = undefined;
  failures += 1;
}
