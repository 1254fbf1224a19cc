import { Feed, type Item } from 'feed';
import { escapeXml } from './xml.ts';
import { absoluteUrl, feedPath, type FeedFormat } from '../domain/urls.ts';

/** One post as feeds carry it. */
export interface FeedItem {
  /** Permanent: the id from another blog, or the permalink. */
  id: string;
  url: string;
  title: string | undefined;
  /** The title in Atom, which requires one. */
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
  /** The archive's path; the feed is below it. */
  path: string;
  title: string;
  description: string;
  language: string;
  siteUrl: string;
  licence: string;
  items: readonly FeedItem[];
}

/** The media type of each format. */
export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** Sets a text aside and returns a placeholder for it, shaped like an address. */
type Hold = (text: string) => string;

const HELD = /(<!\[CDATA\[)?urn:held:(\d+):(?:\]\]>)?/g;

/**
 * Placeholders for texts in XML. The package leaves `<` in attributes and all but the first `]]>` in CDATA, reads
 * `&amp;` in a text as `&`, and makes every id an address; so it gets a placeholder, which the text replaces later.
 */
function heldTexts(): { hold: Hold; fill: (xml: string) => string } {
  const texts: string[] = [];
  return {
    hold: (text) => `urn:held:${texts.push(text) - 1}:`,
    fill: (xml) =>
      xml.replace(HELD, (_name, cdata: string | undefined, index: string) => {
        const text = texts[Number(index)] ?? '';
        return cdata === undefined ? escapeXml(text) : `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
      }),
  };
}

/** The package writes Atom titles and summaries as HTML, and those of the other formats as plain text. */
const item = {
  rss: (entry: FeedItem, hold: Hold): Item => ({
    // The type requires a title; the package leaves out an empty one.
    title: entry.title === undefined ? '' : hold(entry.title),
    link: entry.url,
    // Without a guid, the package makes the address a permalink.
    ...(entry.id === entry.url ? {} : { guid: hold(entry.id) }),
    date: entry.published,
    description: hold(escapeXml(entry.summary)),
    content: hold(entry.html),
    category: entry.topics.map((name) => ({ name: hold(name) })),
    // RSS's own author is an e-mail address; Dublin Core's creator is a name.
    extensions: [{ name: 'dc:creator', objects: { _text: hold(entry.author.name) } }],
  }),
  atom: (entry: FeedItem, hold: Hold): Item => ({
    title: hold(escapeXml(entry.name)),
    id: hold(entry.id),
    link: entry.url,
    date: entry.updated ?? entry.published,
    published: entry.published,
    description: hold(escapeXml(entry.summary)),
    content: hold(entry.html),
    author: [{ name: hold(entry.author.name), link: entry.author.url }],
    category: entry.topics.map((name) => ({ name: hold(name), term: hold(name) })),
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
} as const satisfies Record<FeedFormat, (entry: FeedItem, hold: Hold) => Item>;

/**
 * A feed as text, dated by its newest item rather than the clock, so that builds are reproducible.
 * @param source what it is about, its items newest first
 */
export function feed(format: FeedFormat, source: FeedSource): string {
  const { hold, fill } = format === 'json' ? { hold: String, fill: String } : heldTexts();
  const address = (path: string): string => absoluteUrl(source.siteUrl, path);
  const dates = source.items.map(({ published, updated }) => (updated ?? published).getTime());
  const channel = new Feed({
    id: address(source.path),
    title: hold(source.title),
    description: hold(source.description),
    link: address(source.path),
    language: source.language,
    updated: new Date(Math.max(0, ...dates)),
    copyright: hold(source.licence),
    generator: false,
    feed: address(feedPath(source.path, format)),
    feedLinks: { json: address(feedPath(source.path, 'json')) },
  });
  for (const entry of source.items) channel.addItem(item[format](entry, hold));
  return fill({ rss: () => channel.rss2(), atom: () => channel.atom1(), json: () => channel.json1() }[format]());
}
