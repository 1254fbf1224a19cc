import { decodePath, siteAddresses, type AddressedContent } from '../../../domain/blog/addresses.ts';
import { entryId, slugOfId, toSlug } from '../../../domain/slug.ts';
import {
  ASSESSMENT_PAGES,
  assessmentPagePath,
  assessmentPath,
  DECK_PATH,
  PATHS,
  RESERVED_SLUGS,
  storyPath,
  termPath,
  TIMES,
  timePath,
} from '../../../domain/urls.ts';
import { collectionFiles } from '../../../schemas/collections.ts';
import type { Destinations, Hidden } from './destinations.ts';
import type { Problem } from '../problem.ts';
import type { Page, Play, Post, Site } from '../read/read-site.ts';

/** What of a site has addresses or makes them. */
function addressed({ posts, pages, tags, categories, authors }: Site): AddressedContent {
  const terms = [
    ...[...(tags?.terms ?? [])].map(([slug, { aliases }]) => ({ kind: 'tag', slug, aliases }) as const),
    ...[...(categories?.terms ?? [])].map(([slug, { aliases }]) => ({ kind: 'category', slug, aliases }) as const),
    ...authors.map(({ file }) => {
      const slug = file.slice(collectionFiles.authors.base.length + 1).replace(/\.yaml$/, '');
      return { kind: 'author', slug, aliases: [] } as const;
    }),
  ];
  return {
    posts: posts.flatMap(({ place, data, draft, unlisted }) =>
      place ? [{ ...place, ...data, tags: data.tags ?? [], draft, unlisted }] : [],
    ),
    pages,
    terms,
  };
}

/** The archives that a post without an address would still fill: that they are empty would not be true. */
function fillsAnyway({ data }: Post): string[] {
  const levels = data.category?.split('/') ?? [];
  return [
    ...(data.tags ?? []).map((tag) => termPath('tag', tag)),
    ...levels.map((_, index) => termPath('category', levels.slice(0, index + 1).join('/'))),
    ...(data.author === undefined ? [] : [termPath('author', data.author)]),
  ];
}

function hiddenAs({ isPublic, draft, unlisted }: Post | Page): Hidden | undefined {
  if (!isPublic) return draft ? 'draft' : 'future';
  return unlisted ? 'unlisted' : undefined;
}

/** The pages of the assessments. */
function assessmentAddresses({ assessments, settings }: Site): string[] {
  return assessments.flatMap(({ reading: { file } }) => {
    const slug = slugOfId(entryId(file));
    const path = assessmentPath(slug === settings?.data.assessment ? undefined : slug);
    return [path, ...ASSESSMENT_PAGES.map((page) => assessmentPagePath(path, page))];
  });
}

const tellsStory = ({ reading }: Play): boolean =>
  reading.body?.components.some(({ name }) => name === 'BranchingScenario') ?? false;

/** The pages of the playbook, where there are plays, and those that the site has in any case. */
function ownAddresses({ plays }: Site): string[] {
  return [
    PATHS.notebook,
    ...TIMES.map(timePath),
    ...(plays.length === 0 ? [] : [PATHS.playbook, DECK_PATH, ...plays.map(({ path }) => path)]),
    ...plays.filter(tellsStory).map(({ slug }) => storyPath(slug)),
  ];
}

/**
 * What the links of a site may lead to.
 * @param publicFiles paths of the files that are served as they are, from their first slash on
 */
export function destinationsOf(site: Site, publicFiles: readonly string[]): Destinations {
  const content = addressed(site);
  const redirects = Object.keys(site.redirects?.data ?? {});
  const unplaced = site.posts.filter(({ place }) => !place);
  const ours = [...publicFiles, ...assessmentAddresses(site), ...ownAddresses(site)].map(decodePath);
  const always = [...ours, ...[...redirects, ...unplaced.flatMap(fillsAnyway)].map(decodePath)];
  const preview = siteAddresses(content, { ...site.viewing, preview: true });
  const withPublication = [
    ...site.posts.flatMap((post) => (post.place ? [{ entry: post, path: post.place.path }] : [])),
    ...site.pages.map((page) => ({ entry: page, path: page.path })),
  ];
  const placed = [...withPublication, ...site.plays.map((play) => ({ entry: play, path: play.path }))];
  const hidden = withPublication.flatMap(({ entry, path }) => {
    const why = hiddenAs(entry);
    return why === undefined ? [] : [[decodePath(path), why] as const];
  });
  return {
    now: new Set([...siteAddresses(content, site.viewing), ...always]),
    everything: new Set([...preview, ...always]),
    emptyLists: new Set(content.terms.map(({ kind, slug }) => decodePath(termPath(kind, slug)))),
    real: new Set([...preview, ...ours]),
    hidden: new Map(hidden),
    anchors: new Map(placed.map(({ entry, path }) => [decodePath(path), entry.reading.body?.anchors])),
    byFile: new Map(placed.map(({ entry, path }) => [entry.reading.file.normalize('NFC'), path])),
    unplaced: new Set(unplaced.flatMap(({ slug }) => [slug, toSlug(slug)])),
    areKnown: site.settings?.data.timeZone !== undefined,
  };
}

/** Entries that would stand at one address, or at that of an archive. */
export function checkAddresses(site: Site): Problem[] {
  const { posts, pages, viewing } = site;
  const first = new Map<string, Post>();
  const doubles = posts.flatMap((post): Problem[] => {
    const path = post.place?.path;
    if (path === undefined) return [];
    const other = first.get(path);
    first.set(path, other ?? post);
    if (other === undefined) return [];
    return [
      {
        file: post.reading.file,
        line: post.reading.lineOf(['slug' in post.reading.raw ? 'slug' : 'date']),
        what: 'two posts at one address',
        expected: 'an address of its own',
        received: `${path}, where ${other.reading.file} stands`,
        fix: 'give one of the two another slug',
      },
    ];
  });
  const archives = siteAddresses({ ...addressed(site), pages: [] }, { ...viewing, preview: true });
  const covered = pages
    // A name that the site needs is told of as such.
    .filter(({ path, slug }) => archives.has(decodePath(path)) && !RESERVED_SLUGS.includes(slug))
    .map(({ reading, path, slug }): Problem => ({
      file: reading.file,
      line: 1,
      what: 'a page at the address of an archive',
      expected: 'an address of its own',
      received: path,
      fix: `give the file another name, such as page-${slug}.mdx`,
    }));
  return [...doubles, ...covered];
}
