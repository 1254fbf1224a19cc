import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { ContentFile } from './content-files.ts';
import { findImage, type Files } from './picture-files.ts';

/** A picture as a program for pictures reads it. */
export interface ReadPicture {
  /** In pixels, after rotation. */
  width: number;
  height: number;
  /** The text of a drawing. */
  svg?: string;
}

/** Pictures by path below the content folder, in NFC; undefined for a file that cannot be read as one. */
export type ReadPictures = ReadonlyMap<string, ReadPicture | undefined>;

async function read(file: string): Promise<ReadPicture | undefined> {
  const bytes = await readFile(file);
  try {
    const { width, height } = (await sharp(bytes).metadata()).autoOrient;
    return extname(file).toLowerCase() === '.svg' ? { width, height, svg: bytes.toString('utf8') } : { width, height };
  } catch {
    return undefined;
  }
}

/**
 * Reads the pictures that front matter and settings name, so far as they exist.
 * @param named the file that names each, below the content folder, and the path as typed
 * @param list the files of the content folder
 */
export async function readPictures(
  contentDir: string,
  named: readonly { file: string; url: string | undefined }[],
  { list, files }: { list: readonly ContentFile[]; files: Files },
): Promise<ReadPictures> {
  const paths = new Set(
    named.flatMap(({ file, url }) => {
      if (url === undefined) return [];
      const { path, fault } = findImage(file, url, files);
      return path === undefined || fault ? [] : [path];
    }),
  );
  // File systems may store names in decomposed form.
  const pictures = list.filter(({ path }) => paths.has(path.normalize('NFC')));
  return new Map(
    await Promise.all(
      pictures.map(async ({ path }) => [path.normalize('NFC'), await read(join(contentDir, path))] as const),
    ),
  );
}
