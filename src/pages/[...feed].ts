import type { APIRoute, GetStaticPaths } from 'astro';
import { mdxComponents } from '../components/mdx/index.ts';
import { LANGUAGE } from '../domain/language.ts';
import { absoluteUrl, FEED_FILES, feedPath, type FeedFormat } from '../domain/urls.ts';
import { feed, FEED_TYPES } from '../feeds/feed.ts';
import { feedHtml } from '../feeds/feed-html.ts';
import { feedScopes, type FeedScope } from '../queries/feeds.ts';
import type { Post } from '../queries/posts.ts';
import { renderPost } from '../queries/rendered-posts.ts';
import { site } from '../queries/site.ts';

const formats = Object.keys(FEED_FILES) as FeedFormat[];

/** Every feed: three formats for the site and for each tag, category and author. */
export const getStaticPaths = (() =>
  feedScopes.flatMap((scope) =>
    formats.map((format) => ({
      params: { feed: decodeURI(feedPath(scope.path, format)).slice(1) },
      props: { scope, format },
    })),
  )) satisfies GetStaticPaths;

async function feedItem(post: Post) {
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

export const GET: APIRoute<{ scope: FeedScope; format: FeedFormat }> = async ({ props: { scope, format } }) =>
  new Response(
    feed(format, {
      path: scope.path,
      title: scope.title,
      description: scope.description,
      language: LANGUAGE,
      siteUrl: site.url,
      licence: site.licence.line,
      items: await Promise.all(scope.posts.map(feedItem)),
    }),
    { headers: { 'Content-Type': FEED_TYPES[format] } },
  );
