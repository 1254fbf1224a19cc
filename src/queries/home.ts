import { content } from './integrity.ts';
import { listedPosts, type Post } from './posts.ts';

const MORE_ON_HOME = 5;

const oldest = listedPosts.at(-1);
const others = listedPosts.filter((post) => post !== oldest);

/** The posts of the home page: where it began, then featured ones, then the newest. */
export const homePosts: readonly Post[] = [
  ...(oldest ? [oldest] : []),
  ...[...others.filter(({ featured }) => featured), ...others.filter(({ featured }) => !featured)].slice(
    0,
    MORE_ON_HOME,
  ),
];

const listed = (id: string): Post | undefined => listedPosts.find((post) => post.id === id);

/** "Start here": the posts that the settings name, in that order. */
export const startHere: readonly Post[] = content.site.startHere.map(listed).filter((post) => post !== undefined);

/** The post that the count of the last ten leads to, where the settings name one. */
export const countingPost: Post | undefined =
  content.site.countingPost === undefined ? undefined : listed(content.site.countingPost);
