import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryId } from './domain/slug.ts';
import { collectionFiles, collectionSchemas, type CollectionName } from './schemas/collections.ts';
import { textLoader } from './markdown/text-loader.ts';
import { assessmentSchema } from './schemas/assessment.ts';
import { playSchema } from './schemas/play.ts';
import { postSchema } from './schemas/post.ts';

const contentDir = process.env['CONTENT_DIR'] ?? './content';

const files = (name: CollectionName): Parameters<typeof glob>[0] => ({
  base: `${contentDir}/${collectionFiles[name].base}`,
  pattern: collectionFiles[name].pattern,
  generateId: ({ entry }) => entryId(entry),
});
const loader = (name: CollectionName) => glob(files(name));
const texts = (name: CollectionName) => textLoader(files(name));

const schemas = collectionSchemas(() => z.unknown());

export const collections = {
  posts: defineCollection({ loader: texts('posts'), schema: ({ image }) => postSchema(image) }),
  pages: defineCollection({ loader: texts('pages'), schema: schemas.pages }),
  authors: defineCollection({ loader: loader('authors'), schema: schemas.authors }),
  tags: defineCollection({ loader: loader('tags'), schema: schemas.tags }),
  categories: defineCollection({ loader: loader('categories'), schema: schemas.categories }),
  site: defineCollection({ loader: loader('site'), schema: schemas.site }),
  navigation: defineCollection({ loader: loader('navigation'), schema: schemas.navigation }),
  redirects: defineCollection({ loader: loader('redirects'), schema: schemas.redirects }),
  vocabulary: defineCollection({ loader: loader('vocabulary'), schema: schemas.vocabulary }),
  assessments: defineCollection({ loader: loader('assessments'), schema: ({ image }) => assessmentSchema(image) }),
  plays: defineCollection({ loader: texts('plays'), schema: ({ image }) => playSchema(image) }),
  scenarios: defineCollection({ loader: loader('scenarios'), schema: schemas.scenarios }),
};
