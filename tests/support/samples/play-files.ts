import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { playSchema } from '../../../src/schemas/play.ts';
import { sites, type SiteName } from '../site/sites.ts';

export type PlayFile = ReturnType<typeof playSchema.parse> & { slug: string };

/** Every play of a site, in the order of their files. */
export function playFiles(site: SiteName): PlayFile[] {
  const folder = join(sites[site].contentDir, 'plays');
  return readdirSync(folder).map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return { ...playSchema.parse(parse(source.split(/^---$/m)[1] ?? '')), slug: file.replace(/\.mdx$/, '') };
  });
}
