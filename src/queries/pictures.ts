import { getImage } from 'astro:assets';
import { PICTURE_SIZE, type Picture } from '../domain/picture.ts';
import { standInPath } from '../domain/urls.ts';
import { content } from './content.ts';

/** Twice the size: screens have two dots to a pixel. */
const DRAWN_SIZE = { width: 2 * PICTURE_SIZE.width, height: 2 * PICTURE_SIZE.height };

/** What front matter says of a picture. */
interface Pictured {
  picture?: ImageMetadata | undefined;
  pictureAlt?: string | undefined;
}

/** The picture of a post or a play that has one of its own. */
export async function ownPicture({ picture, pictureAlt = '' }: Pictured): Promise<Picture | undefined> {
  if (picture === undefined) return undefined;
  // A drawing is served as it is: it knows the night, and is sharp at every size.
  const { src } =
    picture.format === 'svg'
      ? picture
      : await getImage({ src: picture, ...DRAWN_SIZE, fit: 'cover', format: 'webp', layout: 'none' });
  return { src, alt: pictureAlt, ...PICTURE_SIZE };
}

/** The habit that the nearest of some plays trains. */
export function habitOf([nearest]: readonly string[]): string | undefined {
  return nearest === undefined ? undefined : content.plays.get(nearest)?.data.habit;
}

/** What stands in for a post without a picture: the shapes of the habit that its nearest play trains, or the site's. */
export function standIn(plays: readonly string[]): Picture {
  return { src: standInPath(habitOf(plays)), alt: '', ...PICTURE_SIZE };
}
