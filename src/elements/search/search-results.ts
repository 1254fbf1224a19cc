import type { Answer } from '../../domain/search/answer.ts';
import { markedParts } from '../../domain/search/marked-text.ts';
import { nearestOffers, type Offer } from '../../domain/search/offers.ts';
import { termIndexPath } from '../../domain/urls.ts';
import { create } from '../dom/create.ts';
import type { FoundPage } from './search-index.ts';

const MOST_HEADINGS = 2;

/** A found page as an item of the results: title, day, excerpt, and the headings that it was found under. */
export function resultItem(page: FoundPage, words: readonly string[]): HTMLLIElement {
  const day = page.meta['date'];
  const excerpt = markedParts(page.excerpt, words).map(({ text, marked }) =>
    marked ? create('mark', {}, text) : text,
  );
  // The part before the first heading repeats the page's title, and footnotes stand where they are called.
  const headings = page.sub_results.filter(({ url }) => /#(?!footnote-label$)/.test(url)).slice(0, MOST_HEADINGS);
  return create(
    'li',
    {},
    create('a', { href: page.url }, page.meta['title'] ?? page.url),
    ...(day === undefined ? [] : [' ', create('span', { class: 'meta' }, day)]),
    create('p', {}, ...excerpt),
    ...(headings.length === 0
      ? []
      : [create('ul', {}, ...headings.map(({ url, title }) => create('li', {}, create('a', { href: url }, title))))]),
  );
}

/** Links to what is nearest to the words that no page has, or where nothing is, to the topics. */
export function offerLinks({ hits, missing }: Answer<FoundPage>, offers: readonly Offer[]): (string | Node)[] {
  const near = missing.flatMap(({ typed, topic }) => topic ?? nearestOffers(typed, offers));
  const byPath = new Map(near.map(({ label, path }) => [path, create('a', { href: path }, label)]));
  if (byPath.size > 0) return [...byPath.values()].flatMap((link, at) => [at === 0 ? ' Nearest: ' : ', ', link]);
  return hits.length > 0 ? [] : [' ', create('a', { href: termIndexPath('tag') }, 'Look through the topics')];
}
