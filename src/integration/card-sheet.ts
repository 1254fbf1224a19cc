import { z } from 'astro/zod';
import type { CardSheet } from '../domain/cards/card.ts';

/** A path on this site that leads nowhere else on the disk. */
const path = z.string().regex(/^\/(?!.*\.\.\/)/);

const sheet = z.strictObject({
  siteTitle: z.string(),
  cards: z.array(
    z.strictObject({
      path,
      page: path,
      title: z.string().optional(),
      day: z.strictObject({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).optional(),
    }),
  ),
});

/** Reads what the pages tell of their cards. @throws Error when it is anything else */
export function parseCardSheet(json: string): CardSheet {
  return sheet.parse(JSON.parse(json));
}
