import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answerTo, type FoundText, type Hit } from '../../../src/domain/search/answer.ts';
import { nearestOffers, type Offer } from '../../../src/domain/search/offers.ts';
import type { TradeWords } from '../../../src/domain/search/search-parts.ts';

type Found = Hit<FoundText & Record<string, unknown>>;

/** The part of Pagefind's public API that the tests use. */
interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  /** The values of each filter, each with its number of pages. */
  filters: () => Promise<Record<string, Record<string, number>>>;
  /** The pages with these words, best first; every page for `null`. */
  search: (words: string | null) => Promise<{ results: Found[] }>;
}

/** Opens a built site's search through Pagefind's own script, with files read from disk where a browser would fetch them. */
export async function openSearch(outDir: string): Promise<Pagefind> {
  const folder = pathToFileURL(join(outDir, 'pagefind/')).href;
  mock.method(globalThis, 'fetch', async (address: string) => new Response(readFileSync(new URL(address))));
  const pagefind: Pagefind = await import(`${folder}pagefind.js`);
  await pagefind.options({ basePath: folder, baseUrl: '/' });
  return pagefind;
}

/** Every indexed page, by address, with all that is kept of it. */
export async function searchPages(pagefind: Pagefind): Promise<Map<string, Record<string, unknown>>> {
  const { results } = await pagefind.search(null);
  const pages = await Promise.all(results.map(({ data }) => data()));
  return new Map(pages.map((page) => [String(page['url']), page] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks a built site's search, in a few words: the title of the first hit, and what is said of words that no page has. */
export async function answering(outDir: string) {
  const pagefind = await openSearch(outDir);
  const words = readFileSync(join(outDir, 'search-words.json'), 'utf8');
  const { vocabulary, offers }: { vocabulary: TradeWords[]; offers: Offer[] } = JSON.parse(words);
  return async (query: string) => {
    const search = async (sought: string) => (await pagefind.search(sought)).results;
    const { hits, missing, renamed } = await answerTo(query, search, vocabulary);
    return {
      first: (await hits[0]?.data())?.meta['title'] ?? 'nothing',
      missing: missing.map(({ typed }) => typed),
      renamed: renamed.map(({ typed, ways }) => `${typed}: ${ways.join(', ')}`),
      nearest: missing.flatMap(({ typed, topic }) => topic ?? nearestOffers(typed, offers)).map(({ label }) => label),
    };
  };
}
