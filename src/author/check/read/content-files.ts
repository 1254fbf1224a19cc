import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isUtf8 } from 'node:buffer';
import type { Fault, Finding } from '../problem.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Below the content folder, with slashes. */
  path: string;
  /** Whether it links to a file outside the content folder. */
  isOutside: boolean;
}

/**
 * Every file below a folder, sorted by path. Dotfiles are left out, links followed.
 * @returns undefined if there is no such folder
 */
export async function listFiles(folder: string): Promise<ContentFile[] | undefined> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) return undefined;
  const files: ContentFile[] = [];
  /** @param folders the real paths of the folder and those around it */
  const walk = async (below: string, folders: readonly string[]): Promise<void> => {
    const here = folders.at(-1) ?? root;
    for (const entry of await readdir(here, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const place = join(here, entry.name);
      const target = entry.isSymbolicLink() ? await realpath(place).catch(() => undefined) : place;
      const kind = target === undefined ? undefined : entry.isSymbolicLink() ? await stat(target) : entry;
      if (target === undefined || kind === undefined) continue;
      if (kind.isFile()) files.push({ path, isOutside: !target.startsWith(root + sep) });
      // A link to a folder around it would never end.
      else if (kind.isDirectory() && !folders.includes(target)) await walk(path, [...folders, target]);
    }
  };
  await walk('', [root]);
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const notText = (line: number, received: string): Finding => ({
  line,
  what: 'a file that is not UTF-8',
  expected: 'text saved as UTF-8',
  received,
  fix: 'open it in your editor and save it with the encoding UTF-8',
});

const BYTE_ORDER_MARK: Fault = {
  what: 'an invisible mark at the beginning of the file',
  expected: 'text saved as UTF-8 without a byte order mark',
  received: 'a byte order mark before the first letter',
  fix: 'save the file as "UTF-8" rather than "UTF-8 with BOM"',
};

/** The line of the first byte that is not UTF-8: decoding replaces it, so the bytes differ there. */
function firstBadLine(bytes: Buffer): number {
  const repaired = Buffer.from(bytes.toString('utf8'));
  const at = repaired.findIndex((byte, index) => byte !== bytes[index]);
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
}

/** Reads bytes as UTF-8, without a byte order mark. The text is undefined if they are not UTF-8. */
function decodeText(bytes: Buffer): { text: string | undefined; findings: Finding[] } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { text: undefined, findings: [notText(1, 'text saved as UTF-16')] };
  if (!isUtf8(bytes)) {
    return { text: undefined, findings: [notText(firstBadLine(bytes), 'a letter in another encoding')] };
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF')
    ? { text: text.slice(1), findings: [{ line: 1, ...BYTE_ORDER_MARK }] }
    : { text, findings: [] };
}

/** Reads a file of the content folder as text. @throws if it cannot be read from disk */
export async function readText(contentDir: string, path: string): Promise<ReturnType<typeof decodeText>> {
  return decodeText(await readFile(join(contentDir, path)));
}
