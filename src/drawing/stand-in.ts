import { PICTURE_SIZE, type Accent } from '../domain/picture.ts';
import { INK_ON_DARK } from './colours.ts';
import { MARK_RATIO, placedMark } from './mark.ts';

const { width, height } = PICTURE_SIZE;
const NIGHT = '@media(prefers-color-scheme:dark)';
const SITE_GROUND: Accent = { light: '#e4e1d6', dark: '#33342f' };
/** Three rows of three in the middle, which is all that a square shows, and half of one on either side. */
const TILE = height / 3;
const MARK_WIDTH = 230;

const picture = ({ light, dark }: Accent, style: string, shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
  `<style>.ground{fill:${light}}${NIGHT}{.ground{fill:${dark}}${style}}</style>` +
  `<path class="ground" d="M0 0h${width}v${height}H0z"/>${shapes}</svg>\n`;

/**
 * A picture of a habit: its pattern on its accent.
 * @param motif SVG, one motif of the pattern
 */
export function habitPicture(motif: string, accent: Accent): string {
  const tile = motif
    .replace(/<\?xml[^>]*>|<!--[\s\S]*?-->/g, '')
    .trim()
    .replace(/<svg\b[^>]*>/, (tag) =>
      tag.replace(/\s(?:width|height|x|y)="[^"]*"/g, '').replace('<svg', `<svg width="${TILE}" height="${TILE}"`),
    );
  const pattern = `<pattern id="tiles" x="${TILE / 2}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">${tile}</pattern>`;
  return picture(accent, '', `${pattern}<path fill="url(#tiles)" d="M0 0h${width}v${height}H0z"/>`);
}

/**
 * A picture of the site: its mark.
 * @param mark as `soundMark` returns it
 */
export function sitePicture(mark: string): string {
  const place = { x: (width - MARK_WIDTH) / 2, y: (height - MARK_WIDTH / MARK_RATIO) / 2, width: MARK_WIDTH };
  return picture(SITE_GROUND, `.mark{stroke:${INK_ON_DARK}}`, placedMark(mark, place));
}
