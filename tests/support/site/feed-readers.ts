import assert from 'node:assert/strict';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import RssParser from 'rss-parser';
import type { FeedFormat } from '../../../src/domain/urls.ts';
import { visibleText } from './html-tree.ts';

/** An item as a feed reader finds it, without what the reader or its format leaves out. */
export interface ReadItem {
  id: string | undefined;
  url: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  html: string | undefined;
  published: string | undefined;
  author: string | undefined;
  updated?: string | undefined;
  authorUrl?: string | undefined;
  topics?: readonly string[] | undefined;
}

interface ReadFeed {
  title: string | undefined;
  home: string | undefined;
  self: string | undefined;
  updated?: string | undefined;
  items: readonly ReadItem[];
}

export interface FeedReader {
  name: string;
  format: FeedFormat;
  read: (text: string) => Promise<ReadFeed> | ReadFeed;
}

/** HTML as it is shown. */
const shown = (html: string | undefined): string | undefined => html && visibleText(parseFragment(html));

const iso = (date: string | undefined): string | undefined => date && new Date(date).toISOString();

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const JSON_KEYS = {
  feed: [
    'version',
    'title',
    'home_page_url',
    'feed_url',
    'description',
    'items',
    'language',
    'authors',
    'author',
    'icon',
    'favicon',
  ],
  item: [
    'id',
    'url',
    'title',
    'content_html',
    'summary',
    'date_published',
    'date_modified',
    'author',
    'authors',
    'tags',
    'image',
    'language',
  ],
};

/** Reads a JSON Feed strictly: known keys, right types, nothing empty. */
function readJson(text: string): ReadFeed {
  const feed = JSON.parse(text);
  assert.match(feed.version, /^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/);
  assert.deepEqual(
    Object.keys(feed).filter((key) => !JSON_KEYS.feed.includes(key)),
    [],
  );
  for (const key of ['title', 'home_page_url', 'feed_url', 'description']) {
    assert.ok(typeof feed[key] === 'string' && feed[key] !== '', key);
  }
  for (const item of feed.items) {
    assert.deepEqual(
      Object.keys(item).filter((key) => !JSON_KEYS.item.includes(key)),
      [],
    );
    for (const key of ['id', 'url', 'content_html']) assert.ok(typeof item[key] === 'string' && item[key] !== '', key);
    for (const key of ['title', 'summary'])
      assert.ok(!(key in item) || (typeof item[key] === 'string' && item[key] !== ''), key);
    for (const key of ['date_published', 'date_modified']) assert.match(item[key], RFC_3339, key);
    assert.ok(Array.isArray(item.tags) && item.tags.every((tag: unknown) => typeof tag === 'string' && tag !== ''));
  }
  return {
    title: feed.title,
    home: feed.home_page_url,
    self: feed.feed_url,
    items: feed.items.map((item: Record<string, any>) => ({
      id: item['id'],
      url: item['url'],
      title: item['title'],
      summary: item['summary'],
      html: item['content_html'],
      published: iso(item['date_published']),
      author: (item['author'] ?? item['authors']?.[0])?.name,
      updated: iso(item['date_modified']),
      authorUrl: (item['author'] ?? item['authors']?.[0])?.url,
      topics: item['tags'],
    })),
  };
}

const rssParser = new RssParser<Record<string, string>, Record<string, string>>({
  customFields: {
    feed: ['lastBuildDate', 'updated'],
    item: ['author', 'id', 'published', 'updated', 'content:encoded'] as never,
  },
});

/** Two readers for each format, with no code in common. */
export const feedReaders: readonly FeedReader[] = [
  {
    name: 'feedsmith',
    format: 'rss',
    read(text) {
      const feed = parseRssFeed(text);
      return {
        title: feed.title,
        home: feed.link,
        self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href,
        updated: iso(feed.lastBuildDate),
        items: (feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          url: item.link,
          title: item.title,
          summary: shown(item.description),
          html: item.content?.encoded,
          published: iso(item.pubDate),
          author: item.dc?.creators?.[0],
          topics: item.categories?.flatMap(({ name }) => name ?? []),
        })),
      };
    },
  },
  {
    name: 'rss-parser',
    format: 'rss',
    async read(text) {
      const feed = await rssParser.parseString(text);
      return {
        title: feed.title,
        home: feed.link,
        self: feed.paginationLinks?.self,
        updated: iso(feed['lastBuildDate']),
        items: feed.items.map((item) => ({
          id: item.guid,
          url: item.link,
          title: item.title,
          summary: shown(item.content),
          html: item['content:encoded'],
          published: iso(item.pubDate),
          author: item.creator,
          topics: item.categories,
        })),
      };
    },
  },
  {
    name: 'feedsmith',
    format: 'atom',
    read(text) {
      const feed = parseAtomFeed(text);
      const link = (rel: string) => feed.links?.find((candidate) => candidate.rel === rel)?.href;
      return {
        title: feed.title?.value,
        home: link('alternate'),
        self: link('self'),
        updated: iso(feed.updated),
        items: (feed.entries ?? []).map((entry) => {
          assert.equal(entry.title?.type, 'html');
          assert.equal(entry.content?.type, 'html');
          return {
            id: entry.id,
            url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
            title: shown(entry.title?.value),
            summary: shown(entry.summary?.value),
            html: entry.content?.value,
            published: iso(entry.published),
            author: entry.authors?.[0]?.name,
            updated: iso(entry.updated),
            authorUrl: entry.authors?.[0]?.uri,
            topics: entry.categories?.flatMap(({ term }) => term ?? []),
          };
        }),
      };
    },
  },
  {
    name: 'rss-parser',
    format: 'atom',
    async read(text) {
      const feed = await rssParser.parseString(text);
      return {
        title: feed.title,
        home: feed.link,
        self: feed.feedUrl,
        updated: iso(feed['updated']),
        items: feed.items.map((item) => ({
          id: item['id'],
          url: item.link,
          title: shown(item.title),
          summary: shown(item.summary),
          html: item.content,
          published: iso(item['published']),
          author: item['author'],
          updated: iso(item['updated']),
        })),
      };
    },
  },
  {
    name: 'feedsmith',
    format: 'json',
    read(text) {
      const feed = parseJsonFeed(text);
      return {
        title: feed.title,
        home: feed.home_page_url,
        self: feed.feed_url,
        items: (feed.items ?? []).map((item) => ({
          id: item.id,
          url: item.url,
          title: item.title,
          summary: item.summary,
          html: item.content_html,
          published: iso(item.date_published),
          author: item.authors?.[0]?.name,
          updated: iso(item.date_modified),
          authorUrl: item.authors?.[0]?.url,
          topics: item.tags,
        })),
      };
    },
  },
  { name: 'the letter of the specification', format: 'json', read: readJson },
];
