import { join } from 'node:path';
import sharp from 'sharp';
import { CARD_RATIO_TOLERANCE, CARD_SIZE, fitsCard } from '../../domain/cards/card.ts';
import type { ContentFile } from './content-files.ts';
import { findImage, type Files } from './images.ts';
import { shorten, type Fault } from './problem.ts';

/** Width and height of a picture in pixels, as it is shown; undefined where its file is no picture that can be read. */
type Size = { width: number; height: number } | undefined;

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

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;

/** The largest part of a picture that has the shape of a card. */
function cropped({ width, height }: { width: number; height: number }): string {
  const wide = Math.min(width, Math.round((height * WIDTH) / HEIGHT));
  return `${wide} × ${Math.min(height, Math.round((wide * HEIGHT) / WIDTH))}`;
}

/** What is wrong with the size of a picture for social networks. @param url its path as typed */
export function socialImageFault(url: string, size: Size): Fault | undefined {
  if (size === undefined) {
    return {
      what: 'a picture for social networks that cannot be read',
      expected: `a picture of ${WIDTH} × ${HEIGHT} pixels`,
      received: shorten(url),
      fix: 'open it in a program for pictures and save it again',
    };
  }
  if (fitsCard(size)) return undefined;
  const isTooSmall = size.width < WIDTH || size.height < HEIGHT;
  return {
    what: isTooSmall
      ? 'a picture for social networks that is too small'
      : 'a picture for social networks of another shape',
    expected: `at least ${WIDTH} × ${HEIGHT} pixels, and that shape to ${CARD_RATIO_TOLERANCE * 100} %`,
    received: `${size.width} × ${size.height} pixels`,
    fix: isTooSmall
      ? `save it at ${WIDTH} × ${HEIGHT}, or remove the line: a card is then drawn`
      : `crop it to ${cropped(size)}`,
  };
}
