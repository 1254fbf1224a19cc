import { entryId, slugOfId } from '../../domain/slug.ts';
import { checkAddresses, destinationsOf } from './rules/address-clashes.ts';
import { checkAssessments } from './rules/assessments/assessment-rules.ts';
import { doubleIds, emptyCollections, strayFiles } from './read/collection-files.ts';
import { checkAssessmentLinks } from './rules/assessment-links.ts';
import { asShown, noFolder } from './read/shown-paths.ts';
import { listFiles } from './read/content-files.ts';
import { checkImages } from './rules/pictures/images.ts';
import { checkLinks } from './rules/links.ts';
import { checkPlays, playNotes } from './rules/play-rules.ts';
import { patternFindings, pictureFindings, pictureNotes } from './rules/pictures/picture-rules.ts';
import { checkPosts } from './rules/post-names.ts';
import { inFile, type Problem } from './problem.ts';
import { counted } from '../../domain/number-words.ts';
import { checkRedirects } from './rules/redirect-rules.ts';
import { checkScenarios } from './rules/story-rules.ts';
import { checkSeries } from './rules/series.ts';
import {
  checkNamedAssessment,
  checkNamedPosts,
  checkNavigation,
  checkPlaysHaveHabits,
} from './rules/settings-links.ts';
import type { BodyReader } from './text/body.ts';
import { readSite, type SiteContent } from './read/read-site.ts';
import { fileNameFindings, reservedFindings } from './rules/slug-rules.ts';
import { checkTerms } from './rules/term-aliases.ts';
import { checkVocabulary } from './rules/vocabulary-rules.ts';

/** What the check needs besides the content. */
interface CheckOptions {
  /** The moment of the build: later dates are not public yet. */
  now: Date;
  /** The author's working folder: paths below it are shown relative to it. */
  cwd: string;
  /** The folder of files served as they are, such as `public`; it may be missing. */
  publicDir?: string | undefined;
  /** Reads texts, or knows them from before. */
  bodyReader?: BodyReader | undefined;
}

/** The findings of a check. */
export interface Report {
  /** By file and line. */
  problems: Problem[];
  /** Worth knowing, but no problem. */
  notes: string[];
  /** Drafts included. */
  counts: { posts: number; plays: number; pages: number; tags: number };
}

function slugProblems({ posts, pages, authors, assessments, plays, scenarios }: SiteContent): Problem[] {
  const named = [
    ...posts.map(({ reading, id }) => ({ file: reading.file, id })),
    ...[...pages, ...plays, ...scenarios].map(({ reading, slug }) => ({ file: reading.file, id: slug })),
    ...[...authors, ...assessments.map(({ reading }) => reading)].map(({ file }) => ({ file, id: entryId(file) })),
  ];
  return [
    ...named.flatMap(({ file, id }) => inFile(file, fileNameFindings(id))),
    ...posts.flatMap(({ reading, slug }) =>
      inFile(reading.file, reservedFindings(slug, reading.lineOf(['slug']), 'post')),
    ),
    ...pages.flatMap(({ reading, slug }) => inFile(reading.file, reservedFindings(slug, 1, 'page'))),
    ...plays.flatMap(({ reading, slug }) => inFile(reading.file, reservedFindings(slug, 1, 'play'))),
    ...assessments.flatMap(({ reading: { file } }) =>
      inFile(file, reservedFindings(slugOfId(entryId(file)), 1, 'assessment')),
    ),
  ];
}

