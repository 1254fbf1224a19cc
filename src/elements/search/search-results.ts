import { markedParts } from '../../domain/search/marked-text.ts';
import { create } from '../dom/create.ts';
import type { FoundPage } from './search-index.ts';

const SUB_RESULTS = 3;

/** An excerpt with the words that were found marked, built from text alone. */
function excerpt(text: string): HTMLParagraphElement {
  return create('p', {}, ...markedParts(text).map((part) => (part.marked ? create('mark', {}, part.text) : part.text)));
}

/** A page that was found as an item of the list of results: title, day, excerpt, and the headings that it was found under. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const title = page.meta['title'] ?? page.url;
  const item = create('li', {}, create('a', { href: page.url }, title));
  if (page.meta['date']) item.append(' ', create('span', { class: 'count' }, page.meta['date']));
  item.append(excerpt(page.excerpt));
  // The part before the first heading has the page's own title and says nothing new.
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, SUB_RESULTS);
  if (parts.length > 0) item.append(create('ul', {}, ...parts.map((part) => subResult(part, page))));
  return item;
}

function subResult(part: FoundPage['sub_results'][number], page: FoundPage): HTMLLIElement {
  const item = create('li', {}, create('a', { href: part.url }, part.title));
  // The page shows its best part's excerpt: no need to say it twice.
  if (part.excerpt !== page.excerpt) item.append(excerpt(part.excerpt));
  return item;
}
