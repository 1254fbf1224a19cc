import type { Finding } from './problem.ts';
import { shorten } from './problem.ts';
import { findImage } from './images.ts';
import { socialImageFault } from './social-images.ts';
import { nearest, suggest } from './nearest.ts';
import type { Path } from './yaml-source.ts';
import type { Post, Site, Terms } from './site.ts';
import { collectionFiles } from '../../schemas/collections.ts';

/** Names that a post may use, and how to tell of one that it may not. */
interface Names {
  what: string;
  expected: string;
  /** Undefined where nobody knows, since their file cannot be read. */
  known: ReadonlySet<string> | undefined;
  /** Other names for the same. */
  aliases: ReadonlyMap<string, string>;
  otherwise: string;
}

function termNames(terms: Terms | undefined, what: string, file: string): Names {
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

function allNames({ tags, categories, authors, sorted }: Site) {
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
    play: {
      what: 'unknown play',
      expected: 'the name of a file in plays/',
      known: sorted.plays,
      aliases: new Map<string, string>(),
      otherwise: 'remove it until the play is there',
    },
  } satisfies Record<string, Names>;
}

function unknownName(
  name: string,
  { what, expected, known, aliases, otherwise }: Names,
): Omit<Finding, 'line'> | undefined {
  if (known === undefined || known.has(name)) return undefined;
  const meant = aliases.get(name) ?? aliases.get(nearest(name, aliases.keys()) ?? '');
  const near = aliases.get(name) ?? nearest(name, known) ?? meant;
  return { what, expected, received: shorten(name), fix: suggest(near, otherwise.replace('NAME', name)) };
}

function checkPost(
  { reading, data }: Post,
  names: ReturnType<typeof allNames>,
  { files, socialImages }: Site,
): { findings: Finding[]; used: string[] } {
  const found: Finding[] = [];
  const tell = (path: Path, fault: Omit<Finding, 'line'> | undefined): void => {
    if (fault) found.push({ line: reading.lineOf(path), ...fault });
  };
  if (data.author !== undefined) tell(['author'], unknownName(data.author, names.author));
  if (data.category !== undefined) tell(['category'], unknownName(data.category, names.category));
  if (data.retelling) tell(['retelling', 'by'], unknownName(data.retelling.by, names.author));
  for (const [key, values, known] of [
    ['tags', data.tags ?? [], names.tag],
    ['plays', data.plays ?? [], names.play],
  ] as const) {
    values.forEach((value, index) => {
      tell([key, index], unknownName(value, known));
      if (values.indexOf(value) < index) {
        tell([key, index], {
          what: `${known.what.replace('unknown', 'the same')} twice`,
          expected: 'each once',
          received: value,
          fix: 'remove one of the two',
        });
      }
    });
  }
  if (data.updated && data.date && data.updated < data.date) {
    tell(['updated'], {
      what: 'updated before it was written',
      expected: `a moment after ${String(reading.raw['date'])}`,
      received: String(reading.raw['updated']),
      fix: 'correct the date or the update',
    });
  }
  if (data.socialImage === undefined) return { findings: found, used: [] };
  const { path, fault } = findImage(reading.file, data.socialImage, files);
  const size = path === undefined ? undefined : socialImages.get(path);
  tell(['socialImage'], fault ?? socialImageFault(data.socialImage, size));
  return { findings: found, used: path === undefined ? [] : [path] };
}

/** What the front matter of posts names: authors, categories, tags, plays and pictures that must be there. */
export function checkPosts(site: Site): { findings: Map<Post, Finding[]>; used: string[] } {
  const names = allNames(site);
  const checked = site.posts.map((post) => ({ post, ...checkPost(post, names, site) }));
  return {
    findings: new Map(checked.map(({ post, findings }) => [post, findings])),
    used: checked.flatMap(({ used }) => used),
  };
}
