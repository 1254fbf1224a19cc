import type { Offer } from '../domain/search/offers.ts';
import type { TradeWords } from '../domain/search/search-parts.ts';
import { content } from './content.ts';
import { plays } from './plays.ts';
import { listedPosts } from './posts.ts';
import { tags } from './terms.ts';

const topics = new Map(tags.map(({ slug, label, path, aliases }) => [slug, { label, path, also: aliases }]));

/** What search knows besides the pages' text: the words of the trade, and what to offer for a word that no page has. */
export const searchWords: { vocabulary: TradeWords[]; offers: Offer[] } = {
  vocabulary: content.vocabulary.map(([name, { also, topic }]) => ({
    words: [name, ...also],
    topic: topic === undefined ? undefined : topics.get(topic),
  })),
  offers: [
    ...topics.values(),
    ...listedPosts.flatMap(({ title, path }) => (title === undefined ? [] : { label: title, path })),
    ...plays.map(({ title, path }) => ({ label: title, path })),
  ],
};
