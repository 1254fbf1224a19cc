import type { SearchFilter } from './search-request.ts';

/** What search can narrow by and show of a page, besides its words. */
interface Searchable {
  filters: Partial<Record<SearchFilter, string | number>>;
  title?: string;
  date?: string;
}

/** The attributes that tell Pagefind what to index an element by; the element itself says whether it is indexed at all. */
export function searchable({ filters, title, date }: Searchable) {
  const shown = [title === undefined ? [] : 'title[data-name]', date === undefined ? [] : 'date[data-date]'].flat();
  return {
    'data-pagefind-filter': Object.keys(filters)
      .map((name) => `${name}[data-${name}]`)
      .join(', '),
    'data-pagefind-meta': shown.join(', ') || undefined,
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`data-${name}`, value])),
    'data-name': title,
    'data-date': date,
  };
}
