import sharp from 'sharp';

/**
 * What a PNG is made with. Sixteen colours are enough for ink, paper and three inks with their soft edges, and weigh two
 * thirds of 64. More effort or compression takes up to four times as long and saves a twentieth of the bytes.
 */
const PNG_OPTIONS = { palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 } as const;

/** What else the bytes of a PNG depend on: the versions of what draws and packs it. */
export const RASTER_VERSION = JSON.stringify([sharp.versions, PNG_OPTIONS]);

/**
 * Draws a picture as PNG, at the size that it says.
 * @param svg paths and shapes alone, with width and height in pixels: text would be set in a font of this machine
 */
export function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
}
