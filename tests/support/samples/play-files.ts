import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { playSchema } from '../../../src/schemas/play.ts';
import { sites, type SiteName } from '../site/sites.ts';

const schema = playSchema(() => z.string());

export type PlayFile = z.output<typeof schema> & { slug: string };

/** Every play of a site, in the order of their files. */
export function playFiles(site: SiteName): PlayFile[] {
  const folder = join(sites[site].contentDir, 'plays');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files.map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return { ...schema.parse(parse(source.split(/^---$/m)[1] ?? '')), slug: file.replace(/\.mdx$/, '') };
  });
}
