import { render, type CollectionEntry } from 'astro:content';
import { formatDay, plainDay } from '../domain/blog/dates.ts';
import { isoDay } from '../domain/calendar/iso-day.ts';
import { publication } from '../domain/blog/publication.ts';
import { countThirds } from '../domain/mix/thirds.ts';
import { pagePath } from '../domain/urls.ts';
import { content } from './content.ts';
import { listedPosts } from './posts.ts';
import { viewing } from './viewing.ts';

async function viewPage(entry: CollectionEntry<'pages'>) {
  const { updated } = entry.data;
  const { Content } = await render(entry);
  return {
    id: entry.id,
    Content,
    path: pagePath(entry.id),
    title: entry.data.title,
    description: entry.data.description,
    updated: updated && { date: updated, iso: isoDay(plainDay(updated)), words: formatDay(plainDay(updated)) },
    mix: entry.data.showMix ? countThirds(listedPosts) : undefined,
    publication: publication(entry.data, viewing),
  };
}

/** A page that an author wrote. */
export type AuthoredPage = Awaited<ReturnType<typeof viewPage>>;

/** The pages that authors wrote, if they have an address now. */
export const pages: readonly AuthoredPage[] = await Promise.all(
  content.pages.filter(({ data }) => publication(data, viewing).hasPage).map(viewPage),
);
