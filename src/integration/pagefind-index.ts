/** Pagefind's index of a built site, through its Node API. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes and the site does not use: interfaces and the worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Addresses for print: each has the site's name in it. */
const notText = ['.short-address'];

/**
 * Writes `<site>/pagefind`, from the pages in `site`.
 *
 * @returns how many pages it indexed
 */
export async function indexSite(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: notText });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index and gave no reason.');
    const added = await index.addDirectory({ path: site });
    refuse(added.errors);
    refuse((await index.writeFiles({ outputPath })).errors);
    const names = await readdir(outputPath);
    await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(join(outputPath, name))));
    return added.page_count;
  } finally {
    // Pagefind is a process of its own, and would outlive the build.
    await close();
  }
}

/** Pagefind returns errors instead of throwing them. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
