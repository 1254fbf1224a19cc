import { dateArchives } from './blog/date-archives.ts';
import { isFiledUnder, type Filing } from './blog/filing.ts';
import { paginate } from './blog/paginate.ts';
import type { Publication } from './blog/publication.ts';
import {
  ASSESSMENT_PAGES,
  assessmentPagePath,
  assessmentPath,
  DECK_PATH,
  FEED_FILES,
  pagedPath,
  PATHS,
  playPath,
  storyPath,
  termIndexPath,
  termPath,
  timePath,
  TIMES,
  type TermKind,
} from './urls.ts';

/** A post or a page, and when it last changed, if known. */
interface AddressedEntry {
  path: string;
  publication: Publication;
  changed?: Date | undefined;
}

/** A post, with what its archives depend on. */
export interface AddressedPost extends AddressedEntry {
  /** Its day in the site's time zone. */
  day: { year: number; month: number; day: number };
  filing: Filing;
}

/** Everything that has an address or makes one. */
export interface AddressedSite {
  posts: readonly AddressedPost[];
  pages: readonly AddressedEntry[];
  terms: readonly { kind: TermKind; slug: string; aliases: readonly string[] }[];
  plays: readonly { slug: string; changed?: Date | undefined }[];
  /** The slugs of the plays that tell a story. */
  stories: readonly string[];
  /** The slug of the newest version of each; undefined for the default. */
  assessments: readonly (string | undefined)[];
}

/** An address of the site. */
export interface Address {
  /** Percent-encoded. */
  path: string;
  /** A `listed` or `unlisted` page, a `file` such as a feed, or `moved`: a redirect. */
  kind: 'listed' | 'unlisted' | 'file' | 'moved';
  /** The latest change of anything shown there. */
  changed?: Date | undefined;
  /** The target of a redirect. */
  to?: string;
}

const newest = (posts: readonly AddressedPost[]): Date | undefined => {
  const times = posts.flatMap(({ changed }) => changed?.getTime() ?? []);
  return times.length === 0 ? undefined : new Date(Math.max(...times));
};

const archive = (path: string, posts: readonly AddressedPost[]): Address[] =>
  paginate(posts).map(({ number, items }) => ({
    path: pagedPath(path, number),
    kind: 'listed',
    changed: newest(items),
  }));

const entry = ({ path, publication, changed }: AddressedEntry): Address[] =>
  publication.hasPage ? [{ path, kind: publication.isListed ? 'listed' : 'unlisted', changed }] : [];

const page = (path: string, changed?: Date): Address => ({ path, kind: 'listed', changed });
const file = (path: string): Address => ({ path, kind: 'file' });
const moved = (path: string, to: string): Address => ({ path, kind: 'moved', to });
const feeds = (path: string): Address[] => Object.values(FEED_FILES).map((name) => file(`${path}${name}`));

/**
 * Exactly the addresses that this content makes, in sitemap order: pages, archives, feeds, and the redirects that it
 * implies (WordPress's `/page/2/`, aliases of terms). Pictures, `public/` and the redirects in the settings are not
 * included.
 */
export function addressesOf({ posts, pages, terms, plays, stories, assessments }: AddressedSite): Address[] {
  const listed = posts.filter(({ publication }) => publication.isListed);
  const filled = terms
    .map((term) => ({
      ...term,
      path: termPath(term.kind, term.slug),
      posts: listed.filter(({ filing }) => isFiledUnder(filing, term.kind, term.slug)),
    }))
    .filter((term) => term.posts.length > 0);
  const assessmentPaths = assessments.map(assessmentPath);
  return [
    page(PATHS.home, newest(listed)),
    ...archive(PATHS.posts, listed),
    ...posts.flatMap(entry),
    ...dateArchives(listed).flatMap((dates) => archive(dates.path, dates.posts)),
    ...filled.flatMap((term) => archive(term.path, term.posts)),
    ...(['tag', 'category', 'author'] as const).map((kind) =>
      page(termIndexPath(kind), newest(filled.filter((term) => term.kind === kind).flatMap((term) => term.posts))),
    ),
    ...pages.flatMap(entry),
    ...assessmentPaths.map((path) => page(path)),
    ...assessmentPaths.flatMap((path) => ASSESSMENT_PAGES.map((name) => page(assessmentPagePath(path, name)))),
    ...(plays.length === 0 ? [] : [page(PATHS.playbook), page(DECK_PATH), ...feeds(PATHS.playbook)]),
    ...plays.map(({ slug, changed }) => page(playPath(slug), changed)),
    ...stories.map((slug) => page(storyPath(slug))),
    ...TIMES.map((minutes) => page(timePath(minutes))),
    page(PATHS.notebook),
    page(PATHS.follow),
    page(PATHS.search),
    ...[PATHS.searchWords, PATHS.notFound, PATHS.sitemap, PATHS.robots, PATHS.openSearch, PATHS.manifest].map(file),
    ...[PATHS.home, ...filled.map(({ path }) => path)].flatMap(feeds),
    // WordPress numbers the pages of its front page.
    ...paginate(listed).map(({ number }) => moved(`/page/${number}/`, pagedPath(PATHS.posts, number))),
    ...filled.flatMap(({ kind, aliases, path }) => aliases.map((alias) => moved(termPath(kind, alias), path))),
  ];
}
