import type { Card } from '../domain/cards/card.ts';
import { cardPath, PATHS } from '../domain/urls.ts';
import { assessmentPages, assessments } from './assessments.ts';
import { pages } from './pages.ts';
import { plays } from './plays.ts';
import { posts } from './posts.ts';
import { site } from './site.ts';
import { stories } from './stories.ts';

/**
 * The social cards to draw: one for the home page, which all lists share, and one for each page of a post, a play,
 * a story, an author or an assessment that has no picture of its own. What has no page has no card.
 */
export const cards: readonly Card[] = [
  { path: cardPath(PATHS.home), page: PATHS.home, title: site.tagline },
  ...posts
    .filter(({ socialImage }) => socialImage === undefined)
    .map(({ path, title, day }) => ({ path: cardPath(path), page: path, title, day })),
  ...[...pages, ...assessmentPages].map(({ path, title }) => ({ path: cardPath(path), page: path, title })),
  ...[...plays, ...stories].map(({ path, title }) => ({ path: cardPath(path), page: path, title })),
  ...assessments.map(({ path, data: { title } }) => ({ path: cardPath(path), page: path, title })),
];
