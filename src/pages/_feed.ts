import type { APIRoute, GetStaticPaths } from 'astro';
import { mdxComponents } from '../components/mdx/index.ts';
import NotInFeed from '../components/playbook/text/NotInFeed.astro';
import PlayInFeed from '../components/playbook/text/PlayInFeed.astro';
import { LANGUAGE } from '../domain/language.ts';
import { absoluteUrl, PATHS, type FeedFormat } from '../domain/urls.ts';
import { feed, FEED_TYPES, type FeedItem } from '../feeds/feed.ts';
import { feedHtml } from '../feeds/feed-html.ts';
import { feedScopes, type FeedScope } from '../queries/feeds.ts';
import type { Play } from '../queries/plays.ts';
import type { Post } from '../queries/posts.ts';
import { renderComponent, renderPost } from '../queries/rendered-posts.ts';
import { site } from '../queries/site.ts';
import { exercises } from '../schemas/exercises.ts';

/** The scopes of feeds: the site, each tag, category and author, and the playbook. */
export const feedPaths = (() =>
  feedScopes.map((scope) => ({
    params: { scope: decodeURI(scope.path).replace(/^\/|\/$/g, '') || undefined },
    props: { scope },
  }))) satisfies GetStaticPaths;

async function feedItemOf(post: Post): Promise<FeedItem> {
  const url = absoluteUrl(site.url, post.path);
  const author = post.retelling?.by ?? post.author;
  return {
    id: post.guid ?? url,
    url,
    title: post.title,
    name: post.name,
    summary: post.summary,
    html: feedHtml(await renderPost(post, mdxComponents), url),
    published: post.date,
    updated: post.updated,
    author: { name: author.label, url: absoluteUrl(site.url, author.path) },
    topics: [post.category.label, ...post.tags.map(({ label }) => label)],
  };
}

/** A post is in up to a dozen feeds, and is made ready for them once. */
const feedItems = new Map<string, Promise<FeedItem>>();

function feedItem(post: Post): Promise<FeedItem> {
  const item = feedItems.get(post.id) ?? feedItemOf(post);
  feedItems.set(post.id, item);
  return item;
}

/** Exercises only work on the play's page. */
const playComponents = {
  ...mdxComponents,
  ...Object.fromEntries(Object.keys(exercises).map((name) => [name, NotInFeed])),
};

/** Plays have no author but the site. */
async function playItem(play: Play) {
  const url = absoluteUrl(site.url, play.path);
  return {
    id: url,
    url,
    title: play.title,
    name: play.title,
    summary: play.what,
    html: feedHtml(await renderComponent(PlayInFeed, { play, components: playComponents }), url),
    published: play.published,
    updated: play.updated,
    author: { name: site.title, url: absoluteUrl(site.url, PATHS.home) },
    topics: [play.habit.label],
  };
}

/** The endpoint of one format. The route is the feed's file name, so no slash is appended, even in `npm run dev`. */
export const feedRoute =
  (format: FeedFormat): APIRoute<{ scope: FeedScope }> =>
  async ({ props: { scope } }) =>
    new Response(
      feed(format, {
        path: scope.path,
        title: scope.title,
        description: scope.description,
        language: LANGUAGE,
        siteUrl: site.url,
        licence: site.licence.line,
        items: await Promise.all([...scope.posts.map(feedItem), ...scope.plays.map(playItem)]),
      }),
      { headers: { 'Content-Type': FEED_TYPES[format] } },
    );
