/** The kinds of term that posts are filed under. Each kind has an index, each term an archive. */
export type TermKind = 'tag' | 'category' | 'author';

/** The file name of each feed format. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** RSS 2.0, Atom or JSON Feed. */
export type FeedFormat = keyof typeof FEED_FILES;

/** Addresses that depend on no entry. */
export const PATHS = {
  home: '/',
  posts: '/posts/',
  playbook: '/playbook/',
  notebook: '/notebook/',
  follow: '/follow/',
  search: '/search/',
  searchWords: '/search-words.json',
  notFound: '/404.html',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  openSearch: '/opensearch.xml',
  manifest: '/manifest.webmanifest',
} as const;

/** The folder of the search index. */
export const SEARCH_INDEX_PATH = '/pagefind/';

/** First path segments of the site's own pages, which no page or post may have as its slug. */
export const RESERVED_SLUGS: readonly string[] = [
  'posts',
  'page',
  'tag',
  'category',
  'author',
  'playbook',
  'self-assessment',
  'notebook',
  'follow',
  'time',
  'search',
];

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const encode = (slug: string): string => encodeURIComponent(slug.normalize('NFC'));

/**
 * Path of a date archive.
 * @param year four digits; `month` 1–12 and `day` 1–31 narrow it
 * @returns `/2012/`, `/2012/04/` or `/2012/04/10/`
 */
export function datePath(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(twoDigits(month));
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day));
  return `/${parts.join('/')}/`;
}

/**
 * Path of a post.
 * @param day the post's day in the site's time zone
 * @param slug decoded; it is normalised to NFC and percent-encoded here and nowhere else
 */
export function postPath(day: { year: number; month: number; day: number }, slug: string): string {
  return `${datePath(day.year, day.month, day.day)}${encode(slug)}/`;
}

/** Path of a page that an author wrote, such as `/about/`. */
export function pagePath(slug: string): string {
  return `/${encode(slug)}/`;
}

/** Pages below the default assessment, whose names no other assessment may have. */
export const ASSESSMENT_PAGES = ['method', 'huddle'] as const;

/**
 * Path of an assessment: `/self-assessment/`, or `/self-assessment/<slug>/` for one that is not the default.
 * @param slug absent for the default
 */
export function assessmentPath(slug?: string): string {
  return `/self-assessment/${slug === undefined ? '' : `${encode(slug)}/`}`;
}

/** Path of an assessment's method or huddle page. @param path of the assessment */
export function assessmentPagePath(path: string, page: (typeof ASSESSMENT_PAGES)[number]): string {
  return `${path}${page}/`;
}

/** Pages below the playbook, whose names no play may have. */
export const PLAYBOOK_PAGES: readonly string[] = ['print'];

/** Path of the deck: every play as a card to print. */
export const DECK_PATH = `${PATHS.playbook}print/`;

/** Minutes that a reader may have; each has a page of what fits. */
export const TIMES = [3, 10, 30] as const;

/** Path of what fits in some minutes: `/time/10/`. */
export function timePath(minutes: (typeof TIMES)[number]): string {
  return `/time/${minutes}/`;
}

/** Path of a play: `/playbook/<slug>/`. */
export function playPath(slug: string): string {
  return `/playbook/${encode(slug)}/`;
}

/** Path of a play's story on paper: `/playbook/<slug>/story/`. @param slug of the play */
export function storyPath(slug: string): string {
  return `${playPath(slug)}story/`;
}

/** Path of the list of all tags, categories or authors. */
export function termIndexPath(kind: TermKind): string {
  return `/${kind}/`;
}

/**
 * Path of a term's archive. A nested category nests: `a/b` gives `/category/a/b/`.
 * @param slug decoded, its levels separated by `/`
 */
export function termPath(kind: TermKind, slug: string): string {
  return `/${kind}/${slug.split('/').map(encode).join('/')}/`;
}

/** A path decoded and in NFC, so that two spellings of one address are equal; unchanged if its encoding is broken. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** Path of page `page` (from 1) of the archive at `path`; page 1 is `path` itself. */
export function pagedPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

/**
 * Path of a page's social card: `/cards/2012/04/10/social-media.png`; `/cards.png` for the home page.
 * @param path of the page, percent-encoded
 */
export function cardPath(path: string): string {
  return `/cards${path.replace(/\/$/, '')}.png`;
}

/** Path of what stands in for a picture. @param habit whose shapes it has; absent for the site's */
export function standInPath(habit?: string): string {
  return `/pictures/${habit === undefined ? 'site' : `habit-${habit}`}.svg`;
}

/** Path of a feed below the archive at `path` (`/` for the whole site). */
export function feedPath(path: string, format: FeedFormat): string {
  return `${path}${FEED_FILES[format]}`;
}

/**
 * Makes a path on this site absolute.
 * @param site the site's address, with or without its last slash
 * @param path begins with `/`
 */
export function absoluteUrl(site: string, path: string): string {
  return site.replace(/\/+$/, '') + path;
}

/**
 * An address for paper, without its scheme, to be typed.
 * @param site the site's address, with or without its last slash
 * @param path begins with `/`
 */
export function shortAddress(site: string, path: string): string {
  return absoluteUrl(site, path).replace(/^https?:\/\//, '');
}
