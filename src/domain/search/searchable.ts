import type { SearchFilter } from './search-request.ts';

/** What search can filter by and show of a page, besides its text. */
interface Searchable {
  filters: Partial<Record<SearchFilter, string | number>>;
  title?: string;
  date?: string;
}

/** The attributes that tell Pagefind how to index an element; whether it is indexed is up to the element. */
export function searchable({ filters, title, date }: Searchable) {
  const shown = [
    // Otherwise Pagefind finds pages by the address and the words of their first picture.
    'image:',
    ...(title === undefined ? [] : ['title[data-name]']),
    ...(date === undefined ? [] : ['date[data-date]']),
  ];
  return {
    'data-pagefind-filter': Object.keys(filters)
      .map((name) => `${name}[data-${name}]`)
      .join(', '),
    'data-pagefind-meta': shown.join(', '),
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`data-${name}`, value])),
    'data-name': title,
    'data-date': date,
  };
}
