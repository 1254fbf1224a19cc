import { render, type CollectionEntry } from 'astro:content';
import { formatDay, plainDay, zonedTime } from '../domain/blog/dates.ts';
import { isoDay } from '../domain/calendar/iso-day.ts';
import { excerpt } from '../domain/blog/excerpt.ts';
import { publication } from '../domain/blog/publication.ts';
import { readingMinutes } from '../domain/blog/reading-time.ts';
import { countWords } from '../domain/word-count.ts';
import { slugOfId } from '../domain/slug.ts';
import { postPath, termPath, type TermKind } from '../domain/urls.ts';
import { content, named } from './content.ts';
import { ownPicture, standIn } from './pictures.ts';
import { viewing } from './viewing.ts';

const EXCERPT_LENGTH = 200;
const FIRST_WORDS_LENGTH = 60;

/** A link to a tag, category or author. */
const termLink = (kind: TermKind, slug: string) => ({
  slug,
  label: named(content.terms[kind], kind, slug).label,
  path: termPath(kind, slug),
});

/** A day in words and in ISO. */
const dayView = (date: Date) => ({ iso: isoDay(plainDay(date)), words: formatDay(plainDay(date)) });

async function viewPost(entry: CollectionEntry<'posts'>) {
  const { data, id } = entry;
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const text = String(remarkPluginFrontmatter['plainText'] ?? '');
  const links: unknown[] = [remarkPluginFrontmatter['linkAddresses'] ?? []].flat();
  const local = zonedTime(data.date, content.site.timeZone);
  const words = countWords(text);
  return {
    id,
    Content,
    headings,
    /** The addresses that its text links to, in order, for print. */
    links: links.map(String),
    path: postPath(local, data.slug ?? slugOfId(id)),
    title: data.title,
    /** Its title, or its date and first words. */
    name: data.title ?? [formatDay(local), excerpt(text, FIRST_WORDS_LENGTH)].filter(Boolean).join(': '),
    standfirst: data.standfirst,
    summary: data.description ?? data.standfirst ?? excerpt(text, EXCERPT_LENGTH),
    date: data.date,
    updated: data.updated,
    day: { year: local.year, month: local.month, day: local.day },
    listDate: formatDay(local),
    updatedWords: data.updated && formatDay(zonedTime(data.updated, content.site.timeZone)),
    author: termLink('author', data.author),
    retelling: data.retelling && {
      by: termLink('author', data.retelling.by),
      day: dayView(data.retelling.date),
      of: data.retelling.of,
      url: data.retelling.url,
    },
    category: termLink('category', data.category),
    tags: data.tags.map((tag) => termLink('tag', tag)),
    filing: { author: data.author, category: data.category, tags: data.tags },
    words,
    minutes: readingMinutes(words),
    format: data.format,
    featured: data.featured,
    series: data.series,
    thenAndNow: data.thenAndNow && { ...data.thenAndNow, date: isoDay(plainDay(data.thenAndNow.date)) },
    changes: data.changes.map(({ words: said, date }) => ({
      words: said,
      day: { iso: isoDay(plainDay(date)), words: formatDay(plainDay(date)) },
    })),
    guid: data.guid,
    picture: (await ownPicture(data)) ?? standIn(data.plays),
    socialImage: data.socialImage,
    third: data.third,
    /** The slugs of its plays, the nearest first. */
    plays: data.plays,
    huddleQuestion: data.huddleQuestion,
    publication: publication(data, viewing),
  };
}

/** A post as pages, archives and feeds see it. */
export type Post = Awaited<ReturnType<typeof viewPost>>;

/** Every post that has a page, newest first; posts of one moment are in the order of their ids. */
export const posts: readonly Post[] = (
  await Promise.all([...content.posts.values()].filter(({ data }) => publication(data, viewing).hasPage).map(viewPost))
).toSorted((a, b) => b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : 1));

/** The posts that may be listed anywhere. */
export const listedPosts: readonly Post[] = posts.filter((post) => post.publication.isListed);

const listedByName = new Map(listedPosts.map((post) => [post.id, post]));

/** The listed posts with such names, in that order. */
export function postsNamed(names: readonly string[]): Post[] {
  return names.flatMap((name) => listedByName.get(named(content.posts, 'post', name).id) ?? []);
}
