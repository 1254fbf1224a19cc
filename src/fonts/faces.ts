/** A font file of the site's one family, and what is kept of it. */
export interface Face {
  /** In messages and file names. */
  name: string;
  /** The characters that it has. */
  characters: string;
  /** The same in CSS. */
  unicodeRange: [string, ...string[]];
}

/** The package with the file. */
export const FONT_PACKAGE = '@fontsource-variable/schibsted-grotesk';

/** The file, as a module specifier. There is no italic: browsers slant the roman, and readers are spared a third more. */
export const FONT_FILE = `${FONT_PACKAGE}/files/schibsted-grotesk-latin-wght-normal.woff2`;

/** The weights that are kept, as the axis of the file has them. */
export const WEIGHTS = { min: 400, max: 800 } as const;

/** The OpenType features that are kept. */
export const FEATURES = ['kern', 'liga', 'tnum'] as const;

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const BASIC = `${range(0x20, 0x7e)}\u00a0£·×é–—‘’“”…•′″€−`;
/** Latin with the accents of Western Europe, and the punctuation of English typography. */
const LATIN = `${BASIC}${[...range(0xa1, 0xff)].filter((each) => !BASIC.includes(each)).join('')}Œœ‚„‹›⁄™↑↓`;

/** The files that pages load: accents where they stand, and what English needs. The last one wins where both would do. */
export const FACES: readonly [Face, Face] = [
  {
    name: 'accents',
    characters: [...LATIN].filter((each) => !BASIC.includes(each)).join(''),
    unicodeRange: ['U+A1-FF', 'U+152-153', 'U+201A', 'U+201E', 'U+2039-2044', 'U+2122', 'U+2190-2193'],
  },
  {
    name: 'basic',
    characters: BASIC,
    unicodeRange: [
      'U+20-7E',
      ...[...BASIC].slice(95).map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()}`),
    ],
  },
];
