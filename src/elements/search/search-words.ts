import type { SearchRequest } from '../../domain/search/search-request.ts';
import { counted } from '../../domain/number-words.ts';

/** How much of a query is repeated: somebody may have pasted a whole page. */
const LONGEST = 60;

export const words = {
  loading: 'Loading search …',
  ready: 'Type a word, or choose a topic or a year.',
  failed: 'Search could not be loaded.',
  development: 'The search index comes with a build: npm run build, then npm run preview.',
  found: (count: number, { query }: SearchRequest): string => {
    const found = count === 0 ? 'Nothing found' : `${counted(count, 'page')} found`;
    const [said, rest] = [query.trim().slice(0, LONGEST).toWellFormed(), query.trim().slice(LONGEST)];
    return said === '' ? `${found}.` : `${found} for “${said}${rest === '' ? '' : '…'}”.`;
  },
};
