import { getCollection } from 'astro:content';
import type { TermKind } from '../domain/urls.ts';

const [
  posts,
  pages,
  authors,
  tags,
  categories,
  site,
  navigation,
  redirects,
  vocabulary,
  assessments,
  plays,
  scenarios,
] = await Promise.all([
  getCollection('posts'),
  getCollection('pages'),
  getCollection('authors'),
  getCollection('tags'),
  getCollection('categories'),
  getCollection('site'),
  getCollection('navigation'),
  getCollection('redirects'),
  getCollection('vocabulary'),
  getCollection('assessments'),
  getCollection('plays'),
  getCollection('scenarios'),
]);

const RUN_THE_CHECK = 'Run npm run check:content for where and how to mend it.';

/** The one entry of a collection that is a single file: Astro only logs that a file is missing or cannot be read. */
function only<Entry>(name: string, [entry]: readonly Entry[]): Entry {
  if (entry === undefined) throw new Error(`The collection "${name}" is empty. ${RUN_THE_CHECK}`);
  return entry;
}

if (posts.length === 0) throw new Error(`There are no posts. ${RUN_THE_CHECK}`);

/** The content, by name. The check has seen that it fits together. */
export const content = {
  posts: new Map(posts.map((entry) => [entry.id, entry])),
  pages,
  terms: {
    tag: new Map(Object.entries(only('tags', tags).data)),
    category: new Map(Object.entries(only('categories', categories).data)),
    author: new Map(
      authors.map(({ id, data: { name, bio, url } }) => [id, { label: name, description: bio, aliases: [], url }]),
    ),
  } satisfies Record<TermKind, ReadonlyMap<string, object>>,
  site: only('site', site).data,
  navigation: only('navigation', navigation).data,
  redirects: Object.entries(redirects[0]?.data ?? {}),
  vocabulary: Object.entries(vocabulary[0]?.data ?? {}),
  assessments: new Map(assessments.map(({ id, data }) => [id, data])),
  plays: new Map(plays.map((entry) => [entry.id, entry])),
  scenarios: new Map(scenarios.map(({ id, data }) => [id, data])),
};

/**
 * What an entry refers to by name. Astro only logs a reference to nothing, so that a build without the check stops here.
 * @param what it is: `tag`
 */
export function named<Data>(entries: ReadonlyMap<string, Data>, what: string, name: string): Data {
  const data = entries.get(name);
  if (data === undefined) throw new Error(`There is no ${what} "${name}". ${RUN_THE_CHECK}`);
  return data;
}
