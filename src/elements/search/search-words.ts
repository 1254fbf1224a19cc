import { LANGUAGE } from '../../domain/language.ts';
import { counted } from '../../domain/number-words.ts';
import type { Answer, FoundText } from '../../domain/search/answer.ts';
import type { SearchRequest } from '../../domain/search/search-request.ts';

/** How much of a query is repeated: somebody may have pasted a whole page. */
const LONGEST = 60;

function quoted(words: string): string {
  const [said, rest] = [words.trim().slice(0, LONGEST).toWellFormed(), words.trim().slice(LONGEST)];
  return `“${said}${rest === '' ? '' : '…'}”`;
}

const list = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });
const either = (all: readonly string[]): string => list.format(all.map(quoted));

export const words = {
  loading: 'Loading search …',
  ready: 'Type a word.',
  failed: 'Search could not be loaded.',
  development: 'The search index comes with a build: npm run build, then npm run preview.',
  found: (
    { hits, missing, renamed, words: kept, isPartial }: Answer<FoundText>,
    { query, filters }: SearchRequest,
  ): string => {
    const absent = [...missing, ...renamed].map(({ typed }) => typed);
    const said = absent.length === 0 ? '' : `No page says ${either(absent)}.`;
    const among = hits.length === 0 && Object.keys(filters).length > 0 ? ' among what you chose' : '';
    const count = hits.length === 0 ? 'Nothing' : counted(hits.length, 'page');
    if (query.trim() === '') return `${count} found.`;
    if (isPartial) return `${said} No page has all of ${quoted(query)}. ${count} with some of it.`.trim();
    if (said === '') return `${count} found for ${quoted(query)}${among}.`;
    if (kept.length === 0) return said;
    const rest = renamed.length === 0 ? 'the rest' : either(renamed.flatMap(({ ways }) => ways));
    return `${said} ${count} with ${rest}${among}.`;
  },
};
