/** What a search can be narrowed by, in the order offered. */
export const SEARCH_FILTERS = ['kind', 'category', 'tag', 'year'] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

export interface SearchRequest {
  query: string;
  filters: Partial<Record<SearchFilter, string>>;
}

const isFilter = (name: string): name is SearchFilter => SEARCH_FILTERS.some((filter) => filter === name);

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    // Not percent-encoded after all: a lone % was typed.
    return text;
  }
}

/** Reads a search from an address's fragment or query, `#q=queue&tag=trust` or `?q=…`, ignoring anything unknown. */
export function parseSearch(part: string): SearchRequest {
  const request: SearchRequest = { query: '', filters: {} };
  for (const pair of part.replace(/^[#?]/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const value = decode(rest.join('='));
    if (name === 'q') request.query = value;
    else if (isFilter(name) && value !== '') request.filters[name] = value;
  }
  return request;
}

/** The fragment of a search, `#q=queue&tag=trust`; empty for an empty search. */
export function formatSearch({ query, filters }: SearchRequest): string {
  const pairs = [
    ...(query === '' ? [] : [['q', query] as const]),
    ...SEARCH_FILTERS.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]] as const])),
  ];
  return pairs.length === 0
    ? ''
    : `#${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`;
}

/** Whether there is nothing to search for. */
export function isEmptySearch({ query, filters }: SearchRequest): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}
