import { CARD_RATIO_TOLERANCE, CARD_SIZE, fitsCard } from '../../../../domain/cards/card.ts';
import { shorten, type Fault } from '../../problem.ts';
import type { ReadPicture } from '../../read/named-pictures.ts';

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;

/** The largest part of a picture in the shape of a card. */
function cropped({ width, height }: { width: number; height: number }): string {
  const wide = Math.min(width, Math.round((height * WIDTH) / HEIGHT));
  return `${wide} × ${Math.min(height, Math.round((wide * HEIGHT) / WIDTH))}`;
}

/** What is wrong with the size of a picture for social networks. @param url its path as typed */
export function socialImageFault(url: string, size: ReadPicture | undefined): Fault | undefined {
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
