import { countThirds } from '../domain/blog/thirds.ts';
import { formatDay, isoDay, plainDay } from '../domain/blog/dates.ts';
import { publication } from '../domain/blog/publication.ts';
import { pagePath } from '../domain/urls.ts';
import { content } from './integrity.ts';
import { listedPosts } from './posts.ts';
import { viewing } from './viewing.ts';

/** The pages that authors wrote, those that have an address now. */
export const pages = content.pages
  .map((entry) => ({
    id: entry.id,
    entry,
    path: pagePath(entry.id),
    title: entry.data.title,
    description: entry.data.description,
    updated: entry.data.updated && {
      iso: isoDay(plainDay(entry.data.updated)),
      words: formatDay(plainDay(entry.data.updated)),
    },
    mix: entry.data.showMix ? countThirds(listedPosts) : undefined,
    publication: publication(entry.data, viewing),
  }))
  .filter((page) => page.publication.hasPage);

/** A page that an author wrote. */
export type AuthoredPage = (typeof pages)[number];
