/**
 * Leaves out what no page uses.
 *
 * Vite writes out every picture that any content file names, before Astro knows which entries are published: without
 * this, the pictures of drafts and of posts of the future would stand in the output under their own names.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files that can refer to others. */
const TEXT = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

/** A path into the folder of assets or a folder in it, or from one asset to another, up to its end in HTML, CSS, JavaScript or JSON. */
const REFERENCE = /(?:_astro\/|\.\/)([^\s"'`()<>\\,&?#]+)/g;

/**
 * Removes the assets that nothing in the site refers to. Reads synchronously: for small files that is faster by far.
 *
 * @param site the folder of a built site
 * @returns how many it removed
 */
export function removeUnusedAssets(site: string): number {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const used = new Set<string>();
  for (const file of files.filter((name) => TEXT.test(name))) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(REFERENCE)) used.add(basename(decode(name)));
  }
  const unused = files.filter((file) => file.startsWith(join(site, '_astro')) && !used.has(basename(file)));
  for (const file of unused) rmSync(file);
  return unused.length;
}

function decode(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    // No path of ours: a lone % in somebody's text.
    return name;
  }
}
