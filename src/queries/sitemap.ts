import { DECK_PATH, PATHS, timePath, TIMES } from '../domain/urls.ts';
import { archivePages, postsPages } from './archives.ts';
import { assessmentPages, assessments } from './assessments.ts';
import { pages } from './pages.ts';
import { plays } from './plays.ts';
import { listedPosts, type Post } from './posts.ts';
import { stories } from './stories.ts';
import { termIndexes } from './terms.ts';

/** An address that search engines should know, and when what stands there last changed. */
export interface SitemapEntry {
  path: string;
  lastModified?: Date | undefined;
}

const changed = (post: Post): number => (post.updated ?? post.date).getTime();
const newest = (posts: readonly Post[]): Date | undefined =>
  posts.length === 0 ? undefined : new Date(Math.max(...posts.map(changed)));

/** Every listed address. An authored page's day becomes its date only where it has one: nothing is guessed. */
export const sitemapEntries: readonly SitemapEntry[] = [
  { path: PATHS.home, lastModified: newest(listedPosts) },
  ...postsPages.map(({ path, posts }) => ({ path, lastModified: newest(posts) })),
  ...listedPosts.map((post) => ({ path: post.path, lastModified: new Date(changed(post)) })),
  ...archivePages.map(({ path, posts }) => ({ path, lastModified: newest(posts) })),
  ...Object.values(termIndexes).map(({ path, terms }) => ({
    path,
    lastModified: newest(terms.flatMap((term) => term.posts)),
  })),
  ...pages
    .filter(({ publication }) => publication.isListed)
    .map(({ path, updated }) => ({ path, lastModified: updated?.date })),
  ...[...assessments, ...assessmentPages].map(({ path }) => ({ path })),
  ...(plays.length === 0 ? [] : [{ path: PATHS.playbook }, { path: DECK_PATH }]),
  ...plays.map(({ path, published, updated }) => ({ path, lastModified: updated ?? published })),
  ...stories.map(({ path }) => ({ path })),
  ...TIMES.map((minutes) => ({ path: timePath(minutes) })),
  { path: PATHS.notebook },
  { path: PATHS.search },
];
