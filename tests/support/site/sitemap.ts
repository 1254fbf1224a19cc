import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites, type SiteName } from './sites.ts';

/** The path of every page in a built site's sitemap: `/2012/04/10/social-media/`. */
export function sitemapPaths(name: SiteName): string[] {
  const sitemap = readFileSync(join(sites[name].outDir, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
