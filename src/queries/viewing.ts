import type { Viewing } from '../domain/blog/publication.ts';

/** The moment of this build, and whether it previews drafts and the future: `npm run dev` and `PREVIEW=1` do. */
export const viewing: Viewing = {
  now: new Date(),
  preview: import.meta.env.DEV || process.env['PREVIEW'] === '1',
};
