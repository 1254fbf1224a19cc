import { INK_ON_DARK, PAPER } from './colours.ts';
import { MARK_RATIO, placedMark, soundMark } from './mark.ts';
import { rasterise } from './raster.ts';

/** An icon as PNG. */
export interface Icon {
  /** Its file name without `.png`. */
  name: string;
  /** Width and height in pixels. */
  size: number;
  /** The mark's width as a share of the icon's, from 0 to 1. */
  share: number;
  /** In the web manifest; undefined for an icon that it does not list. */
  purpose?: 'any' | 'maskable';
}

/**
 * The icons as PNG, all opaque, since their keyline would vanish on a dark background. Systems crop the maskable one, but
 * never inside the circle of 80 % of its width.
 */
export const ICONS: readonly Icon[] = [
  { name: 'apple-touch-icon', size: 180, share: 0.64 },
  { name: 'icon-192', size: 192, share: 0.8, purpose: 'any' },
  { name: 'icon-512', size: 512, share: 0.8, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, share: 0.54, purpose: 'maskable' },
];

function centred(mark: string, side: number, share: number): string {
  const width = side * share;
  return placedMark(mark, { x: (side - width) / 2, y: (side - width / MARK_RATIO) / 2, width });
}

/**
 * The scalable icon, with a light keyline in dark mode.
 * @param markSource the text of `src/assets/mark.svg`
 * @returns SVG
 * @throws Error when a shape of the mark has no keyline
 */
export function iconSvg(markSource: string): string {
  const dark = `<style>@media (prefers-color-scheme: dark) { .mark { stroke: ${INK_ON_DARK} } }</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${dark}${centred(soundMark(markSource), 48, 1)}</svg>\n`;
}

/**
 * An icon as PNG.
 * @param markSource the text of `src/assets/mark.svg`
 * @throws Error when a shape of the mark has no keyline
 */
export function iconPng(markSource: string, { size, share }: Icon): Promise<Uint8Array> {
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
      `<rect width="${size}" height="${size}" fill="${PAPER}"/>${centred(soundMark(markSource), size, share)}</svg>`,
  );
}
