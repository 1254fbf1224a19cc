/**
 * What Astro remembers between builds, and when not to believe it.
 *
 * Beside each cache is a seal, the fingerprint of the code that parsed the content:
 *
 *     node_modules/.cache/site-0123456789ab/astro/       Astro's cache
 *     node_modules/.cache/site-0123456789ab/astro.seal   absent while a build uses the cache
 *     node_modules/.cache/site-0123456789ab/cards/       social cards, each named by what it shows
 *     .astro/author-dev.seal                             the same for the data store of `astro dev`, which cannot be moved
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * A hash of what decides how content is parsed and rendered. Astro looks at `content.config.ts` alone: after an edit to a
 * schema or a Markdown plugin, it would keep what it parsed before.
 *
 * @param folders those in `src` whose files decide
 */
export async function fingerprint(
  project: string,
  folders: readonly string[] = ['schemas', 'domain', 'markdown'],
): Promise<string> {
  // Without a lock file, the versions of packages are unknown and do not count.
  const files = await Array.fromAsync(glob(['src/content.config.ts', 'package-lock.json'], { cwd: project }), (file) =>
    join(project, file),
  );
  for (const folder of folders) {
    const entries = await readdir(join(project, 'src', folder), { recursive: true, withFileTypes: true });
    files.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  }
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    // Lengths keep one file apart from the next.
    const text = await readFile(file);
    hash.update(`${relative(project, file).split(sep).join('/')}\n${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

/**
 * Breaks the seal of a cache before a build uses it.
 *
 * A cache without a seal was in use when its build was killed, and is removed: Astro writes pictures in place and
 * trusts every file it finds, so half a picture would be published from then on.
 *
 * @returns whether Astro must parse all content anew (`--force`)
 */
export async function openCache(cache: string, current: string): Promise<{ force: boolean }> {
  const sealed = await breakSeal(`${cache}.seal`);
  if (sealed === undefined) await rm(cache, { recursive: true, force: true });
  return { force: sealed !== undefined && sealed !== current };
}

/** Seals a cache after a build that succeeded. */
export async function sealCache(cache: string, current: string): Promise<void> {
  await seal(`${cache}.seal`, current);
}

/**
 * Breaks the seal of the development server's data store.
 *
 * @param current the content folder and the fingerprint that the store must match
 * @returns whether Astro must clear it (`--force`)
 */
export async function openDevStore(project: string, current: string): Promise<{ force: boolean }> {
  return { force: (await breakSeal(devSeal(project))) !== current };
}

/** Seals the development server's data store once the server has ended. */
export async function sealDevStore(project: string, current: string): Promise<void> {
  await seal(devSeal(project), current);
}

function devSeal(project: string): string {
  return join(project, '.astro', 'author-dev.seal');
}

async function breakSeal(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(file, { force: true });
  return text;
}

async function seal(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
