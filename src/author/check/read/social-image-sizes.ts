import { join } from 'node:path';
import sharp from 'sharp';
import type { ContentFile } from './content-files.ts';
import { findImage, type Files } from './picture-files.ts';

/** Width and height in pixels, after rotation; undefined if the file cannot be read as a picture. */
export type Size = { width: number; height: number } | undefined;

/** Sizes by path below the content folder, in NFC. */
export type SocialImageSizes = ReadonlyMap<string, Size>;

async function sizeOf(file: string): Promise<Size> {
  try {
    const { autoOrient } = await sharp(file).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}

/**
 * Measures the pictures that posts name for social networks, so far as they exist.
 * @param named each post's file below the content folder, and the path as typed
 * @param list the files of the content folder
 */
export async function socialImageSizes(
  contentDir: string,
  named: readonly { file: string; url: string }[],
  { list, files }: { list: readonly ContentFile[]; files: Files },
): Promise<SocialImageSizes> {
  const paths = new Set(
    named.flatMap(({ file, url }) => {
      const { path, fault } = findImage(file, url, files);
      return path === undefined || fault ? [] : [path];
    }),
  );
  // File systems may store names in decomposed form.
  const pictures = list.filter(({ path }) => paths.has(path.normalize('NFC')));
  return new Map(
    await Promise.all(
      pictures.map(async ({ path }) => [path.normalize('NFC'), await sizeOf(join(contentDir, path))] as const),
    ),
  );
}
