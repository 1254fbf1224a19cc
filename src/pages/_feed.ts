import type { APIRoute, GetStaticPaths } from 'astro';
import { mdxComponents } from '../components/mdx/index.ts';
import { LANGUAGE } from '../domain/language.ts';
import { absoluteUrl, type FeedFormat } from '../domain/urls.ts';
import { feed, FEED_TYPES } from '../feeds/feed.ts';
import { feedHtml } from '../feeds/feed-html.ts';
import { feedScopes, type FeedScope } from '../queries/feeds.ts';
import type { Post } from '../queries/posts.ts';
import { renderPost } from '../queries/rendered-posts.ts';
import { site } from '../queries/site.ts';

/** A feed in one format for the site and for each tag, category and author: the part before the file's name. */
export const feedPaths = (() =>
  feedScopes.map((scope) => ({
    params: { scope: decodeURI(scope.path).replace(/^\/|\/$/g, '') || undefined },
    props: { scope },
  }))) satisfies GetStaticPaths;

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

/** The endpoint of one format; its file's name is the feed's, so that it has no slash at its end, in `npm run dev` too. */
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
        items: await Promise.all(scope.posts.map(feedItem)),
      }),
      { headers: { 'Content-Type': FEED_TYPES[format] } },
    );
