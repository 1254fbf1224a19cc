import { z } from 'astro/zod';
import { slug, text } from './values.ts';

/** `settings/vocabulary.yaml`: what the trade calls by several names, under the one that the site uses or would use. */
export const vocabularySchema = z.record(
  text,
  z.strictObject({
    /** Other names for the same: a search for one of them finds pages with any. */
    also: z.array(text).default([]),
    /** A tag to offer when no page has any of the names. */
    topic: slug.optional(),
  }),
);
