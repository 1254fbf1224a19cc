/** A font file of the site's one family, and what is kept of it. */
export interface Face {
  /** In messages and file names. */
  name: string;
  /** The file, as a module specifier. */
  source: string;
  style: 'normal' | 'italic';
  /** As in CSS: a weight or a range. */
  weight: string;
  /** The weight axis in the file: a range, or the one weight that is kept. */
  wght: number | { min: number; max: number };
  /** The OpenType features that are kept. */
  features: readonly string[];
}

/** The package with the files. */
export const FONT_PACKAGE = '@fontsource-variable/schibsted-grotesk';

/**
 * The files that pages load. The italic has one weight: a second would cost as many bytes as the roman's letters, for
 * words that are both strong and emphasised.
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

const characters = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Latin with the accents of Western Europe, and the punctuation of English typography. */
export const LATIN = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}Œœ–—‘’‚“”„•…′″‹›⁄€™↑↓−`;
