import sharp from 'sharp';

/** What a PNG is made with; few colours are enough for ink, paper and three inks with their soft edges. */
const PNG_OPTIONS = { palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 10 } as const;

/** What else the bytes of a PNG depend on: the versions of what draws and packs it. */
export const RASTER_VERSION = JSON.stringify([sharp.versions, PNG_OPTIONS]);

/**
 * Draws a picture as PNG, at the size that it says.
 * @param svg paths and shapes alone, with width and height in pixels: text would be set in a font of this machine
 */
export function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
}
