import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Card } from '../domain/cards/card.ts';
import { madeOnce } from '../fonts/made-once.ts';
import { cardPicture, type Drawing } from './card-picture.ts';
import { RASTER_VERSION, rasterise } from './raster.ts';

/**
 * A social card as PNG, from the cache if an earlier build drew the same. Prints a note when the title does not fit.
 *
 * @param cache a folder of cards, each named by a hash of all that its bytes depend on
 */
export function drawnCard(card: Card, drawing: Drawing, cache: string): Promise<Uint8Array> {
  const { svg, note } = cardPicture(card, drawing);
  if (note !== undefined) console.log(`  the card of ${decodeURI(card.page)} ${note}`);
  const hash = createHash('sha256').update(RASTER_VERSION).update(svg).digest('hex');
  return madeOnce(join(cache, `${hash}.png`), () => rasterise(svg));
}
