import { dateArchives } from '../domain/blog/date-archives.ts';
import { paginate } from '../domain/blog/paginate.ts';
import { datePath, pagedPath, PATHS, termIndexPath } from '../domain/urls.ts';
import { type Play, playsNamed, shortPlays } from './plays.ts';
import { listedPosts, type Post } from './posts.ts';
import { site } from './site.ts';
import { allTerms, type Term, termIndexes } from './terms.ts';

/** A breadcrumb. */
interface Crumb {
  label: string;
  path: string;
}

/** One page of a list of posts. */
export interface ArchivePage {
  /** The address of the archive's first page. */
  archivePath: string;
  path: string;
  heading: string;
  /** The heading, with the page number from page 2 on. */
  title: string;
  description: string;
  crumbs: readonly Crumb[];
  /** The play to end with: the nearest of its first post that has one, else a short one. */
  plays: readonly Play[];
  posts: readonly Post[];
  number: number;
  count: number;
  /** The archive's feeds: a term's own, or the site's. */
  feedScope: { path: string; label: string };
  term?: Term | undefined;
}

interface Archive {
  path: string;
  heading: readonly [kind: string, name: string];
  description: string;
  crumbs: readonly Crumb[];
  posts: readonly Post[];
  term?: Term;
}

const siteFeeds = { path: PATHS.home, label: site.title };

function pages(archive: Archive): ArchivePage[] {
  const heading = archive.heading.filter(Boolean).join(' ');
  return paginate(archive.posts).map((page) => ({
    archivePath: archive.path,
    path: pagedPath(archive.path, page.number),
    heading,
    title: page.number === 1 ? heading : `${heading}, page ${page.number}`,
    description: archive.description,
    crumbs: archive.crumbs,
    plays: playsNamed([page.items.find(({ plays }) => plays.length > 0)?.plays[0] ?? shortPlays[0]?.slug ?? []].flat()),
    posts: page.items,
    number: page.number,
    count: page.count,
    feedScope: archive.term ? { path: archive.term.path, label: heading } : siteFeeds,
    term: archive.term,
  }));
}

const termHeading = {
  tag: (label: string) => ['Posts tagged', `‘${label}’`],
  category: (label: string) => ['Posts in', `‘${label}’`],
  author: (label: string) => ['Posts by', label],
} as const satisfies Record<Term['kind'], (label: string) => readonly [string, string]>;

/** The archive of a term; the crumbs of a nested category include its parents. */
function termArchive(term: Term): Archive {
  const levels = term.slug.split('/');
  const above = new Set(levels.slice(0, -1).map((_, index) => levels.slice(0, index + 1).join('/')));
  const parents = allTerms.filter(({ kind, slug }) => kind === term.kind && above.has(slug));
  return {
    path: term.path,
    heading: termHeading[term.kind](term.label),
    description: term.description,
    crumbs: [
      { label: termIndexes[term.kind].title, path: termIndexPath(term.kind) },
      ...parents.map(({ label, path }) => ({ label, path })),
    ],
    posts: term.posts,
    term,
  };
}

const dates: Archive[] = dateArchives(listedPosts).map(({ path, label, year, month, day, posts }) => ({
  path,
  heading: ['Archive for', label],
  description: `Everything posted ${day === undefined ? 'in' : 'on'} ${label}.`,
  crumbs: [
    { label: 'Posts', path: PATHS.posts },
    ...(month === undefined ? [] : [{ label: String(year), path: datePath(year) }]),
    ...(month === undefined || day === undefined
      ? []
      : [{ label: label.replace(`${day} `, ''), path: datePath(year, month) }]),
  ],
  posts,
}));

/** The pages of all posts, newest first. */
export const postsPages: readonly ArchivePage[] = pages({
  path: PATHS.posts,
  heading: ['', 'Posts'],
  description: `Every post of ${site.title}, newest first.`,
  crumbs: [],
  posts: listedPosts,
});

/** Every page of every date, tag, category and author archive. */
export const archivePages: readonly ArchivePage[] = [...dates, ...allTerms.map(termArchive)].flatMap(pages);

/** The first page of each of them. */
export const archivePaths: ReadonlySet<string> = new Set(archivePages.map(({ archivePath }) => archivePath));

/** The months that have posts, newest first. */
export const months = dateArchives(listedPosts).filter(({ month, day }) => month !== undefined && day === undefined);
