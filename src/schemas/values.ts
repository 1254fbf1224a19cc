import { z } from 'astro/zod';
import { isSlug } from '../domain/slug.ts';

/** A text with something in it. */
export const text = z.string().trim().min(1);

/** One segment of an address: small letters, digits, single hyphens. */
export const slug = z.string().refine(isSlug, { error: 'a slug: small letters, digits and single hyphens' });

/**
 * A moment, with its time and zone: `2012-04-10T14:47:00+01:00`. YAML turns it into a date and drops the offset, so
 * that only the check, which sees the text, can tell when the zone is missing.
 */
export const instant = z.coerce.date();

/** A plain day, without a time: `2026-11-22`. */
export const day = z.coerce.date();

/** A path on this site, from its first slash on: `/2012/04/10/social-media/`. */
export const sitePath = z.string().regex(/^\/(?!\/)\S*$/, { error: 'a path that begins with one slash' });

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with https://' });
