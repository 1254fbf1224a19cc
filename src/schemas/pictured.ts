import { z } from 'astro/zod';
import { isLightEnough } from '../domain/picture.ts';
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

const accent = z
  .string()
  .refine(isLightEnough)
  .meta({
    expected: 'a colour such as "#2aa9e6", light enough for ink on it',
    fix: 'write # and six digits from 0 to f, in quotes; a lighter colour has larger ones',
  } satisfies Mending);

/**
 * The keys of what a habit looks like.
 * @param image as in postSchema
 */
export function habitLook<Image extends z.ZodType>(image: () => Image) {
  return {
    /** The ground of its pattern: light enough for ink, in both themes. */
    accent: z.strictObject({ light: accent, dark: accent }).optional(),
    /** One motif of its pattern, in ink on nothing, by its path from this file: a square SVG that can be tiled. */
    pattern: image().optional(),
  };
}
