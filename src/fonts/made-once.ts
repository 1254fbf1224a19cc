import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A file that is made once. It appears under its name whole or not at all, so that several processes may ask for it,
 * and its time of change is when it was last asked for.
 * @param file its path, absolute; whatever its bytes depend on is part of its name
 * @param make gives its bytes
 * @returns its bytes
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
