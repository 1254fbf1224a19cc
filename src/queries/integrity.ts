import { playsIn } from '../domain/assessment/next-plays.ts';
import { getCollection } from 'astro:content';
import { storyFaults } from '../domain/playbook/stories/story-graph.ts';

const [posts, pages, authors, tags, categories, site, navigation, redirects, assessments, plays, scenarios] =
  await Promise.all([
    getCollection('posts'),
    getCollection('pages'),
    getCollection('authors'),
    getCollection('tags'),
    getCollection('categories'),
    getCollection('site'),
    getCollection('navigation'),
    getCollection('redirects'),
    getCollection('assessments'),
    getCollection('plays'),
    getCollection('scenarios'),
  ]);

const problems: string[] = [];

/** The one entry of a collection that is a single file. */
function only<Entry>(name: string, entries: readonly Entry[]): Entry {
  const [entry] = entries;
  if (entry === undefined)
    throw new Error(`The collection "${name}" is empty: its file is missing or unreadable. Run npm run check:content.`);
  return entry;
}

/**
 * The content, whole and consistent. Astro only logs a reference to nothing and an unreadable file, so this is the
 * second lock behind the check: importing it throws one error that lists every problem.
 */
export const content = {
  posts,
  pages,
  authors: new Map(authors.map(({ id, data }) => [id, data])),
  tags: new Map(Object.entries(only('tags', tags).data)),
  categories: new Map(Object.entries(only('categories', categories).data)),
  site: only('site', site).data,
  navigation: only('navigation', navigation).data,
  redirects: Object.entries(redirects[0]?.data ?? {}),
  assessments: new Map(assessments.map(({ id, data }) => [id, data])),
  plays: new Map(plays.map((entry) => [entry.id, entry])),
  scenarios: new Map(scenarios.map(({ id, data }) => [id, data])),
};

if (posts.length === 0) problems.push('there are no posts');
for (const { id, data } of posts) {
  const names = [
    ['author', data.author, content.authors],
    ['category', data.category, content.categories],
    ...data.tags.map((tag) => ['tag', tag, content.tags] as const),
    ...data.plays.map((play) => ['play', play, content.plays] as const),
    ...(data.retelling ? [['retelling author', data.retelling.by, content.authors] as const] : []),
  ] as const;
  for (const [what, name, known] of names) {
    if (!known.has(name)) problems.push(`posts/${id}: its ${what} "${name}" is not defined`);
  }
}
const { startHere, countingPost, assessment, readersPlay } = content.site;
for (const [key, id] of [
  ...startHere.map((named) => ['startHere', named]),
  ...(countingPost === undefined ? [] : [['countingPost', countingPost]]),
]) {
  if (!posts.some((post) => post.id === id)) problems.push(`settings/site.yaml: ${key} names no post "${id}"`);
}
if (readersPlay !== undefined && !content.plays.has(readersPlay)) {
  problems.push(`settings/site.yaml: readersPlay names no play "${readersPlay}"`);
}
if (assessment !== undefined && !content.assessments.has(assessment)) {
  problems.push(`settings/site.yaml: assessment names no assessment "${assessment}"`);
}
if (assessment === undefined && content.plays.size > 0) {
  problems.push('settings/site.yaml: there are plays, and no assessment is named whose habits they train');
}
for (const [name, bank] of content.assessments) {
  for (const play of playsIn(bank)) {
    if (!content.plays.has(play)) problems.push(`assessments/${name}: its play "${play}" is not there`);
  }
}
const habits = content.assessments.get(assessment ?? '')?.habits;
for (const [play, { data }] of content.plays) {
  if (habits !== undefined && !habits.some(({ id }) => id === data.habit)) {
    problems.push(`plays/${play}: its habit "${data.habit}" is not defined`);
  }
  for (const named of data.posts) {
    if (!posts.some(({ id }) => id === named)) problems.push(`plays/${play}: its post "${named}" is not there`);
  }
  for (const named of [...data.before, ...data.after]) {
    if (!content.plays.has(named)) problems.push(`plays/${play}: its related play "${named}" is not there`);
  }
  if (data.story !== undefined && !content.scenarios.has(data.story)) {
    problems.push(`plays/${play}: its story "${data.story}" is not there`);
  }
}
for (const [story, data] of content.scenarios) {
  if (storyFaults(data).length > 0) problems.push(`scenarios/${story}: its passages do not all lead to an end`);
  for (const named of Object.values(data.passages).flatMap(({ ending }) => ending?.plays ?? [])) {
    if (!content.plays.has(named)) problems.push(`scenarios/${story}: the play "${named}" of an ending is not there`);
  }
}
if (problems.length > 0) {
  throw new Error(
    `The content does not fit together. Run npm run check:content for where and how.\n- ${problems.join('\n- ')}`,
  );
}
