import type { Card } from '../domain/cards/card.ts';
import { cardPath, PATHS } from '../domain/urls.ts';
import { assessmentPages, assessments } from './assessments.ts';
import { content } from './content.ts';
import { pages } from './pages.ts';
import { habitOf } from './pictures.ts';
import { plays } from './plays.ts';
import { posts } from './posts.ts';
import { site } from './site.ts';
import { stories } from './stories.ts';

/** A card to draw. */
export interface CardView extends Omit<Card, 'art'> {
  /** The picture of its page. */
  picture?: ImageMetadata | undefined;
  /** The habit whose pattern it has where there is no picture; without one, the site's mark. */
  habit?: string | undefined;
}

/** What stands on the card of a page that a play tells or is. */
const playArt = (slug: string) => {
  const data = content.plays.get(slug)?.data;
  return { picture: data?.picture, habit: data?.habit };
};

/**
 * The social cards to draw: one for the home page, which all lists share, and one for each page of a post, a play,
 * a story, an author or an assessment that has no picture of its own. What has no page has no card.
 */
export const cards: readonly CardView[] = [
  { page: PATHS.home, title: site.tagline },
  ...posts
    .filter(({ socialImage }) => socialImage === undefined)
    .map(({ id, path, title, plays: grown }) => ({
      page: path,
      title,
      picture: content.posts.get(id)?.data.picture,
      habit: habitOf(grown),
    })),
  ...[...pages, ...assessmentPages].map(({ path, title }) => ({ page: path, title })),
  ...plays.map(({ path, title, slug }) => ({ page: path, title, ...playArt(slug) })),
  ...stories.map(({ path, title, play }) => ({ page: path, title, ...playArt(play.slug) })),
  ...assessments.map(({ path, data: { title } }) => ({ page: path, title })),
].map((card) => ({ path: cardPath(card.page), ...card }));
