import { invitationWords } from '../domain/assessment/invitation.ts';
import { itemsOf } from '../domain/assessment/sheet.ts';
import { defaultAssessment } from './assessments.ts';
import { content } from './content.ts';
import { playbook, playsNamed, type Play } from './plays.ts';
import { listedPosts, postsNamed, type Post } from './posts.ts';

const MORE_ON_HOME = 5;

const oldest = listedPosts.at(-1);
const others = listedPosts.filter((post) => post !== oldest);

const homeList: readonly Post[] = [
  ...(oldest ? [oldest] : []),
  ...[...others.filter(({ featured }) => featured), ...others.filter(({ featured }) => !featured)].slice(
    0,
    MORE_ON_HOME,
  ),
];

/** The oldest post, then featured ones, then the newest, each with its nearest play. */
export const homePosts: readonly { post: Post; play: Play | undefined }[] = homeList.map((post) => ({
  post,
  play: playsNamed(post.plays)[0],
}));

/** The play for readers who mostly read, if the settings name one. */
const readersPlay: Play | undefined = playsNamed([content.site.readersPlay ?? []].flat())[0];

/** "Start here", as the settings have it. */
export const startHere: readonly Post[] = postsNamed(content.site.startHere);

/** The post that the count of the last ten leads to, if the settings name one. */
const countingPost: Post | undefined = postsNamed([content.site.countingPost ?? []].flat())[0];

/** The link from the count of the last ten to the assessment. */
export interface Invitation {
  path: string;
  words: string;
}

const invitation: Invitation | undefined = defaultAssessment && {
  path: defaultAssessment.path,
  words: invitationWords(
    defaultAssessment.name,
    itemsOf(defaultAssessment.data).length,
    defaultAssessment.data.count !== undefined,
  ),
};

/** The home page. */
export const home = { playbook, posts: homePosts, countingPost, invitation, readersPlay };

/** The home page as its layout sees it. */
export type Home = typeof home;
