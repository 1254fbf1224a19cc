import { z } from 'astro/zod';
import { isSlug } from '../domain/slug.ts';
import { slug, slugFix, text, type Mending } from './values.ts';

const term = {
  /** The words that readers see; they keep their capitals. */
  label: text,
  /** One sentence that says what the posts under it are about. */
  description: text,
  /** Other slugs for the same thing: their addresses lead here, and the check suggests this one for them. */
  aliases: z.array(slug).default([]),
};

/** `taxonomy/tags.yaml`: every tag, by its slug. A post can only carry a tag that is here. */
export const tagsSchema = z.record(slug, z.strictObject(term));

/** `taxonomy/categories.yaml`: every category, by its slug; a category inside another is written `parent/child`. */
export const categoriesSchema = z.record(
  z
    .string()
    .refine((key) => key.split('/').every(isSlug))
    .meta({
      expected: 'slugs, divided by slashes where categories nest',
      fix: (typed) => slugFix(typed, '/'),
    } satisfies Mending),
  z.strictObject(term),
);
