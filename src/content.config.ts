import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryId } from './domain/slug.ts';
import { collectionFiles, collectionSchemas, type CollectionName } from './schemas/collections.ts';
import { postSchema } from './schemas/post.ts';

const contentDir = process.env['CONTENT_DIR'] ?? './content';

const loader = (name: CollectionName) =>
  glob({
    base: `${contentDir}/${collectionFiles[name].base}`,
    pattern: collectionFiles[name].pattern,
    generateId: ({ entry }) => entryId(entry),
  });

const schemas = collectionSchemas(() => z.unknown());

export const collections = {
  posts: defineCollection({ loader: loader('posts'), schema: ({ image }) => postSchema(image) }),
  pages: defineCollection({ loader: loader('pages'), schema: schemas.pages }),
  authors: defineCollection({ loader: loader('authors'), schema: schemas.authors }),
  tags: defineCollection({ loader: loader('tags'), schema: schemas.tags }),
  categories: defineCollection({ loader: loader('categories'), schema: schemas.categories }),
  site: defineCollection({ loader: loader('site'), schema: schemas.site }),
  navigation: defineCollection({ loader: loader('navigation'), schema: schemas.navigation }),
  redirects: defineCollection({ loader: loader('redirects'), schema: schemas.redirects }),
  assessments: defineCollection({ loader: loader('assessments'), schema: schemas.assessments }),
  plays: defineCollection({ loader: loader('plays'), schema: schemas.plays }),
  scenarios: defineCollection({ loader: loader('scenarios'), schema: schemas.scenarios }),
};
