import { z } from 'astro/zod';
import { isTimeZone } from '../domain/blog/dates.ts';
import { sitePath, slug, text, webAddress, type Mending } from './values.ts';

/** `settings/site.yaml`: the identity of the site. */
export const siteSchema = z.strictObject({
  /** The site's name. */
  title: text,
  /** One line that says what it is. */
  tagline: text,
  /** The one big line of the home page. */
  thesis: text,
  /** Two sentences for the home page, feeds and search engines. */
  description: text,
  /** Where it will stand, without a path: `https://example.org`. Feeds and links to share need it. */
  url: webAddress
    .refine((url) => /^https?:\/\/[^/]+\/?$/.test(url))
    .meta({
      expected: 'an address that begins with https://, without a path',
      fix: (typed) =>
        /^https?:/.test(typed) && URL.canParse(typed)
          ? `write ${new URL(typed).origin}`
          : 'write the whole address, from https:// on',
    } satisfies Mending),
  /** The zone that dates are shown and addressed in (IANA): `Europe/London`. */
  timeZone: text.refine(isTimeZone).meta({
    expected: 'a time zone that exists, such as Europe/London',
    fix: 'write the name of the city that sets your clocks',
    known: Intl.supportedValuesOf('timeZone'),
  } satisfies Mending),
  /** The e-mail address behind *Answer this*; without it, that link is not shown. */
  replyTo: z
    .email()
    .meta({ expected: 'an e-mail address', fix: 'write one address, such as you@example.com' } satisfies Mending)
    .optional(),
  /** The posts to recommend first, in order: paths below `posts/` without `.mdx`. */
  startHere: z.array(text).default([]),
  /** The assessment that readers are given unless another is named: the name of a file in `assessments/`. */
  assessment: slug.optional(),
  /** The licence line of the footer and feeds, and where it leads. */
  licence: z.strictObject({ line: text, url: webAddress }),
});

const link = z.strictObject({ label: text, path: sitePath });

/** `settings/navigation.yaml`: the links of the header and of the footer. */
export const navigationSchema = z.strictObject({ header: z.array(link).min(1), footer: z.array(link).min(1) });

/** `settings/redirects.yaml`: old path to new path, a line each. */
export const redirectsSchema = z.record(sitePath, sitePath);
