import { CARD_SIZE, type Card } from '../domain/cards/card.ts';
import { fitTitle, type TitleSize } from '../domain/cards/fit-title.ts';
import { monthName } from '../domain/blog/dates.ts';
import { PATHS } from '../domain/urls.ts';
import { INK, PAPER } from './colours.ts';
import { MARK_RATIO, placedMark } from './mark.ts';
import type { TextStyle, Typeface } from './typeface.ts';

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

/** The grid, in pixels: margins, three thirds and the gaps between them. */
const MARGIN = 64;
const GAP = 32;
const THIRD = (CARD_SIZE.width - 2 * MARGIN - 2 * GAP) / 3;
const TITLE_X = MARGIN + THIRD + GAP;
const TITLE_WIDTH = CARD_SIZE.width - MARGIN - TITLE_X;
const RULE = 10;
/** The top of the title's capitals and the day's figures. */
const TOP = MARGIN + RULE + 40;
/** The baseline of the site's name and of the mark. */
const FOOT = CARD_SIZE.height - MARGIN;

const SIZES: readonly TitleSize[] = [
  { size: 116, lines: 3 },
  { size: 78, lines: 4 },
  { size: 62, lines: 6 },
];
const LEADING = 1;
const TITLE = { weight: 800, tracking: -0.04 };
const FOLIO: TextStyle = { size: 232, weight: 900, tracking: -0.05 };
const MONTH: TextStyle = { size: 36, weight: 700, tracking: -0.01 };
const SITE: TextStyle = { size: 40, weight: 800, tracking: -0.025 };
const MARK_WIDTH = 84;
/** On the home page's card, in place of a day. */
const LARGE_MARK_WIDTH = 240;

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
  const words = cut === 1 ? 'the last word' : `the last ${cut} words`;
  return {
    svg,
    note:
      lines.length > 0 ? `has no room for ${words} of its title` : 'is without its title: its first word is too long',
  };
}

function folioOf({ day }: Card, typeface: Typeface): string {
  if (day === undefined) return '';
  const baseline = TOP + typeface.capHeight(FOLIO);
  return (
    flush(typeface, String(day.day), FOLIO, MARGIN, baseline) +
    flush(typeface, `${monthName(day.month)} ${day.year}`, MONTH, MARGIN, baseline + 60)
  );
}

const markPlace = ({ page }: Card): { x: number; y: number; width: number } =>
  page === PATHS.home
    ? { x: MARGIN, y: TOP, width: LARGE_MARK_WIDTH }
    : { x: MARGIN, y: FOOT - MARK_WIDTH / MARK_RATIO, width: MARK_WIDTH };

/**
 * A social card as SVG without text elements: day and title in thirds, as on the page, and the site's name at the foot.
 */
export function cardPicture(card: Card, { typeface, mark, siteTitle }: Drawing): CardPicture {
  const { width, height } = CARD_SIZE;
  const title = titleOf(card, typeface);
  const name = typeface.missing(siteTitle).length > 0 ? '' : flush(typeface, siteTitle, SITE, TITLE_X, FOOT);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="${INK}">` +
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>` +
    `<rect x="${MARGIN}" y="${MARGIN - RULE}" width="${width - 2 * MARGIN}" height="${RULE}"/>` +
    `${folioOf(card, typeface)}${title.svg}` +
    `${placedMark(mark, markPlace(card))}${name}</svg>`;
  return title.note === undefined ? { svg } : { svg, note: title.note };
}
