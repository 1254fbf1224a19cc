import { PATHS } from '../domain/urls.ts';
import { playbook, plays, type Play } from './plays.ts';
import { listedPosts, type Post } from './posts.ts';
import { site } from './site.ts';
import { allTerms } from './terms.ts';
import { archivePages } from './archives.ts';

/** Items in a feed, newest first: enough for a reader who was away for a season. */
const FEED_SIZE = 30;

/** What can be followed: the whole site, a tag, category or author, or the playbook. */
export interface FeedScope {
  /** The archive's path; the feeds are below it. */
  path: string;
  title: string;
  description: string;
  posts: readonly Post[];
  plays: readonly Play[];
}

const headings = new Map(archivePages.map(({ archivePath, heading }) => [archivePath, heading]));

/** Everything that can be followed. */
export const feedScopes: readonly FeedScope[] = [
  { path: PATHS.home, title: site.title, description: site.description, posts: listedPosts },
  ...allTerms.map(({ path, label, description, posts }) => ({
    path,
    title: `${headings.get(path) ?? label} – ${site.title}`,
    description,
    posts,
  })),
]
  .map((scope): FeedScope => ({ ...scope, posts: scope.posts.slice(0, FEED_SIZE), plays: [] }))
  .concat(
    plays.length === 0
      ? []
      : {
          path: playbook.path,
          title: `${playbook.title} – ${site.title}`,
          description: playbook.description,
          posts: [],
          plays: plays.toSorted((a, b) => b.published.getTime() - a.published.getTime()).slice(0, FEED_SIZE),
        },
  );
