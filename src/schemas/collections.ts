import type { z } from 'astro/zod';
import { assessmentSchema } from './assessment.ts';
import { authorSchema } from './author.ts';
import { pageSchema } from './page.ts';
import { playSchema } from './play.ts';
import { postSchema } from './post.ts';
import { scenarioSchema } from './scenario.ts';
import { navigationSchema, redirectsSchema, siteSchema } from './settings.ts';
import { categoriesSchema, tagsSchema } from './taxonomy.ts';
import { vocabularySchema } from './vocabulary.ts';

/** Where a collection lives in the content folder. */
export interface CollectionFiles {
  /** Folder below the content folder. */
  base: string;
  /** The files of that folder that are entries. */
  pattern: string;
  /** Whether there may be none. */
  mayBeEmpty: boolean;
}

/** The files of every collection, for loaders and check alike. */
export const collectionFiles = {
  posts: { base: 'posts', pattern: '**/*.mdx', mayBeEmpty: false },
  pages: { base: 'pages', pattern: '*.mdx', mayBeEmpty: true },
  authors: { base: 'authors', pattern: '*.yaml', mayBeEmpty: false },
  tags: { base: 'taxonomy', pattern: 'tags.yaml', mayBeEmpty: false },
  categories: { base: 'taxonomy', pattern: 'categories.yaml', mayBeEmpty: false },
  site: { base: 'settings', pattern: 'site.yaml', mayBeEmpty: false },
  navigation: { base: 'settings', pattern: 'navigation.yaml', mayBeEmpty: false },
  redirects: { base: 'settings', pattern: 'redirects.yaml', mayBeEmpty: true },
  vocabulary: { base: 'settings', pattern: 'vocabulary.yaml', mayBeEmpty: true },
  assessments: { base: 'assessments', pattern: '*.yaml', mayBeEmpty: true },
  plays: { base: 'plays', pattern: '*.mdx', mayBeEmpty: true },
  scenarios: { base: 'scenarios', pattern: '*.yaml', mayBeEmpty: true },
} as const satisfies Record<string, CollectionFiles>;

/** The name of a collection. */
export type CollectionName = keyof typeof collectionFiles;

/** The schema of every collection. @param image as in postSchema */
export function collectionSchemas<Image extends z.ZodType>(image: () => Image) {
  return {
    posts: postSchema(image),
    pages: pageSchema,
    authors: authorSchema,
    tags: tagsSchema,
    categories: categoriesSchema,
    site: siteSchema,
    navigation: navigationSchema,
    redirects: redirectsSchema,
    vocabulary: vocabularySchema,
    assessments: assessmentSchema(image),
    plays: playSchema(image),
    scenarios: scenarioSchema,
  } as const satisfies Record<CollectionName, z.ZodType>;
}
