import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * What Astro keeps of one content folder between builds. Each has its own: in a shared one, equal ids in two folders
 * clash or keep the other's path.
 *
 * @param contentDir absolute
 * @param project absolute
 */
export function cacheFolder(contentDir: string, project: string): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(project, 'node_modules', '.cache', `site-${name}`, 'astro');
}
