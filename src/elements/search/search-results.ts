import { markedParts } from '../../domain/search/marked-text.ts';
import { create } from '../dom/create.ts';
import type { FoundPage } from './search-index.ts';

const SUB_RESULTS = 3;

/** An excerpt with the found words marked. */
function excerpt(text: string): HTMLParagraphElement {
  return create('p', {}, ...markedParts(text).map((part) => (part.marked ? create('mark', {}, part.text) : part.text)));
}

/** A found page as an item of the results: title, day, excerpt, and the headings that it was found under. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const title = page.meta['title'] ?? page.url;
  const item = create('li', {}, create('a', { href: page.url }, title));
  if (page.meta['date']) item.append(' ', create('span', { class: 'count' }, page.meta['date']));
  item.append(excerpt(page.excerpt));
  // The part before the first heading repeats the page's title.
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, SUB_RESULTS);
  if (parts.length > 0) item.append(create('ul', {}, ...parts.map((part) => subResult(part, page))));
  return item;
}

function subResult(part: FoundPage['sub_results'][number], page: FoundPage): HTMLLIElement {
  const item = create('li', {}, create('a', { href: part.url }, part.title));
  // The page itself shows the excerpt of its best part.
  if (part.excerpt !== page.excerpt) item.append(excerpt(part.excerpt));
  return item;
}
