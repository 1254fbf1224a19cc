import sharp from 'sharp';

/** In bytes: some networks refuse larger pictures, and phones load them on the move. */
const MOST = 300_000;

/**
 * Flat grounds and inks with soft edges need no more than a palette, and most photographs get by; of the others, dots of
 * sixteen colours make up the rest. More effort or compression takes up to four times as long and saves a twentieth.
 */
const PNG_OPTIONS = { palette: true, colours: 256, dither: 0, compressionLevel: 6, effort: 1 } as const;
const FEW_COLOURS = { ...PNG_OPTIONS, colours: 16, dither: 1 } as const;

/** What the bytes of a PNG depend on besides the picture. */
export const RASTER_VERSION = JSON.stringify([sharp.versions, PNG_OPTIONS, FEW_COLOURS, MOST]);

/**
 * Draws a picture as PNG.
 * @param svg with width and height in pixels, and without text, which would be set in a font of this machine
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg));
  const png = await picture.clone().png(PNG_OPTIONS).toBuffer();
  return png.length < MOST ? png : picture.png(FEW_COLOURS).toBuffer();
}
