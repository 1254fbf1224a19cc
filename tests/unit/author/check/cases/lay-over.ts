import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Case } from './case.ts';

/** A small content folder without problems. */
export const BASE = join(import.meta.dirname, '../../../../fixtures/check-base');

/** Applies a change to a temporary copy of the base content, and looks at it. */
export async function laidOver<Result>(
  change: Case['change'],
  look: (places: { cwd: string; contentDir: string }) => Promise<Result>,
): Promise<Result> {
  const cwd = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    const contentDir = join(cwd, 'content');
    await cp(BASE, contentDir, { recursive: true });
    for (const [path, content] of Object.entries(change)) {
      const file = join(contentDir, path);
      if (content === null) {
        await rm(file, { recursive: true });
      } else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    }
    return await look({ cwd, contentDir });
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}
