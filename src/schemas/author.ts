import { z } from 'astro/zod';
import { text, webAddress } from './values.ts';

/** An author; the file's name is the last part of the address `/author/<name>/`. */
export const authorSchema = z.strictObject({
  /** The name as bylines show it. */
  name: text,
  /** One or two sentences for the author's page. */
  bio: text,
  /** Where else the author can be found. */
  url: webAddress.optional(),
});
