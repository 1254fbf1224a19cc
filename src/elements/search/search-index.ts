import type { SearchFilter } from '../../domain/search/search-request.ts';
import { SEARCH_INDEX_PATH } from '../../domain/urls.ts';
import { wholeAnswers } from './whole-answers.ts';

/** A part of a found page, below one of its headings. */
interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

/** What Pagefind returns for a page. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

/** Pagefind's answer to a search; the details of each page are fetched on demand. */
export interface Found {
  results: { id: string; data: () => Promise<FoundPage> }[];
}

/** How many pages have each value of each filter. */
export type FilterValues = Partial<Record<SearchFilter, Record<string, number>>>;

/** The part of Pagefind's browser API (1.5) that is used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<FilterValues>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

export interface SearchIndex {
  filters: FilterValues;
  /** @throws when a part of the index could not be fetched */
  search: (query: string | null, filters: Record<string, string>) => Promise<Found>;
}

let loading: Promise<SearchIndex> | undefined;
let failures = 0;

async function load(): Promise<SearchIndex> {
  // Browsers remember a module that failed or came empty, and Pagefind remembers each part that did. So a new attempt
  // is a module of its own: https://github.com/whatwg/html/issues/6768
  const address = `${SEARCH_INDEX_PATH}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const whole = wholeAnswers();
  // A worker would break Trusted Types, and a blog's index is small enough for the main thread.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const filters = await whole(() => pagefind.filters());
  return { filters, search: (query, chosen) => whole(() => pagefind.search(query, { filters: chosen })) };
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
