import { z } from 'astro/zod';
import { isSlug, toSlug } from '../domain/slug.ts';

/** What a schema says in its `.meta()` to an author whose value has the wrong form. */
export interface Mending {
  /** What should stand there; absent, the message of the rule that was broken. */
  expected?: string;
  /** What to do about it. @param typed the value that was refused */
  fix: string | ((typed: string) => string);
  /** The values that there are: one near to what was typed is suggested first. */
  known?: readonly string[];
}

/** A text with something in it. */
export const text = z.string().trim().min(1);

/** How to mend what should be a slug. @param levels what divides the levels of a nested one */
export function slugFix(typed: string, levels = '-'): string {
  const parts = typed.replace(/\.(?:mdx|yaml)$/, '').split('/');
  const better = parts.map(toSlug).filter(Boolean).join(levels);
  return better === '' ? 'use small letters, digits and hyphens' : `write ${better}`;
}

/** One segment of an address: small letters, digits, single hyphens. */
export const slug = z
  .string()
  .refine(isSlug)
  .meta({
    expected: 'a slug: small letters, digits and single hyphens',
    fix: (typed) => slugFix(typed),
  } satisfies Mending);

/** The id of a habit of an assessment. */
export const habitId = slug.meta({
  fix: 'write the id that it has in the assessment, in place of its label',
} satisfies Mending);

/**
 * A moment, with its time and zone: `2012-04-10T14:47:00+01:00`. YAML drops the offset, so only the check, which sees the
 * text, can tell when the zone is missing.
 */
export const instant = z.coerce.date();

/** A plain day, without a time: `2026-11-22`. */
export const day = z.coerce.date();

/** A path on this site, from its first slash on: `/2012/04/10/social-media/`. */
export const sitePath = z
  .string()
  .regex(/^\/(?!\/)\S*$/)
  .meta({
    expected: 'a path that begins with one slash',
    fix: 'begin it with one slash and leave no space in it, such as /about/',
  } satisfies Mending);

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/ }).meta({
  expected: 'an address that begins with https://',
  fix: 'write the whole address, from https:// on',
} satisfies Mending);
