import type { SearchFilter } from '../../domain/search/search-request.ts';
import { SEARCH_INDEX_PATH } from '../../domain/urls.ts';

/** A part of a page that was found, at one of its headings. */
interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

/** What Pagefind tells of a page that was found. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

/** Pagefind's answer to a search: the pages' details are fetched one by one. */
export interface Found {
  results: { id: string; data: () => Promise<FoundPage> }[];
}

/** The values of each filter, and how many pages have them. */
export type FilterValues = Partial<Record<SearchFilter, Record<string, number>>>;

/** The part of Pagefind's browser API (1.5) that search uses. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<FilterValues>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
  destroy: () => Promise<void>;
}

/** A search index that is loaded. */
export interface SearchIndex {
  filters: FilterValues;
  /** @throws when a part of the index that the search needs could not be fetched */
  search: (query: string | null, filters: Record<string, string>) => Promise<Found>;
}

let loading: Promise<SearchIndex> | undefined;
let release: (() => Promise<void>) | undefined;
/** How many tries to fetch Pagefind have failed. */
let failures = 0;
/** How many requests of Pagefind's have failed, without those for the pages found, which tell of it themselves. */
let lost = 0;

/**
 * Browsers older than the autumn of 2026 remember that a module could not be fetched, so that each new try needs an
 * address of its own: https://github.com/whatwg/html/issues/6768
 */
async function fetchPagefind(): Promise<Pagefind> {
  try {
    return await import(
      /* @vite-ignore */ `${SEARCH_INDEX_PATH}pagefind.js${failures === 0 ? '' : `?try=${failures}`}`
    );
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Counts requests that fail: Pagefind takes what they should have brought for empty, and finds nothing in it, ever after. */
function countLost(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const part = String(request[0]).includes('/fragment/') ? 0 : 1;
    try {
      const response = await fetch(...request);
      if (!response.ok) lost += part;
      return response;
    } catch (error) {
      lost += part;
      throw error;
    }
  };
}

/** An answer of an index. @param before how many requests had failed when that was loaded: it needs all that came since */
async function whole<Answer>(asked: Promise<Answer>, before: number): Promise<Answer> {
  const answer = await asked;
  if (lost > before) throw new Error('a part of the search index could not be fetched');
  return answer;
}

async function load(): Promise<SearchIndex> {
  const pagefind = await fetchPagefind();
  if (release === undefined) countLost();
  const before = lost;
  release = pagefind.destroy;
  // Without a worker it keeps to Trusted Types; the index of a blog is small enough for the page's own thread.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const filters = await whole(pagefind.filters(), before);
  return { filters, search: (query, chosen) => whole(pagefind.search(query, { filters: chosen }), before) };
}

/** The search index, fetched at the first call, and again at the first call after `forgetIndex()`. */
export function searchIndex(): Promise<SearchIndex> {
  loading ??= load();
  return loading;
}

/** Lets go of an index that failed; Pagefind would remember every failure. */
export async function forgetIndex(): Promise<void> {
  loading = undefined;
  await release?.();
}
