import { z } from 'astro/zod';
import { text } from './values.ts';

/** How the site sounds: what `npm run check:words` asks of its texts. */
export const voiceSchema = z.strictObject({
  /** The spelling of the texts; British is the one whose dictionary comes with the site. */
  spelling: z.enum(['en-GB']).optional(),
  /** Quotation marks and apostrophes where readers see what is typed, as in front matter. */
  quotes: z.enum(['curly']).optional(),
  /** The highest reading age of any text. */
  readingAge: z.int().min(7).max(25).optional(),
  /** Words and phrases that the site does not use. A word has its endings; `*` stands for any one word. */
  banned: z.array(text).default([]),
  /** Exceptions from `banned`. */
  allowed: z.array(text).default([]),
});

/** A site's voice. */
export type Voice = z.output<typeof voiceSchema>;
