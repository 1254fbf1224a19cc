import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Astro's cache for one content folder, both paths absolute. In a shared cache, equal ids in two content folders would
 * clash.
 */
export function cacheFolder(contentDir: string, project: string): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(project, 'node_modules', '.cache', `site-${name}`, 'astro');
}
