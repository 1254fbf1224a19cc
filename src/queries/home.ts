import { minutesFor } from '../domain/assessment/invitation.ts';
import { itemsOf } from '../domain/assessment/sheet.ts';
import { counted } from '../domain/number-words.ts';
import { defaultAssessment } from './assessments.ts';
import { content } from './content.ts';
import { playbook } from './plays.ts';
import { listedPosts, postsNamed, type Post } from './posts.ts';

const ON_HOME = 4;

/** The posts that the settings recommend first. */
export const startHere: readonly Post[] = postsNamed(content.site.startHere);

const items = defaultAssessment ? itemsOf(defaultAssessment.data).length : 0;
const hasCount = defaultAssessment?.data.count !== undefined;

const posts: readonly Post[] = [
  ...listedPosts.filter(({ featured }) => featured),
  ...listedPosts.filter(({ featured }) => !featured),
].slice(0, ON_HOME);

/** The self-assessment, and how long it is. */
const assessment = defaultAssessment && {
  path: defaultAssessment.path,
  countPath: hasCount ? `${defaultAssessment.path}#last-ten` : undefined,
  length: `${counted(items + Number(hasCount), 'question')}, ${counted(minutesFor(items, hasCount), 'minute')}`,
};

/** The home page; its posts are the featured ones, then the newest. */
export const home = {
  playbook,
  posts,
  total: listedPosts.length,
  first: listedPosts.at(-1),
  assessment,
};

/** The home page as its layout sees it. */
export type Home = typeof home;