function siteProblems(site: SiteContent, publicFiles: readonly string[]): Problem[] {
  const destinations = destinationsOf(site, publicFiles);
  const posts = checkPosts(site);
  const texts = [...site.posts, ...site.pages, ...site.plays];
  const entries = texts.map((entry) => {
    const path = 'place' in entry ? entry.place?.path : entry.path;
    const { file, body } = entry.reading;
    const images = checkImages(file, body?.images ?? [], site.files);
    const links = checkLinks(body?.links ?? [], { file, path, isPublic: entry.publication.hasPage }, destinations);
    const assessmentLinks = checkAssessmentLinks(body?.components ?? [], site);
    return { problems: inFile(file, [...images.findings, ...links, ...assessmentLinks]), used: images.used };
  });
  const pictures = [
    ...site.plays.map((play) => ({ file: play.reading.file, ...pictureFindings(play, site) })),
    ...site.assessments.map((bank) => ({ file: bank.reading.file, ...patternFindings(bank, site) })),
  ];
  const used = new Set([...posts.used, ...[...entries, ...pictures].flatMap((each) => each.used)]);
  const isWhole =
    texts.every(({ reading }) => reading.body?.anchors && reading.isReadable) &&
    site.assessments.every(({ bank }) => bank.habits !== undefined);
  const { settings, navigation, redirects, vocabulary, tags, categories } = site;
  return [
    ...site.readings.flatMap(({ file, findings }) => inFile(file, findings)),
    ...[...posts.findings].flatMap(([post, findings]) => inFile(post.reading.file, findings)),
    ...entries.flatMap(({ problems }) => problems),
    ...pictures.flatMap(({ file, findings }) => inFile(file, findings)),
    ...slugProblems(site),
    ...checkAddresses(site),
    ...checkSeries(site.posts),
    ...checkAssessments(site),
    ...checkPlays(site),
    ...checkScenarios(site),
    ...(tags ? inFile(tags.reading.file, checkTerms(tags, 'tag')) : []),
    ...(categories ? inFile(categories.reading.file, checkTerms(categories, 'category')) : []),
    ...(settings
      ? inFile(settings.reading.file, [
          ...checkNamedPosts(site),
          ...checkNamedAssessment(site),
          ...checkPlaysHaveHabits(site),
        ])
      : []),
    ...(navigation ? inFile(navigation.reading.file, checkNavigation(site, destinations)) : []),
    ...(redirects
      ? inFile(
          redirects.reading.file,
          checkRedirects(
            { entries: Object.entries(redirects.data), lineOf: (from) => redirects.reading.lineOf([from]) },
            destinations,
          ),
        )
      : []),
    ...(vocabulary ? inFile(vocabulary.reading.file, checkVocabulary(site)) : []),
    ...emptyCollections(site.sorted),
    ...doubleIds(site.sorted),
    ...strayFiles(site.sorted, used, isWhole),
  ];
}

/**
 * Finds everything in a content folder that would break the build or make the site wrong.
 * @param contentDir absolute
 * @throws only if a file cannot be read from disk; its contents never make the check throw
 */
export async function checkContent(
  contentDir: string,
  { now, cwd, publicDir, bodyReader }: CheckOptions,
): Promise<Report> {
  const files = await listFiles(contentDir);
  if (files === undefined) {
    const counts = { posts: 0, plays: 0, pages: 0, tags: 0 };
    return { problems: asShown([noFolder(contentDir)], { contentDir, cwd }), notes: [], counts };
  }
  const publicFiles = publicDir === undefined ? [] : ((await listFiles(publicDir)) ?? []);
  const site = await readSite(contentDir, files, { now, preview: false }, bodyReader);
  return {
    problems: asShown(
      siteProblems(
        site,
        publicFiles.map(({ path }) => `/${path}`),
      ),
      { contentDir, cwd },
    ),
    notes: [...playNotes(site), ...pictureNotes(site)],
    counts: {
      posts: site.posts.length,
      plays: site.plays.length,
      pages: site.pages.length,
      tags: site.tags?.terms?.size ?? 0,
    },
  };
}

/** The one line printed when nothing is wrong. */
export function formatCounts({ posts, plays, pages, tags }: Report['counts']): string {
  return `content: ${counted(posts, 'post')}, ${counted(plays, 'play')}, ${counted(pages, 'page')}, ${counted(tags, 'tag')}, no problems`;
}
