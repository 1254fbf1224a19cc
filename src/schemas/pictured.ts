import { z } from 'astro/zod';
import { text, type Mending } from './values.ts';

/**
 * The keys of a picture that stands for a post or a play.
 * @param image as in postSchema
 */
export function pictureKeys<Image extends z.ZodType>(image: () => Image) {
  return {
    /** The picture, by its path from this file: `./name.svg`. Four to three; other shapes are cropped. */
    picture: image().optional(),
    /** What the picture shows, for those who cannot see it. */
    pictureAlt: text.optional(),
  };
}

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({
    expected: 'a colour such as "#2aa9e6"',
    fix: 'write # and six digits from 0 to f, in quotes',
  } satisfies Mending);

/**
 * The keys of what a habit looks like.
 * @param image as in postSchema
 */
export function habitLook<Image extends z.ZodType>(image: () => Image) {
  return {
    /** The ground of its pattern: light enough for ink, in both themes. */
    accent: z.strictObject({ light: colour, dark: colour }).optional(),
    /** One motif of its pattern, in ink on nothing, by its path from this file: a square SVG that can be tiled. */
    pattern: image().optional(),
  };
}
