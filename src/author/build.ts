/**
 * `npm run build`: checks the content, builds the site beside the output, then swaps it in. A build that fails or is
 * stopped leaves the last site as it was.
 */
import { access, glob, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cacheFolder } from '../integration/cache-folder.ts';
import { seconds, step } from '../integration/progress.ts';
import { astro } from './process/run-astro.ts';
import { fingerprint, openCache, sealCache } from './publish/cache.ts';
import { checkFolder } from './check.ts';
import { formatProblems } from './check/problem.ts';
import { command } from './process/command.ts';
import { Failure } from './process/failure.ts';
import { buildLock, takeLock } from './process/lock.ts';
import { publish, recover, refuseForeign, stagingFolder } from './publish/publishing.ts';
import { folders } from './process/folders.ts';
import { counted } from '../domain/number-words.ts';

/**
 * Builds and publishes the site.
 *
 * @param stop ends the build between steps; publishing, once begun, runs to its end
 * @throws Failure, leaving the last site untouched
 */
export async function build(project: string, stop: AbortSignal): Promise<void> {
  const since = performance.now();
  const { contentDir, outDir } = folders(process.env, project);
  const release = takeLock(buildLock(project), 'npm run build');
  try {
    for (const sentence of await recover(outDir)) console.log(sentence);
    await refuseForeign(outDir);
    const staging = stagingFolder(outDir);
    try {
      await step('checking the content', () => check(contentDir, project));
      stop.throwIfAborted();
      await step('building the pages', () => buildSite(project, contentDir, staging, stop), true);
      stop.throwIfAborted();
      const pages = await Array.fromAsync(glob('**/*.html', { cwd: staging }));
      await step('publishing', () => publish(staging, outDir));
      console.log(
        `built ${counted(pages.length, 'page')} into ${relative(project, outDir) || outDir} in ${seconds(since)}`,
      );
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

async function check(contentDir: string, project: string): Promise<void> {
  const { problems } = await checkFolder(contentDir, project);
  if (problems.length > 0) throw new Failure(formatProblems(problems));
}

async function buildSite(project: string, contentDir: string, staging: string, stop: AbortSignal): Promise<void> {
  const cache = cacheFolder(contentDir, project);
  const current = await fingerprint(project);
  const { force } = await openCache(cache, current);
  const args = ['build', '--outDir', staging, ...(force ? ['--force'] : [])];
  await astro({ args, project, contentDir, stop });
  await access(join(staging, 'index.html')).catch(() => {
    throw new Failure('`astro build` made no home page (index.html), so this is no site to publish.');
  });
  await sealCache(cache, current);
}

if (import.meta.main) await command((stop) => build(process.cwd(), stop));
