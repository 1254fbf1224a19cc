import { relatedPosts } from '../domain/blog/related.ts';
import { playsNamed } from './plays.ts';
import { listedPosts, posts, type Post } from './posts.ts';

const RELATED = 3;

const tagged = (post: Post) => ({
  id: post.id,
  tags: post.tags.map(({ slug }) => slug),
  time: post.date.getTime(),
  post,
});
const relatedTo = relatedPosts(listedPosts.map(tagged));

/** The parts of a post's series, in order. */
function seriesParts(post: Post): readonly Post[] {
  return listedPosts
    .filter(({ series }) => series !== undefined && series.name === post.series?.name)
    .toSorted((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
}

/** Every post that has a page, and what its page links to. */
export const postPages = posts.map((post) => {
  const index = listedPosts.indexOf(post);
  return {
    post,
    plays: playsNamed(post.plays),
    seriesParts: seriesParts(post),
    related: relatedTo(tagged(post), RELATED).map((found) => found.post),
    next: index > 0 ? listedPosts[index - 1] : undefined,
    previous: index >= 0 ? listedPosts[index + 1] : undefined,
  };
});

/** A post and what its page links to. */
export type PostPage = (typeof postPages)[number];
