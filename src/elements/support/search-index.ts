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

/** The part of Pagefind's browser API (1.5) that search uses. */
export interface SearchIndex {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

let loading: Promise<SearchIndex> | undefined;

async function load(): Promise<SearchIndex> {
  const index: SearchIndex = await import(/* @vite-ignore */ `${SEARCH_INDEX_PATH}pagefind.js`);
  // Without a worker it keeps to Trusted Types; the index of a blog is small enough for the page's own thread.
  await index.options({ noWorker: true, excerptLength: 24 });
  await index.init();
  return index;
}

/** The search index, fetched at the first call. A call after a failure tries again. */
export function searchIndex(): Promise<SearchIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
