/**
 * Publishing never loses the last good site.
 *
 * A build is made in a sibling of the output, then two renames put it in place. The names beside `dist`:
 *
 *     dist.building-4242    the build that process 4242 is making
 *     dist.previous         the last site, between the two renames
 *     dist.discarded-4242   the last site being removed; renamed first, so that `previous` is always whole
 *
 * | killed after             | dist     | dist.previous | recover()                |
 * |--------------------------|----------|---------------|--------------------------|
 * | anything before the swap | old site |               | removes dist.building-…  |
 * | dist → previous          | missing  | old site      | puts the old site back   |
 * | building → dist          | new site | old site      | removes dist.previous    |
 * | previous → discarded     | new site |               | removes dist.discarded-… |
 *
 * `recover` and `publish` need the build lock.
 */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { isAlive } from '../process/processes.ts';

/** The operations that change the disk, for tests to interrupt. */
export interface Disk {
  rename(from: string, to: string): Promise<void>;
  remove(folder: string): Promise<void>;
}

const realDisk: Disk = { rename, remove: (folder) => rm(folder, { recursive: true, force: true }) };

/** Where this process builds: beside the output, since a rename cannot cross file systems. */
export function stagingFolder(outDir: string, pid = process.pid): string {
  return `${outDir}.building-${pid}`;
}

/**
 * Repairs the output after a command that was killed.
 *
 * @returns what it did, in sentences for the author
 */
export async function recover(outDir: string, disk: Disk = realDisk): Promise<string[]> {
  const done: string[] = [];
  const previous = previousFolder(outDir);
  // First, since in a container the next process may have the same number, and so the same names.
  for (const leftover of await leftovers(outDir)) await disk.remove(leftover);
  if (await exists(previous)) {
    if (await exists(outDir)) {
      await discard(previous, outDir, disk);
    } else {
      await disk.rename(previous, outDir);
      done.push(`The last build was stopped while it was being published: the site before it is back in ${outDir}.`);
    }
  }
  return done;
}

/**
 * Makes the finished build in `staging` the output.
 *
 * @throws Failure when the system refuses a rename, with the last site back in place
 */
export async function publish(staging: string, outDir: string, disk: Disk = realDisk): Promise<void> {
  const previous = previousFolder(outDir);
  const replaces = await exists(outDir);
  if (replaces) await disk.rename(outDir, previous).catch(explain(outDir));
  try {
    await disk.rename(staging, outDir);
  } catch (error) {
    if (replaces) await disk.rename(previous, outDir);
    explain(outDir)(error);
  }
  if (replaces) await discard(previous, outDir, disk);
}

/** Refuses, before the build, an output that publishing would destroy: one that holds no built site, or a link. */
export async function refuseForeign(outDir: string): Promise<void> {
  const stats = await lstat(outDir).catch(missing);
  if (!stats) return;
  if (stats.isSymbolicLink()) {
    throw new Failure(`OUT_DIR is ${outDir}, and that is a symbolic link: name the folder that it leads to.`);
  }
  if (!stats.isDirectory()) throw new Failure(`OUT_DIR is ${outDir}, and that is not a folder.`);
  const names = await readdir(outDir);
  if (names.length === 0 || (names.includes('index.html') && !names.includes('.git'))) return;
  throw new Failure(
    `OUT_DIR is ${outDir}, and that folder holds ${names.includes('.git') ? 'a Git repository' : 'no built site'}. ` +
      'A build replaces its whole output folder: empty this one yourself, or give OUT_DIR another.',
  );
}

function previousFolder(outDir: string): string {
  return `${outDir}.previous`;
}

async function discard(previous: string, outDir: string, disk: Disk): Promise<void> {
  const discarded = `${outDir}.discarded-${process.pid}`;
  await disk.rename(previous, discarded);
  await disk.remove(discarded);
}

/** What dead processes left beside the output. A living one is a build of another checkout with the same output. */
async function leftovers(outDir: string): Promise<string[]> {
  const parent = dirname(outDir);
  const names = await readdir(parent).catch(missing);
  return (names ?? [])
    .filter((name) => {
      if (!name.startsWith(`${basename(outDir)}.`)) return false;
      const pid = /^\.(?:building|discarded)-(\d+)$/.exec(name.slice(basename(outDir).length))?.[1];
      return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
    })
    .map((name) => join(parent, name));
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(missing)) !== undefined;
}

function missing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

const causes: Readonly<Record<string, string>> = {
  EXDEV: 'it and its parent folder are on different file systems, and a rename cannot cross from one to the other',
  EBUSY: 'it is in use, or another file system is mounted there',
  EACCES: 'this user may not change its parent folder',
  EPERM: 'this user may not change it, or a program has a file in it open',
};

/** Turns the error of a rename into a sentence. */
function explain(outDir: string): (error: unknown) => never {
  return (error) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    const cause = causes[code];
    if (!cause) throw error;
    throw new Failure(
      `The new site could not take the place of ${outDir}: ${cause} (${code}). The last site is untouched. ` +
        'Give OUT_DIR a folder whose parent folder can be written, such as ./dist.',
      { cause: error },
    );
  };
}
