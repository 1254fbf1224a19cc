import { CARD_SIZE, type Card } from '../domain/cards/card.ts';
import { fitTitle, type TitleSize } from '../domain/cards/fit-title.ts';
import { INK, PAPER } from './colours.ts';
import { MARK_RATIO, placedMark } from './mark.ts';
import type { TextStyle, Typeface } from './typeface.ts';
import { plural } from '../domain/number-words.ts';

/** A card laid out. */
export interface CardPicture {
  svg: string;
  /** What had to be left out, for the author. */
  note?: string;
}

/** What every card of a site is drawn with. */
export interface Drawing {
  typeface: Typeface;
  /** SVG, as `soundMark` returns it. */
  mark: string;
  siteTitle: string;
}

/** The grid, in pixels: a square for the picture, and a column for the title. */
const SQUARE = CARD_SIZE.height;
const MARGIN = 40;
const TITLE_X = SQUARE + MARGIN;
const TITLE_WIDTH = CARD_SIZE.width - MARGIN - TITLE_X;
/** The top of the title's capitals. */
const TOP = 52;
/** The baseline of the site's name and of the mark. */
const FOOT = CARD_SIZE.height - 48;

const SIZES: readonly TitleSize[] = [
  { size: 76, lines: 4 },
  { size: 60, lines: 7 },
  { size: 44, lines: 9 },
];
const LEADING = 1.02;
const TITLE = { weight: 800, tracking: -0.036 };
const SITE: TextStyle = { size: 28, weight: 800, tracking: -0.025 };
const MARK_WIDTH = 52;

/** A line whose first letter is flush with x, without the font's side bearing. */
const flush = (typeface: Typeface, text: string, style: TextStyle, x: number, y: number): string =>
  typeface.line(text, style, x - typeface.bearing(text, style), y);

function titleOf({ title }: Card, typeface: Typeface): { svg: string; note?: string } {
  if (title === undefined) return { svg: '' };
  const text = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { svg: '' };
  const missing = typeface.missing(text);
  if (missing.length > 0) {
    return { svg: '', note: `is without its title: the font has no letter for ${missing.slice(0, 5).join(' ')}` };
  }
  const widths = new Map<string, number>();
  const measure = (line: string, size: number): number => {
    const key = `${size} ${line}`;
    const width = widths.get(key) ?? typeface.width(line, { ...TITLE, size });
    widths.set(key, width);
    return width;
  };
  const { size, lines, cut } = fitTitle(text, SIZES, TITLE_WIDTH, measure);
  const style = { ...TITLE, size };
  const first = TOP + typeface.capHeight(style);
  const svg = lines
    .map((line, index) => flush(typeface, line, style, TITLE_X, first + index * size * LEADING))
    .join('');
  if (cut === 0) return { svg };
  const words = `the last ${cut === 1 ? '' : `${cut} `}${plural(cut, 'word')}`;
  return {
    svg,
    note:
      lines.length > 0 ? `has no room for ${words} of its title` : 'is without its title: its first word is too long',
  };
}

/**
 * A social card as SVG without text elements: the picture on the left, the title on the right, and the site's name below.
 */
export function cardPicture(card: Card, { typeface, mark, siteTitle }: Drawing): CardPicture {
  const { width, height } = CARD_SIZE;
  const title = titleOf(card, typeface);
  const nameX = TITLE_X + MARK_WIDTH + 14;
  const name = typeface.missing(siteTitle).length > 0 ? '' : flush(typeface, siteTitle, SITE, nameX, FOOT - 8);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="${INK}">` +
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>` +
    `<image href="${card.art}" width="${SQUARE}" height="${SQUARE}" preserveAspectRatio="xMidYMid slice"/>` +
    title.svg +
    `${placedMark(mark, { x: TITLE_X, y: FOOT - MARK_WIDTH / MARK_RATIO, width: MARK_WIDTH })}${name}</svg>`;
  return title.note === undefined ? { svg } : { svg, note: title.note };
}
