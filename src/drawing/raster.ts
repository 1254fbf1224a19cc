import sharp from 'sharp';

/**
 * Sixteen colours are enough for ink, paper and three inks with soft edges, at two thirds of the bytes of 64. More effort
 * or compression takes up to four times as long and saves a twentieth.
 */
const PNG_OPTIONS = { palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 } as const;

/** What the bytes of a PNG depend on besides the picture. */
export const RASTER_VERSION = JSON.stringify([sharp.versions, PNG_OPTIONS]);

/**
 * Draws a picture as PNG.
 * @param svg with width and height in pixels, and without text, which would be set in a font of this machine
 */
export function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
}
