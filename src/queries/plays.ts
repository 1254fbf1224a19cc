import { render } from 'astro:content';
import { formatDay, plainDay, zonedTime } from '../domain/blog/dates.ts';
import { isoDay } from '../domain/calendar/iso-day.ts';
import { counted, countedInWords } from '../domain/number-words.ts';
import { countWords } from '../domain/word-count.ts';
import { capitalised } from '../domain/sentences.ts';
import { sheetsOf } from '../domain/playbook/cards/deck.ts';
import { shortPlays as shortOf, weekOf } from '../domain/playbook/play-of-the-week.ts';
import { inOrder } from '../domain/playbook/order.ts';
import { PATHS, playPath } from '../domain/urls.ts';
import { content, named } from './content.ts';
import { habitIds, habitView } from './habits.ts';
import { ownPicture } from './pictures.ts';
import { postsNamed } from './posts.ts';

/** A link to a play. */
export function playLink(slug: string) {
  const { title, what, minutes } = named(content.plays, 'play', slug).data;
  return { slug, title, what, minutes, path: playPath(slug) };
}

/** A link to a play, with one line about it. */
export type PlayLink = ReturnType<typeof playLink>;

async function viewPlay(slug: string, number: number) {
  const entry = named(content.plays, 'play', slug);
  const { data } = entry;
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const links: unknown[] = [remarkPluginFrontmatter['linkAddresses'] ?? []].flat();
  return {
    ...data,
    slug,
    /** Its place among all plays, from 1. */
    number,
    path: playPath(slug),
    Content,
    /** The addresses that its text links to, in order. */
    links: links.map(String),
    words: countWords(String(remarkPluginFrontmatter['plainText'] ?? '')),
    habit: habitView(data.habit),
    /** Its own, if it has one; its habit's pattern does otherwise. */
    picture: await ownPicture(data),
    /** Its public posts, the nearest first. */
    posts: postsNamed(data.posts),
    before: data.before.map(playLink),
    after: data.after.map(playLink),
    /** What to try next: the plays after it, else the next of all plays, if any. */
    onward: (data.after.length > 0 ? data.after : ordered.slice(number, number + 1).map((next) => next.slug)).map(
      playLink,
    ),
    published: data.changes[0]?.date ?? new Date(0),
    /** The day of its last change, if any. */
    updated: data.changes.length > 1 ? data.changes.at(-1)?.date : undefined,
    changes: data.changes.map(({ date, what }) => ({
      words: what,
      day: { iso: isoDay(plainDay(date)), words: formatDay(plainDay(date)) },
    })),
  };
}

/** A play as pages see it. */
export type Play = Awaited<ReturnType<typeof viewPlay>>;

const byHabit = Map.groupBy(
  [...content.plays].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ([, { data }]) => habitView(data.habit).id,
);
const ordered = habitIds.flatMap((habit) =>
  inOrder((byHabit.get(habit) ?? []).map(([slug, { data }]) => ({ slug, after: data.after }))),
);

/** Every play, by habit in the order of the assessment, each after the plays it follows. */
export const plays: readonly Play[] = await Promise.all(ordered.map(({ slug }, index) => viewPlay(slug, index + 1)));

const bySlug = new Map(plays.map((play) => [play.slug, play]));

/** The plays with such names, in that order. */
export function playsNamed(slugs: readonly string[]): Play[] {
  return slugs.map((slug) => named(bySlug, 'play', slug));
}

/** The plays that take a few minutes: each week proposes one. */
export const shortPlays = shortOf(plays);

/** "Twenty short things to do, for six habits. The shortest takes three minutes." */
function standfirst(): string {
  const [count, shortest] = [plays.length, Math.min(...plays.map(({ minutes, prep }) => minutes + prep))];
  const things = `${capitalised(countedInWords(count, 'short thing'))} to do`;
  const several = countedInWords(habitIds.length, 'habit');
  return `${things}, for ${several}. The shortest takes ${countedInWords(shortest, 'minute')}.`;
}

/** The playbook: every play, and the habits that have any. */
export const playbook = {
  title: 'Playbook',
  description: `${counted(plays.length, 'short thing')} to do, habit by habit: what to do, how long it takes, and how to tell that it worked.`,
  standfirst: standfirst(),
  path: PATHS.playbook,
  plays,
  shortPlays,
  /** The week of the build, by the site's clock. */
  week: weekOf(zonedTime(new Date(), content.site.timeZone)),
  habits: habitIds.flatMap((id) => {
    const own = plays.filter(({ habit }) => habit.id === id);
    return own.length === 0 ? [] : [{ ...habitView(id), plays: own }];
  }),
};

/** The playbook as its page sees it. */
export type Playbook = typeof playbook;

/** Every play as a card, by sheet of paper. */
export const deck = {
  title: 'The plays as cards',
  description: `${counted(plays.length, 'play')} as cards to print, four to a sheet, and to cut out for a huddle.`,
  sheets: sheetsOf(plays),
};

/** The deck as its page sees it. */
export type Deck = typeof deck;
