import { addressesOf, type AddressedSite } from '../../../domain/addresses.ts';
import { versionsByCode } from '../../../domain/assessment/versions.ts';
import { publication, type Viewing } from '../../../domain/blog/publication.ts';
import { entryId, slugOfId, toSlug } from '../../../domain/slug.ts';
import { decodePath, RESERVED_SLUGS, termPath } from '../../../domain/urls.ts';
import { collectionFiles } from '../../../schemas/collections.ts';
import type { Destinations } from './destinations.ts';
import type { Problem } from '../problem.ts';
import type { PostEntry, SiteContent } from '../read/read-site.ts';

/** Every tag, category and author. */
function termsOf({ tags, categories, authors }: SiteContent): AddressedSite['terms'] {
  return [
    ...[...(tags?.terms ?? [])].map(([slug, { aliases }]) => ({ kind: 'tag', slug, aliases }) as const),
    ...[...(categories?.terms ?? [])].map(([slug, { aliases }]) => ({ kind: 'category', slug, aliases }) as const),
    ...authors.map(({ file }) => {
      const slug = file.slice(collectionFiles.authors.base.length + 1).replace(/\.yaml$/, '');
      return { kind: 'author', slug, aliases: [] } as const;
    }),
  ];
}

/** What has addresses or makes them, today or in a preview. */
function addressed(site: SiteContent, viewing: Viewing): AddressedSite {
  const { posts, pages, plays, assessments, settings } = site;
  const versions = assessments.map(({ reading: { file }, bank: { code, version = 0 } }) => {
    const slug = slugOfId(entryId(file));
    return { slug, code: code ?? slug, version };
  });
  return {
    posts: posts.flatMap(({ place, data }) =>
      place
        ? {
            ...place,
            filing: { ...data, tags: data.tags ?? [] },
            publication: publication(data, viewing),
          }
        : [],
    ),
    pages: pages.map(({ path, data }) => ({ path, publication: publication(data, viewing) })),
    terms: termsOf(site),
    plays,
    stories: plays.flatMap(({ slug, data }) => (data.story === undefined ? [] : [slug])),
    assessments: versionsByCode(versions).map(({ newest: { slug } }) =>
      slug === settings?.data.assessment ? undefined : slug,
    ),
  };
}

/** Every address, decoded. */
const pathsOf = (site: AddressedSite): Set<string> => new Set(addressesOf(site).map(({ path }) => decodePath(path)));

/** Archives that a post with an unknown address would fill, and so cannot be called empty. */
function fillsAnyway({ data }: PostEntry): string[] {
  const levels = data.category?.split('/') ?? [];
  return [
    ...(data.tags ?? []).map((tag) => termPath('tag', tag)),
    ...levels.map((_, index) => termPath('category', levels.slice(0, index + 1).join('/'))),
    ...(data.author === undefined ? [] : [termPath('author', data.author)]),
  ];
}

/**
 * What links may lead to.
 * @param publicFiles paths of the files in `public/`, each with its first slash
 */
export function destinationsOf(site: SiteContent, publicFiles: readonly string[]): Destinations {
  const redirects = Object.keys(site.redirects?.data ?? {});
  const unplaced = site.posts.filter(({ place }) => !place);
  const ours = publicFiles.map(decodePath);
  const always = [...ours, ...[...redirects, ...unplaced.flatMap(fillsAnyway)].map(decodePath)];
  const preview = pathsOf(addressed(site, { ...site.viewing, preview: true }));
  const placed = [
    ...site.posts.flatMap((post) => (post.place ? [{ entry: post, path: post.place.path }] : [])),
    ...[...site.pages, ...site.plays].map((entry) => ({ entry, path: entry.path })),
  ];
  const hidden = placed.flatMap(
    ({
      entry: {
        publication: { hidden: why },
      },
      path,
    }) => (why === undefined ? [] : [[decodePath(path), why] as const]),
  );
  return {
    now: new Set([...pathsOf(addressed(site, site.viewing)), ...always]),
    everything: new Set([...preview, ...always]),
    emptyLists: new Set(termsOf(site).map(({ kind, slug }) => decodePath(termPath(kind, slug)))),
    real: new Set([...preview, ...ours]),
    hidden: new Map(hidden),
    anchors: new Map(placed.map(({ entry, path }) => [decodePath(path), entry.reading.body?.anchors])),
    byFile: new Map(placed.map(({ entry, path }) => [entry.reading.file.normalize('NFC'), path])),
    unplaced: new Set(unplaced.flatMap(({ slug }) => [slug, toSlug(slug)])),
    areKnown: site.settings?.data.timeZone !== undefined,
  };
}

/** Entries that share an address with each other or with an archive. */
export function checkAddresses(site: SiteContent): Problem[] {
  const { posts, pages, viewing } = site;
  const first = new Map<string, PostEntry>();
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
  const archives = pathsOf({ ...addressed(site, { ...viewing, preview: true }), pages: [] });
  const covered = pages
    // Reserved names are reported elsewhere.
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
