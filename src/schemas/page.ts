import { z } from 'astro/zod';
import { day, text } from './values.ts';

/** The front matter of a page such as About; its address is its file's name. */
export const pageSchema = z.strictObject({
  /** The headline. */
  title: text,
  /** What search engines show. */
  description: text,
  /** The day on which it last changed in substance. */
  updated: day.optional(),
  /** `true` shows, below the text, how many of the site's posts are talk, add and promote. */
  showMix: z.boolean().default(false),
  /** `true` keeps it off the site until it is finished. */
  draft: z.boolean().default(false),
  /** `true` leaves it at its address and out of search and the sitemap. */
  unlisted: z.boolean().default(false),
});
