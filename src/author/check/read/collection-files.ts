import { posix } from 'node:path';
import { entryId } from '../../../domain/slug.ts';
import { collectionFiles, type CollectionFiles, type CollectionName } from '../../../schemas/collections.ts';
import type { ContentFile } from './content-files.ts';
import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isPicture } from './picture-files.ts';

/** Files that only the check of words reads. */
export const wordFiles = { voice: 'settings/voice.yaml', words: 'settings/words.txt' } as const;
/** The manual, and what operating systems leave behind. */
const IGNORED = new Set(['README.md', 'Thumbs.db', 'desktop.ini']);

const collections = Object.entries(collectionFiles) as [CollectionName, CollectionFiles][];

/** The files of a content folder, sorted by collection. */
export interface SortedFiles {
  entries: (name: CollectionName) => readonly string[];
  others: readonly string[];
}

const isForWords = (path: string): boolean => path === wordFiles.voice || path === wordFiles.words;

const collectionOf = (path: string): CollectionName | undefined =>
  collections.find(([, { base, pattern }]) => posix.matchesGlob(path, `${base}/${pattern}`))?.[0];

/** Sorts the files of a content folder by the collections that read them. */
export function sortFiles(files: readonly ContentFile[]): SortedFiles {
  const sorted = Map.groupBy(
    files.map(({ path }) => path),
    collectionOf,
  );
  return {
    entries: (name) => sorted.get(name) ?? [],
    others: (sorted.get(undefined) ?? []).filter((path) => !IGNORED.has(posix.basename(path)) && !isForWords(path)),
  };
}

/** Empty collections that the site needs. */
export function emptyCollections({ entries }: SortedFiles): Problem[] {
  return collections
    .filter(([name, { mayBeEmpty }]) => !mayBeEmpty && entries(name).length === 0)
    .map(([name, { base, pattern }]): Problem => {
      const isFolder = pattern.includes('*');
      return {
        file: isFolder ? `${base}/` : `${base}/${pattern}`,
        line: 1,
        what: isFolder ? `no ${name}` : 'a missing file',
        expected: isFolder
          ? `at least one file ${base}/${pattern.replace('**/*', '2026/name').replace('*', 'name')}`
          : `the file ${base}/${pattern}`,
        received: 'nothing',
        fix: isFolder ? 'write one' : 'write the file, or give it back its name',
      };
    });
}

/** The path that a stray file was probably meant to have. */
function meant(path: string): string | undefined {
  const renamed = path.replace(/\.mdx?$/i, '.mdx').replace(/\.ya?ml$/i, '.yaml');
  const isRead = (candidate: string): boolean => isForWords(candidate) || collectionOf(candidate) !== undefined;
  if (isRead(renamed)) return renamed;
  const flat = `${path.split('/')[0] ?? ''}/${posix.basename(renamed)}`;
  if (isRead(flat)) return flat;
  const single = collections.filter(([, { pattern }]) => !pattern.includes('*'));
  return nearest(renamed, [
    ...single.map(([, { base, pattern }]) => `${base}/${pattern}`),
    ...Object.values(wordFiles),
  ]);
}

function stray(path: string): Problem {
  const what = isPicture(path) ? 'a picture that nothing shows' : 'a file that nothing reads';
  return {
    file: path,
    line: 1,
    what,
    expected: isPicture(path)
      ? 'a picture that a text beside it shows'
      : 'a post, page, author, taxonomy, settings, assessment, play or story file',
    received: posix.basename(path),
    fix: suggest(isPicture(path) ? undefined : meant(path), 'remove it, or keep it outside the content folder'),
  };
}

/**
 * Files that no collection reads and no text shows. An unknown folder is reported once.
 * @param used files that texts show
 * @param isWhole whether every text could be read; if not, any picture may be in use
 */
export function strayFiles({ others }: SortedFiles, used: ReadonlySet<string>, isWhole: boolean): Problem[] {
  const bases = [...new Set(collections.map(([, { base }]) => base))];
  const folders = new Set<string>();
  return others
    .filter((path) => !used.has(path.normalize('NFC')) && (isWhole || !isPicture(path)))
    .flatMap((path): Problem[] => {
      const [top = ''] = path.split('/');
      if (!path.includes('/') || bases.includes(top)) return [stray(path)];
      if (folders.has(top)) return [];
      folders.add(top);
      return [
        {
          file: `${top}/`,
          line: 1,
          what: 'a folder that nothing reads',
          expected: bases.map((base) => `${base}/`).join(', '),
          received: `${top}/`,
          fix: suggest(nearest(top, bases), 'keep it outside the content folder'),
        },
      ];
    });
}

/** Files that would be the same entry: `x.mdx` beside `x/index.mdx`. */
export function doubleIds({ entries }: SortedFiles): Problem[] {
  return collections.flatMap(([name, { base }]) => {
    const first = new Map<string, string>();
    return entries(name).flatMap((file): Problem[] => {
      const id = entryId(file.slice(base.length + 1));
      const other = first.get(id);
      first.set(id, other ?? file);
      if (other === undefined) return [];
      return [
        {
          file,
          line: 1,
          what: 'two files of one name',
          expected: `one file for ${id}`,
          received: `${other} and ${file}`,
          fix: 'rename or remove one of the two',
        },
      ];
    });
  });
}
