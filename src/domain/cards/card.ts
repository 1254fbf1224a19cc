import { cardPath } from '../urls.ts';

/** Width and height of a social card in pixels, as social networks ask. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** How far the aspect ratio of an author's own picture may deviate from a card's, as a share of it. */
export const CARD_RATIO_TOLERANCE = 0.02;

export interface Card {
  /** Its address on the site, percent-encoded. */
  path: string;
  /** The address of its page, for notes. */
  page: string;
  /** The large words; undefined for a post without a title. */
  title?: string | undefined;
  /** The address of the picture on its left, as `data:`. */
  art: string;
}

/** A picture for links on social networks, its size in pixels. */
export interface SocialImage {
  /** Its address on the site. */
  src: string;
  width: number;
  height: number;
  /** What it shows, for those who cannot see it. */
  alt: string;
}

/**
 * The drawn card of a page, as a picture for links to it.
 * @param path of the page, percent-encoded
 * @param alt what the card says
 */
export function cardImage(path: string, alt: string): SocialImage {
  return { src: cardPath(path), ...CARD_SIZE, alt };
}

/** Whether a picture of this size, in pixels, can replace a card: large enough and of about its shape. */
export function fitsCard({ width, height }: { width: number; height: number }): boolean {
  const isLarge = width >= CARD_SIZE.width && height >= CARD_SIZE.height;
  // Compares products rather than quotients: those of whole numbers are exact.
  const [given, wanted] = [width * CARD_SIZE.height, height * CARD_SIZE.width];
  return isLarge && Math.abs(given - wanted) <= CARD_RATIO_TOLERANCE * wanted;
}
