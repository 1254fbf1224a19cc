import { addressesOf } from '../domain/addresses.ts';
import { followRedirect, type Redirect } from '../domain/blog/follow-redirect.ts';
import { assessments } from './assessments.ts';
import { content } from './content.ts';
import { pages } from './pages.ts';
import { plays } from './plays.ts';
import { posts } from './posts.ts';
import { stories } from './stories.ts';
import { allTerms } from './terms.ts';

const addresses = addressesOf({
  posts: posts.map((post) => ({ ...post, changed: post.updated ?? post.date })),
  pages: pages.map((page) => ({ ...page, changed: page.updated?.date })),
  terms: allTerms,
  plays: plays.map(({ slug, published, updated }) => ({ slug, changed: updated ?? published })),
  stories: stories.map(({ play }) => play.slug),
  assessments: assessments.map(({ slug }) => slug),
});

/** The pages that search engines should know. */
export const sitemapEntries = addresses.filter(({ kind }) => kind === 'listed');

const leadingOn = new Map([
  ...addresses.flatMap(({ path, to }) => (to === undefined ? [] : [[path, to] as const])),
  ...content.redirects,
]);
const listed = new Set(sitemapEntries.map(({ path }) => path));

/** Whether a redirect may lead there: to a listed page, or a file, which the check has looked for. */
const isPublic = (path: string): boolean => listed.has(path.replace(/#.*$/, '')) || /\.\w+$/.test(path);

/** Every redirect, with chains followed to their ends. One that ends at something hidden would give it away. */
export const redirects: readonly Redirect[] = [...leadingOn.keys()].flatMap((from) => {
  const followed = followRedirect(from, leadingOn);
  return 'end' in followed && isPublic(followed.end) ? [{ from, to: followed.end }] : [];
});
