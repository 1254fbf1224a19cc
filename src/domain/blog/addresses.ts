import { dateArchives } from './date-archives.ts';
import { isUnderCategory } from './categories.ts';
import { paginate } from './paginate.ts';
import { publication, type Publishable, type Viewing } from './publication.ts';
import { feedPath, pagedPath, PATHS, termIndexPath, termPath, type TermKind } from '../urls.ts';

/** Posts a page of any archive. */
export const POSTS_A_PAGE = 10;

/** What a post's addresses follow from: its own path and everything it is filed under. */
export interface AddressedPost extends Publishable {
  path: string;
  /** Its day in the site's time zone. */
  day: { year: number; month: number; day: number };
  author?: string | undefined;
  category?: string | undefined;
  tags: readonly string[];
}

/** A tag, category or author. */
interface AddressedTerm {
  kind: TermKind;
  slug: string;
  aliases: readonly string[];
}

/** Everything that has an address or makes one. */
export interface AddressedContent {
  posts: readonly AddressedPost[];
  pages: readonly (Publishable & { path: string })[];
  terms: readonly AddressedTerm[];
}

/** The percent-encoded path as a reader writes it, in NFC; a path whose encoding is broken stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

const has: Record<TermKind, (post: AddressedPost, slug: string) => boolean> = {
  tag: (post, slug) => post.tags.includes(slug),
  category: (post, slug) => isUnderCategory(post.category, slug),
  author: (post, slug) => post.author === slug,
};

const FEED_FORMATS = ['rss', 'atom', 'json'] as const;

const archivePages = (path: string, posts: number): string[] =>
  paginate(Array.from({ length: posts }), POSTS_A_PAGE).map(({ number }) => pagedPath(path, number));

const feeds = (path: string): string[] => FEED_FORMATS.map((format) => feedPath(path, format));

/**
 * Every address that leads somewhere on the site: entries, archives and their pages, feeds, what stands by itself, and
 * the addresses that lead on by themselves (`/page/2/` and the aliases of terms). Redirects of the settings are not
 * among them. Decoded, so that two spellings of one address are equal.
 */
export function siteAddresses({ posts, pages, terms }: AddressedContent, viewing: Viewing): Set<string> {
  const listed = posts.filter((post) => publication(post, viewing).isListed);
  const entries = [...posts, ...pages].filter((entry) => publication(entry, viewing).hasPage).map(({ path }) => path);
  const termPaths = terms.flatMap(({ kind, slug, aliases }) => {
    const count = listed.filter((post) => has[kind](post, slug)).length;
    if (count === 0) return [];
    const path = termPath(kind, slug);
    return [...archivePages(path, count), ...feeds(path), ...aliases.map((alias) => termPath(kind, alias))];
  });
  const paths = [
    ...Object.values(PATHS),
    ...feeds(PATHS.home),
    ...archivePages(PATHS.posts, listed.length),
    ...archivePages(PATHS.home, listed.length),
    ...(['tag', 'category', 'author'] as const).map(termIndexPath),
    ...dateArchives(listed).flatMap((archive) => archivePages(archive.path, archive.posts.length)),
    ...termPaths,
    ...entries,
  ];
  return new Set(paths.map(decodePath));
}
