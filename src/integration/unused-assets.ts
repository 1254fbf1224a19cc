import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files that can refer to others. */
const TEXT = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

/** A path into the folder of assets, or from one asset to another, up to its end in HTML, CSS, JavaScript or JSON. */
const REFERENCE = /(?:_astro\/|\.\/)([^\s"'`()<>\\,&?#]+)/g;

/**
 * Removes the assets that nothing in the site refers to. Vite writes every picture that any content file names: those of
 * drafts and future posts would be published under their own names.
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
    // Not a path but a text with a lone %.
    return name;
  }
}
