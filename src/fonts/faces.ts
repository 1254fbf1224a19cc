/** The faces of the site's one type family, and how much of each is kept. */

/** One font file of the family, and what of it the site serves. */
export interface Face {
  /** What messages and file names call it. */
  name: string;
  /** The file, as a module specifier. */
  source: string;
  style: 'normal' | 'italic';
  /** As CSS writes it: a weight, or the first and the last of a range. */
  weight: string;
  /** The axis of weights in the file: a range, or the one weight that is left. */
  wght: number | { min: number; max: number };
  /** The OpenType features that stay; GDEF and kerning are most of a file. */
  features: readonly string[];
}

/** The package that the files come from. */
export const FONT_PACKAGE = '@fontsource-variable/schibsted-grotesk';

/**
 * The two files that pages load. The italic has one weight: a second one would cost as much as the whole roman's
 * letters, for words that are both strong and emphasised.
 */
export const FACES = {
  roman: {
    name: 'roman',
    source: `${FONT_PACKAGE}/files/schibsted-grotesk-latin-wght-normal.woff2`,
    style: 'normal',
    weight: '400 900',
    wght: { min: 400, max: 900 },
    features: ['kern', 'liga', 'tnum'],
  },
  italic: {
    name: 'italic',
    source: `${FONT_PACKAGE}/files/schibsted-grotesk-latin-wght-italic.woff2`,
    style: 'italic',
    weight: '400',
    wght: 400,
    features: ['kern', 'liga'],
  },
} as const satisfies Record<string, Face>;

/** The characters from one code point to another, both included. */
const characters = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What pages are written in: Latin with the accents of Western Europe, and the signs of English typography. */
export const LATIN = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}Œœ–—‘’‚“”„•…′″‹›⁄€™↑↓−`;
