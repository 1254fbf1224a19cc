import { z } from 'astro/zod';
import { zonedTime } from '../../../domain/blog/dates.ts';
import { publication, type Publication, type Viewing } from '../../../domain/blog/publication.ts';
import { entryId, isSlug, slugOfId } from '../../../domain/slug.ts';
import { pagePath, playPath, postPath } from '../../../domain/urls.ts';
import { collectionFiles, collectionSchemas, type CollectionName } from '../../../schemas/collections.ts';
import { sortFiles, type SortedFiles } from './collection-files.ts';
import type { ContentFile } from './content-files.ts';
import type { Files } from './picture-files.ts';
import { readPictures, type ReadPictures } from './named-pictures.ts';
import { readBody, type BodyReader } from '../text/body.ts';
import { readMdxFile, readYamlFile, type Reading } from './read-file.ts';

const schemas = collectionSchemas(() => z.string());

/** The schemas with every key optional: rules across entries look at whatever is sound. */
const sound = {
  post: schemas.posts.partial(),
  page: schemas.pages.partial(),
  site: schemas.site.partial(),
  navigation: schemas.navigation.partial(),
  assessment: schemas.assessments.partial(),
  play: schemas.plays.partial(),
  scenario: schemas.scenarios.partial(),
  terms: z.record(z.string(), z.object({ aliases: z.array(z.string()).catch([]) }).catch({ aliases: [] })),
  redirects: z.record(z.string(), z.string()),
  vocabulary: z.record(
    z.string(),
    z
      .object({ also: z.array(z.string()).catch([]), topic: z.string().optional().catch(undefined) })
      .catch({ also: [], topic: undefined }),
  ),
};

/** A post; unsound keys are left out of its data. */
export interface PostEntry {
  reading: Reading;
  id: string;
  data: z.output<typeof sound.post>;
  slug: string;
  /** Its address and day in the site's zone; undefined if its date, its name or the zone is unsound. */
  place: { path: string; day: { year: number; month: number; day: number } } | undefined;
  /** Where readers of today find it. */
  publication: Publication;
}

/** A page; unsound keys are left out of its data. */
interface PageEntry {
  reading: Reading;
  data: z.output<typeof sound.page>;
  slug: string;
  path: string;
  publication: Publication;
}

/** An assessment; unsound keys are left out of its bank. */
export interface AssessmentEntry {
  reading: Reading;
  bank: z.output<typeof sound.assessment>;
}

/** A play, always public; unsound keys are left out of its data. */
export interface PlayEntry {
  reading: Reading;
  /** The last part of its address, by which other files name it. */
  slug: string;
  data: z.output<typeof sound.play>;
  path: string;
  publication: Publication;
}

/** A branching story; unsound keys are left out of its data. */
export interface ScenarioEntry {
  reading: Reading;
  /** By which plays name it. */
  slug: string;
  data: z.output<typeof sound.scenario>;
}

/** A taxonomy file. */
export interface TermsFile {
  reading: Reading;
  /** Slugs with their aliases; undefined if the file cannot be read. */
  terms: ReadonlyMap<string, { aliases: readonly string[] }> | undefined;
}

/** A whole content folder. */
export interface SiteContent {
  sorted: SortedFiles;
  files: Files;
  /** Those that front matter and habits name. */
  pictures: ReadPictures;
  viewing: Viewing;
  readings: Reading[];
  posts: PostEntry[];
  pages: PageEntry[];
  authors: Reading[];
  assessments: AssessmentEntry[];
  plays: PlayEntry[];
  scenarios: ScenarioEntry[];
  tags: TermsFile | undefined;
  categories: TermsFile | undefined;
  settings: { reading: Reading; data: z.output<typeof sound.site> } | undefined;
  navigation: { reading: Reading; data: z.output<typeof sound.navigation> } | undefined;
  redirects: { reading: Reading; data: Record<string, string> } | undefined;
  vocabulary: { reading: Reading; data: z.output<typeof sound.vocabulary> } | undefined;
}

function asPost(reading: Reading, timeZone: string | undefined, viewing: Viewing): PostEntry {
  const data = sound.post.safeParse(reading.sound).data ?? {};
  const id = entryId(reading.file.slice(collectionFiles.posts.base.length + 1));
  const slug = data.slug ?? slugOfId(id);
  const isNamed = isSlug(slug) && (data.slug !== undefined || !('slug' in reading.raw));
  const day = data.date && timeZone !== undefined && isNamed ? zonedTime(data.date, timeZone) : undefined;
  return {
    reading,
    id,
    data,
    slug,
    place: day && { day, path: postPath(day, slug) },
    publication: publication(data, viewing),
  };
}

