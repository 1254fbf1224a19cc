import { cardPath } from '../urls.ts';

/** Width and height of a social card in pixels: the size that social networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** How far the width over the height of an author's own picture may be from a card's, as a share of it. */
export const CARD_RATIO_TOLERANCE = 0.02;

/** What a social card shows. */
export interface Card {
  /** Its address on the site, percent-encoded. */
  path: string;
  /** What it is a card of, for notes: the address of the page. */
  page: string;
  /** The large words; undefined for a post without a title. */
  title?: string | undefined;
  /** The day of a post. */
  day?: { year: number; month: number; day: number } | undefined;
}

/** A picture for links on social networks. */
export interface SocialImage {
  /** Its address on the site. */
  src: string;
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  /** What it shows, for those who do not see it. */
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

/** Whether a picture of this size, in pixels, can stand in a card's place: large enough, and of about its shape. */
export function fitsCard({ width, height }: { width: number; height: number }): boolean {
  const isLarge = width >= CARD_SIZE.width && height >= CARD_SIZE.height;
  // Of products, not of quotients: those of whole numbers are exact.
  const [given, wanted] = [width * CARD_SIZE.height, height * CARD_SIZE.width];
  return isLarge && Math.abs(given - wanted) <= CARD_RATIO_TOLERANCE * wanted;
}
