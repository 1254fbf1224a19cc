import { Feed, type Item } from 'feed';
import { escapeXml } from './xml.ts';
import { absoluteUrl, feedPath, type FeedFormat } from '../domain/urls.ts';

/** One post as feeds carry it. */
export interface FeedItem {
  /** Stable for ever: the id from another blog, or the permalink. */
  id: string;
  url: string;
  title: string | undefined;
  /** What stands for the title in Atom, where one is required. */
  name: string;
  summary: string;
  /** Clean HTML with absolute addresses. */
  html: string;
  published: Date;
  updated: Date | undefined;
  author: { name: string; url: string };
  /** The labels of its category and tags. */
  topics: readonly string[];
}

/** What a feed is about. */
export interface FeedSource {
  /** The archive's path; the feed lies below it. */
  path: string;
  title: string;
  description: string;
  language: string;
  siteUrl: string;
  licence: string;
  items: readonly FeedItem[];
}

/** The media type that each format is served as. */
export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The package writes Atom titles and summaries as HTML, and those of the other formats as plain text. */
const item = {
  rss: (entry: FeedItem): Item => ({
    // Without a title the key must be there for the type, and empty for the package to leave it out.
    title: entry.title ?? '',
    link: entry.url,
    // An id that is not the address is a guid that is no permalink; the package makes the address one by itself.
    ...(entry.id === entry.url ? {} : { guid: entry.id }),
    date: entry.published,
    description: escapeXml(entry.summary),
    content: entry.html,
    category: entry.topics.map((name) => ({ name })),
    // RSS's own author is an e-mail address; a name goes in Dublin Core's creator.
    extensions: [{ name: 'dc:creator', objects: { _text: entry.author.name } }],
  }),
  atom: (entry: FeedItem): Item => ({
    title: escapeXml(entry.name),
    id: entry.id,
    link: entry.url,
    date: entry.updated ?? entry.published,
    published: entry.published,
    description: escapeXml(entry.summary),
    content: entry.html,
    author: [{ name: entry.author.name, link: entry.author.url }],
    category: entry.topics.map((name) => ({ name, term: name })),
  }),
  json: (entry: FeedItem): Item => ({
    title: entry.title ?? '',
    id: entry.id,
    link: entry.url,
    date: entry.updated ?? entry.published,
    published: entry.published,
    description: entry.summary,
    content: entry.html,
    author: [{ name: entry.author.name, link: entry.author.url }],
    category: entry.topics.map((name) => ({ name })),
  }),
} as const satisfies Record<FeedFormat, (entry: FeedItem) => Item>;

/**
 * A feed as text. It is stamped with its newest date and never with the clock, so that two builds are equal.
 * @param source what it is about, its items newest first
 */
export function feed(format: FeedFormat, source: FeedSource): string {
  const address = (path: string): string => absoluteUrl(source.siteUrl, path);
  const dates = source.items.map(({ published, updated }) => (updated ?? published).getTime());
  const channel = new Feed({
    id: address(source.path),
    title: source.title,
    description: source.description,
    link: address(source.path),
    language: source.language,
    updated: new Date(Math.max(0, ...dates)),
    copyright: source.licence,
    generator: false,
    feed: address(feedPath(source.path, format)),
    feedLinks: { json: address(feedPath(source.path, 'json')) },
  });
  for (const entry of source.items) channel.addItem(item[format](entry));
  return { rss: () => channel.rss2(), atom: () => channel.atom1(), json: () => channel.json1() }[format]();
}
