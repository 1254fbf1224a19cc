import { plainWord, plainWords } from './plain-words.ts';
import { searchParts, type SearchPart, type TradeWords } from './search-parts.ts';

/** A page that the index found. */
export interface Hit<Page extends FoundText> {
  id: string;
  score: number;
  data: () => Promise<Page>;
}

/** What tells whether a page has a word: its title, and its text with the places that were found. */
export interface FoundText {
  meta: Record<string, string>;
  raw_content: string;
  locations: readonly number[];
}

/** Finds pages. @param isNarrowed whether only among those that the reader has chosen by topic, year and the like */
export type Search<Page extends FoundText> = (words: string, isNarrowed: boolean) => Promise<Hit<Page>[]>;

/** What is found for a query. */
export interface Answer<Page extends FoundText> {
  /** Best first. */
  hits: Hit<Page>[];
  /** Words and phrases that no page has under any name; the hits do without them. */
  missing: SearchPart[];
  /** Words and phrases that pages have by another name alone. */
  renamed: { typed: string; ways: string[] }[];
  /** The words that the hits have, each as they say it. */
  words: string[];
  /** Whether the hits have only some of the rest, since no page has all of it. */
  isPartial: boolean;
}

/** One way to say a part. */
interface Way<Page extends FoundText> {
  words: string;
  /** The pages that have a phrase word for word, in no order; undefined for a word. */
  exact?: ReadonlyMap<string, Hit<Page>>;
}

/** How many pages are looked at for a word that is still being typed. */
const LOOKED_AT = 10;
/** How many ways to say a whole query are tried. */
const MOST_WAYS = 6;

/** Whether a found page has a word that begins like this. Pagefind shortens unknown words until something is found. */
function hasBeginning({ meta, raw_content: text, locations }: FoundText, word: string): boolean {
  const all = text.split(/\s+/);
  const found = [...locations.map((at) => all[at] ?? ''), meta['title'] ?? ''];
  return plainWords(found.join(' ')).some((each) => each.startsWith(plainWord(word)));
}

/** The ways to say a part that some page has. A search in quotation marks finds words as they are. */
async function waysOf<Page extends FoundText>(part: SearchPart, search: Search<Page>): Promise<Way<Page>[]> {
  const ways = await Promise.all(
    part.ways.map(async (words): Promise<Way<Page>[]> => {
      const exact = await search(`"${words.split(/\s+/).map(plainWord).join(' ')}"`, false);
      if (part.isPhrase) return exact.length > 0 ? [{ words, exact: new Map(exact.map((hit) => [hit.id, hit])) }] : [];
      if (exact.length > 0) return [{ words }];
      const begun = await Promise.all((await search(words, false)).slice(0, LOOKED_AT).map(({ data }) => data()));
      return begun.some((page) => hasBeginning(page, words)) ? [{ words }] : [];
    }),
  );
  return ways.flat();
}

/** The pages that have one way to say each part, each once: those with the words as typed first, and the best first. */
async function pagesWith<Page extends FoundText>(
  parts: readonly Way<Page>[][],
  search: Search<Page>,
): Promise<Hit<Page>[]> {
  const wholes = parts.reduce<Way<Page>[][]>(
    (begun, ways) => begun.flatMap((some) => ways.map((way) => [...some, way])).slice(0, MOST_WAYS),
    [[]],
  );
  const found = new Map<string, Hit<Page>>();
  for (const whole of wholes) {
    for (const hit of await search(whole.map(({ words }) => words).join(' '), true)) {
      if (found.has(hit.id) || !whole.every(({ exact }) => exact?.has(hit.id) ?? true)) continue;
      // The page of a phrase alone is shown where the phrase stands.
      const shown = whole.length === 1 ? whole[0]?.exact?.get(hit.id) : undefined;
      found.set(hit.id, { ...hit, data: (shown ?? hit).data });
    }
  }
  return [...found.values()];
}

/** The pages that have the most of these parts, for when none has all of them. */
async function pagesWithMost<Page extends FoundText>(parts: readonly Way<Page>[][], search: Search<Page>) {
  const counts = new Map<string, { hit: Hit<Page>; parts: number; score: number }>();
  for (const ways of parts) {
    for (const hit of await pagesWith([ways], search)) {
      const before = counts.get(hit.id) ?? { hit, parts: 0, score: 0 };
      const better = hit.score > before.hit.score ? hit : before.hit;
      counts.set(hit.id, { hit: better, parts: before.parts + 1, score: before.score + hit.score });
    }
  }
  const most = Math.max(...[...counts.values()].map((count) => count.parts));
  return [...counts.values()]
    .filter((count) => count.parts === most)
    .toSorted((one, other) => other.score - one.score)
    .map(({ hit }) => hit);
}

/**
 * Answers a query with pages that have its words, and says which words none has.
 * @param vocabulary what the trade calls by several names
 */
export async function answerTo<Page extends FoundText>(
  query: string,
  search: Search<Page>,
  vocabulary: readonly TradeWords[],
): Promise<Answer<Page>> {
  const parts = await Promise.all(
    searchParts(query, vocabulary).map(async (part) => ({ part, ways: await waysOf(part, search) })),
  );
  const kept = parts.filter(({ ways }) => ways.length > 0);
  const ways = kept.map((each) => each.ways);
  const all = kept.length === 0 ? [] : await pagesWith(ways, search);
  const isPartial = all.length === 0 && kept.length > 1;
  const hits = isPartial ? await pagesWithMost(ways, search) : all;
  return {
    hits,
    missing: parts.filter((each) => each.ways.length === 0).map(({ part }) => part),
    renamed: kept
      .filter((each) => each.ways[0]?.words !== each.part.typed)
      .map((each) => ({ typed: each.part.typed, ways: each.ways.map(({ words }) => words) })),
    words: ways.flat().flatMap(({ words }) => words.split(' ')),
    isPartial: isPartial && hits.length > 0,
  };
}
