import sharp from 'sharp';
import { CARD_SIZE } from '../domain/cards/card.ts';
import { byDay } from './by-day.ts';

const SIDE = CARD_SIZE.height;
const address = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

/** A drawing as the address that a card shows it by. @param svg with its namespace */
export function drawingArt(svg: string): string {
  return address('image/svg+xml', Buffer.from(byDay(svg)));
}

/** A photograph as the address that a card shows it by, cut to a square. @param photo its file, as Astro imports it */
export async function photoArt(photo: object): Promise<string> {
  // Astro's types leave out where a picture lies.
  const { fsPath } = photo as { fsPath: string };
  return address('image/jpeg', await sharp(fsPath).autoOrient().resize(SIDE, SIDE).jpeg({ quality: 90 }).toBuffer());
}