function asPage(reading: Reading, viewing: Viewing): PageEntry {
  const data = sound.page.safeParse(reading.sound).data ?? {};
  const slug = entryId(reading.file.slice(collectionFiles.pages.base.length + 1));
  return { reading, data, slug, path: pagePath(slug), publication: publication(data, viewing) };
}

function asPlay(reading: Reading, viewing: Viewing): PlayEntry {
  const slug = entryId(reading.file.slice(collectionFiles.plays.base.length + 1));
  const data = sound.play.safeParse(reading.sound).data ?? {};
  return { reading, slug, data, path: playPath(slug), publication: publication({}, viewing) };
}

function asScenario(reading: Reading): ScenarioEntry {
  const slug = entryId(reading.file.slice(collectionFiles.scenarios.base.length + 1));
  return { reading, slug, data: sound.scenario.safeParse(reading.sound).data ?? {} };
}

function asTerms(reading: Reading): TermsFile {
  // An unsound term still exists: otherwise every post that carries it would be reported.
  const terms = sound.terms.safeParse(reading.raw).data ?? {};
  return { reading, terms: reading.isReadable ? new Map(Object.entries(terms)) : undefined };
}

/** Reads every file of a content folder once. @param list the files in it */
export async function readSite(
  contentDir: string,
  list: readonly ContentFile[],
  viewing: Viewing,
  bodyReader: BodyReader = readBody,
): Promise<SiteContent> {
  const sorted = sortFiles(list);
  const read = (name: CollectionName, timeZone?: string): Promise<Reading[]> => {
    const { pattern } = collectionFiles[name];
    // A folder may be empty, but none of its files may.
    const mayBeEmpty = collectionFiles[name].mayBeEmpty && !pattern.includes('*');
    const options = { contentDir, schema: schemas[name], bodyReader, timeZone, mayBeEmpty };
    const readFile = pattern.endsWith('.mdx') ? readMdxFile : readYamlFile;
    return Promise.all(sorted.entries(name).map((file) => readFile(file, options)));
  };
  const [settings] = await read('site');
  const site = settings && { reading: settings, data: sound.site.safeParse(settings.sound).data ?? {} };
  const timeZone = site?.data.timeZone;
  const [posts, pages, authors, assessments, plays, scenarios] = await Promise.all([
    read('posts', timeZone),
    read('pages', timeZone),
    read('authors'),
    read('assessments'),
    read('plays', timeZone),
    read('scenarios'),
  ]);
  const [[tags], [categories], [navigation], [redirects], [vocabulary]] = await Promise.all([
    read('tags'),
    read('categories'),
    read('navigation'),
    read('redirects'),
    read('vocabulary'),
  ]);
  const single = [settings, tags, categories, navigation, redirects, vocabulary].filter(
    (reading) => reading !== undefined,
  );
  const files = {
    paths: new Set(list.map(({ path }) => path.normalize('NFC'))),
    outside: new Set(list.filter(({ isOutside }) => isOutside).map(({ path }) => path.normalize('NFC'))),
  };
  const allPosts = posts.map((reading) => asPost(reading, timeZone, viewing));
  const allPlays = plays.map((reading) => asPlay(reading, viewing));
  const banks = assessments.map((reading) => ({ reading, bank: sound.assessment.safeParse(reading.sound).data ?? {} }));
  const named = [
    ...allPosts.flatMap(({ reading: { file }, data: { socialImage, picture } }) => [
      { file, url: socialImage },
      { file, url: picture },
    ]),
    ...allPlays.map(({ reading: { file }, data: { picture: url } }) => ({ file, url })),
    ...banks.flatMap(({ reading: { file }, bank: { habits = [] } }) =>
      habits.map(({ pattern: url }) => ({ file, url })),
    ),
  ];
  return {
    sorted,
    files,
    pictures: await readPictures(contentDir, named, { list, files }),
    viewing,
    readings: [...posts, ...pages, ...authors, ...assessments, ...plays, ...scenarios, ...single],
    posts: allPosts,
    pages: pages.map((reading) => asPage(reading, viewing)),
    authors,
    assessments: banks,
    plays: allPlays,
    scenarios: scenarios.map(asScenario),
    tags: tags && asTerms(tags),
    categories: categories && asTerms(categories),
    settings: site,
    navigation: navigation && { reading: navigation, data: sound.navigation.safeParse(navigation.sound).data ?? {} },
    redirects: redirects && { reading: redirects, data: sound.redirects.safeParse(redirects.sound).data ?? {} },
    vocabulary: vocabulary && { reading: vocabulary, data: sound.vocabulary.safeParse(vocabulary.sound).data ?? {} },
  };
}
