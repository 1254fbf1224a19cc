/**
 * Where the content is and where the site goes. Both come from the environment, so that one checkout can build any site:
 *
 *     CONTENT_DIR=../other-blog/content OUT_DIR=/var/www/other-blog npm run build
 */
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from './failure.ts';

/** Absolute paths, which need not exist yet. */
interface Folders {
  readonly contentDir: string;
  /** A build replaces this folder as a whole. */
  readonly outDir: string;
}

/**
 * Reads CONTENT_DIR and OUT_DIR.
 *
 * @param env an empty value counts as none
 * @param cwd the project, to which relative paths are relative
 * @throws Failure when publishing would rename or remove something other than a built site
 */
export function folders(env: Readonly<Record<string, string | undefined>>, cwd: string): Folders {
  const project = resolve(cwd);
  const contentDir = resolve(project, env['CONTENT_DIR']?.trim() || './content');
  const outDir = resolve(project, env['OUT_DIR']?.trim() || './dist');
  const refusal = refusals.find(({ applies }) => applies({ project, contentDir, outDir }));
  if (refusal) {
    throw new Failure(
      `OUT_DIR is ${outDir}, and that is ${refusal.what}. A build replaces its whole output folder: ` +
        'give OUT_DIR a folder of its own, such as ./dist.',
    );
  }
  return { contentDir, outDir };
}

interface Places extends Folders {
  readonly project: string;
}

/** Publishing removes the old output, so it must be nothing but a built site. */
const refusals: readonly { what: string; applies: (places: Places) => boolean }[] = [
  { what: 'the root of the file system', applies: ({ outDir }) => dirname(outDir) === outDir },
  { what: 'the project itself', applies: ({ project, outDir }) => outDir === project },
  { what: 'a folder that holds the project', applies: ({ project, outDir }) => holds(outDir, project) },
  { what: 'the content folder', applies: ({ contentDir, outDir }) => outDir === contentDir },
  { what: 'a folder that holds the content', applies: ({ contentDir, outDir }) => holds(outDir, contentDir) },
  { what: 'inside the content folder', applies: ({ contentDir, outDir }) => holds(contentDir, outDir) },
  { what: 'your home folder', applies: ({ outDir }) => outDir === resolve(homedir()) },
  {
    what: 'a folder of the project that the build needs',
    applies: ({ project, outDir }) => holds(project, outDir) && kept.has(firstPart(project, outDir)),
  },
  // publishing.ts clears such folders away.
  {
    what: 'named like the folders that publishing makes for itself',
    applies: ({ outDir }) => /\.(?:building-\d+|previous)$/.test(basename(outDir)),
  },
];

// Not node_modules: the tests build sites in its .cache.
const kept = new Set(['src', 'public', 'tests', '.git', '.github', '.astro']);

function holds(folder: string, other: string): boolean {
  const path = relative(folder, other);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function firstPart(folder: string, inside: string): string {
  return relative(folder, inside).split(sep)[0] ?? '';
}
