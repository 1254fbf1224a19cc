/** The part of `subset-font`, which has no types, that is used here. */
declare module 'subset-font' {
  /**
   * @param font a TrueType, OpenType, WOFF or WOFF2 file
   * @param text the characters to keep; undefined with `keepAllGlyphs` alone
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
