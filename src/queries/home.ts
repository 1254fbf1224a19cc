import { content } from './integrity.ts';
import { listedPosts, type Post } from './posts.ts';

const ON_HOME = 6;

/** The posts of the home page: featured ones first, then the newest. */
export const homePosts: readonly Post[] = [
  ...listedPosts.filter(({ featured }) => featured),
  ...listedPosts.filter(({ featured }) => !featured),
].slice(0, ON_HOME);

/** "Start here": the posts that the settings name, in that order. */
export const startHere: readonly Post[] = content.site.startHere
  .map((id) => listedPosts.find((post) => post.id === id))
  .filter((post) => post !== undefined);
