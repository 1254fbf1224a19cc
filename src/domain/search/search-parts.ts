import type { Offer } from './offers.ts';
import { plainWord } from './plain-words.ts';

/** Words of the trade that mean the same. */
export interface TradeWords {
  words: readonly string[];
  /** What to offer when no page has any of them. */
  topic?: Offer | undefined;
}

/** A part of a query: one word, or a phrase that stands together. */
export interface SearchPart {
  /** As it was typed. */
  typed: string;
  /** Everything that it may be called, as typed first. */
  ways: readonly string[];
  /** Whether a page must have it word for word; otherwise it may be the beginning of a word. */
  isPhrase: boolean;
  topic?: Offer | undefined;
}

/** How many words of a query are looked for: somebody may have pasted a whole page. */
const MOST_WORDS = 12;

const phrase = (words: string): string[] => words.split(/\s+/).map(plainWord);

const sameWord = (one: string, other: string): boolean =>
  one === other || (one.length > 1 && (`${one}s` === other || `${other}s` === one));

const startsWith = (typed: readonly string[], words: readonly string[]): boolean =>
  words.length <= typed.length && words.every((word, at) => sameWord(word, typed[at] ?? ''));

/**
 * Divides a query into words and phrases of the trade, each once. Quotation marks around the whole make it one phrase.
 * @param vocabulary what the trade calls by several names
 */
export function searchParts(query: string, vocabulary: readonly TradeWords[]): SearchPart[] {
  const quoted = /^\s*"(.*\S.*)"\s*$/.exec(query)?.[1];
  const words = (quoted ?? query).split(/\s+/).filter((word) => plainWord(word) !== '');
  if (quoted !== undefined && words.length > 0) {
    const typed = words.slice(0, MOST_WORDS).join(' ');
    return [{ typed, ways: [typed], isPhrase: true }];
  }
  const known = vocabulary
    .flatMap((group) => group.words.map((each) => ({ group, words: phrase(each) })))
    .toSorted((one, other) => other.words.length - one.words.length);
  const parts = new Map<string, SearchPart>();
  for (let at = 0; at < words.length && parts.size < MOST_WORDS;) {
    const rest = words.slice(at).map(plainWord);
    const trade = known.find((each) => startsWith(rest, each.words));
    const length = trade?.words.length ?? 1;
    const typed = words.slice(at, at + length).join(' ');
    const others = (trade?.group.words ?? []).filter((each) => !startsWith(phrase(each), phrase(typed)));
    parts.set(plainWord(typed), {
      typed,
      ways: [typed, ...others],
      isPhrase: trade !== undefined,
      topic: trade?.group.topic,
    });
    at += length;
  }
  return [...parts.values()];
}
