import { collectionFiles } from '../../../schemas/collections.ts';
import { findImage } from '../read/picture-files.ts';
import { nameFindings, playNames, unknownName, type KnownNames } from './unknown-names.ts';
import type { Fault, Finding } from '../problem.ts';
import type { PostEntry, SiteContent, TermsFile } from '../read/read-site.ts';
import { pictureFindings, type PictureFindings } from './pictures/picture-rules.ts';
import { socialImageFault } from './pictures/social-images.ts';
import type { KeyPath } from '../read/yaml-source.ts';

/** The names of tags or categories. */
export function termNames(terms: TermsFile | undefined, what: string, file: string): KnownNames {
  const all = terms?.terms;
  const aliases = [...(all ?? [])].flatMap(([slug, term]) => term.aliases.map((alias) => [alias, slug] as const));
  return {
    what: `unknown ${what}`,
    expected: `a ${what} of ${file}`,
    known: all && new Set(all.keys()),
    aliases: new Map(aliases),
    otherwise: `add it to ${file}`,
  };
}

function allNames({ tags, categories, authors, plays }: SiteContent) {
  const { base } = collectionFiles.authors;
  const authorSlugs = new Set(authors.map(({ file }) => file.slice(base.length + 1).replace(/\.yaml$/, '')));
  return {
    tag: termNames(tags, 'tag', 'taxonomy/tags.yaml'),
    category: termNames(categories, 'category', 'taxonomy/categories.yaml'),
    author: {
      what: 'unknown author',
      expected: 'the name of a file in authors/',
      known: authorSlugs.size === 0 ? undefined : authorSlugs,
      aliases: new Map<string, string>(),
      otherwise: 'write authors/NAME.yaml for them',
    },
    play: playNames(plays.map(({ slug }) => slug)),
  } satisfies Record<string, KnownNames>;
}

function checkPost(post: PostEntry, names: ReturnType<typeof allNames>, site: SiteContent): PictureFindings {
  const { reading, data } = post;
  const own = pictureFindings(post, site);
  const found = own.findings;
  const tell = (path: KeyPath, fault: Fault | undefined): void => {
    if (fault) found.push({ line: reading.lineOf(path), ...fault });
  };
  if (data.author !== undefined) tell(['author'], unknownName(data.author, names.author));
  if (data.category !== undefined) tell(['category'], unknownName(data.category, names.category));
  if (data.retelling) tell(['retelling', 'by'], unknownName(data.retelling.by, names.author));
  found.push(
    ...nameFindings(reading, 'tags', { values: data.tags, names: names.tag }),
    ...nameFindings(reading, 'plays', { values: data.plays, names: names.play }),
  );
  if (data.updated && data.date && data.updated < data.date) {
    tell(['updated'], {
      what: 'updated before it was written',
      expected: `a moment after ${String(reading.raw['date'])}`,
      received: String(reading.raw['updated']),
      fix: 'correct the date or the update',
    });
  }
  if (data.socialImage === undefined) return own;
  const { path, fault } = findImage(reading.file, data.socialImage, site.files);
  const size = path === undefined ? undefined : site.pictures.get(path);
  tell(['socialImage'], fault ?? socialImageFault(data.socialImage, size));
  return { findings: found, used: [...own.used, ...(path === undefined ? [] : [path])] };
}

/** Authors, categories, tags, plays and pictures that posts name and that do not exist. */
export function checkPosts(site: SiteContent): { findings: Map<PostEntry, Finding[]>; used: string[] } {
  const names = allNames(site);
  const checked = site.posts.map((post) => ({ post, ...checkPost(post, names, site) }));
  return {
    findings: new Map(checked.map(({ post, findings }) => [post, findings])),
    used: checked.flatMap(({ used }) => used),
  };
}
