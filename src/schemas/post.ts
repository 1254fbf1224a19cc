import { z } from 'astro/zod';
import { THIRDS } from '../domain/mix/thirds.ts';
import { pictureKeys } from './pictured.ts';
import { day, instant, slug, text, webAddress } from './values.ts';

/**
 * The front matter of a post. An unknown key is an error, so a misspelt one cannot be lost.
 * @param image Astro's image(), or for the check a stand-in that takes the path as text
 */
export function postSchema<Image extends z.ZodType>(image: () => Image) {
  return z.strictObject({
    /** The headline. May be absent: the post is then listed by its date and first words. */
    title: text.optional(),
    /** When it was written, with time and zone: `2012-04-10T14:47:00+01:00`. Its day in the site's zone makes its address. */
    date: instant,
    /** When it last changed in substance, in the same form. Feeds show it as an update and never as a new post. */
    updated: instant.optional(),
    /** One or two sentences under the title. Also what lists and search engines show, unless there is a description. */
    standfirst: text.optional(),
    /** What lists, feeds and search engines show when the standfirst does not serve. */
    description: text.optional(),
    /** Who wrote it: the name of a file in `authors/`. For a retelling, who wrote the original. */
    author: slug,
    /** Where it is posted: a key of `taxonomy/categories.yaml`; a nested one is written `parent/child`. */
    category: text,
    /** What it is about: keys of `taxonomy/tags.yaml`. */
    tags: z.array(slug).default([]),
    /** `true` keeps it off the site until it is finished; `npm run dev` shows it. */
    draft: z.boolean().default(false),
    /** `true` leaves it at its address and shows it nowhere else: no lists, feeds, search. */
    unlisted: z.boolean().default(false),
    /** `true` puts it before newer posts on the home page. */
    featured: z.boolean().default(false),
    /** What kind of post it is: a `link` or an `image` post is shown without fuss around its one link or picture. */
    format: z.enum(['standard', 'aside', 'link', 'image', 'quote']).default('standard'),
    /** The series it belongs to, by name, and which part it is, from 1. Parts have no gaps. */
    series: z.strictObject({ name: text, part: z.int().min(1) }).optional(),
    /** The plays that grow out of it: names of files in `plays/`. */
    plays: z.array(slug).default([]),
    /** How things were when it was written, how they are now, and the day on which somebody looked. */
    thenAndNow: z.strictObject({ before: text, now: text, date: day }).optional(),
    /** What was changed after publication, oldest first, each with its day. */
    changes: z.array(z.strictObject({ date: day, words: text })).default([]),
    /** The id that feed readers know it by, when it came from another blog. Otherwise its address. Never change it. */
    guid: text.optional(),
    /** The last part of its address, when that is not the file's name. In quotes when it is a number. */
    slug: slug.optional(),
    ...pictureKeys(image),
    /** A picture for links on social networks, by its path from this file, in place of the card that is drawn: `./card.png`. */
    socialImage: image().optional(),
    /** Which third the post itself is: `talk`, `add` or `promote`. The About page adds them up. */
    third: z.enum(THIRDS).optional(),
    /** *Ask this at your next huddle*: one question. */
    huddleQuestion: text.optional(),
    /** For a post that retells another: who retells it, on what day, the original's title, and where it stood. */
    retelling: z.strictObject({ by: slug, date: day, of: text, url: webAddress.optional() }).optional(),
  });
}
