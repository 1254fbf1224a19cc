/** What the fonts need of `subset-font`, which has no types of its own. */
declare module 'subset-font' {
  /**
   * @param font a TrueType, OpenType, WOFF or WOFF2 file
   * @param text the characters that stay; undefined with `keepAllGlyphs` alone
   * @returns the smaller file
   */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff2';
      keepAllGlyphs?: boolean;
      keepFeatures?: string[];
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
