import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes of a file, made if it is missing. It appears whole or not at all, so several processes may ask for it, and
 * its time of modification is when it was last asked for.
 * @param file absolute, and named by all that its bytes depend on
 */
export async function madeOnce(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const existing = await readFile(file).catch(() => undefined);
  if (existing) {
    await utimes(file, new Date(), new Date());
    return existing;
  }
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  await writeFile(own, bytes);
  await rename(own, file);
  return bytes;
}
