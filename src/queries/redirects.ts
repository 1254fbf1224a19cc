import { followRedirect, type Redirect } from '../domain/blog/follow-redirect.ts';
import { termPath } from '../domain/urls.ts';
import { postsPages } from './archives.ts';
import { content } from './integrity.ts';
import { sitemapEntries } from './sitemap.ts';

/** WordPress counts the pages of its front page; here they are the pages of all posts. */
const frontPages = postsPages.map(({ number, path }) => [`/page/${number}/`, path] as const);

const aliases = (['tag', 'category'] as const).flatMap((kind) =>
  [...(kind === 'tag' ? content.tags : content.categories)].flatMap(([slug, term]) =>
    term.aliases.map((alias) => [termPath(kind, alias), termPath(kind, slug)] as const),
  ),
);

const all = new Map([...frontPages, ...aliases, ...content.redirects]);
const listed = new Set(sitemapEntries.map(({ path }) => path));

/** Whether readers find something there: a listed page, or a file such as a feed, which the check has looked for. */
const stands = (path: string): boolean => listed.has(path.replace(/#.*$/, '')) || /\.\w+$/.test(path);

/**
 * Every old address with the public one it ends at, chains cut short: from the settings, from the aliases of terms, and
 * from WordPress's page numbers. One that ends at something not public is left out, since it would tell of it.
 */
export const redirects: readonly Redirect[] = [...all.keys()].flatMap((from) => {
  const followed = followRedirect(from, all);
  return 'end' in followed && stands(followed.end) ? [{ from, to: followed.end }] : [];
});
