import { join } from 'node:path';
import sharp from 'sharp';
import type { ContentFile } from './content-files.ts';
import { findImage, type Files } from './picture-files.ts';

/** Width and height of a picture in pixels, as it is shown; undefined where its file is no picture that can be read. */
export type Size = { width: number; height: number } | undefined;

/** The sizes of the pictures that posts name for social networks, by their path below the content folder, in NFC. */
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
 * Measures the pictures that posts name for social networks, those that are there.
 * @param named each post's file and the path that it names, both below the content folder
 * @param list what is in the content folder
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
  // On the disk a name may be in decomposed letters.
  const pictures = list.filter(({ path }) => paths.has(path.normalize('NFC')));
  return new Map(
    await Promise.all(
      pictures.map(async ({ path }) => [path.normalize('NFC'), await sizeOf(join(contentDir, path))] as const),
    ),
  );
}
