/** How a text is set: size and height of a line in points, whether in a heavy weight, and ems less between letters. */
export interface TextStyle {
  size: number;
  line: number;
  isBold?: boolean;
  tighter?: number;
}

/** Widths of letters in ems of the site's typeface, rounded up. */
const WIDTHS = new Map(
  (
    [
      [" ijl.,:;!’'", 0.28],
      ['frtI1()[]/“”"-', 0.42],
      ['abcdeghknopqsuvxyz023456789–?', 0.58],
      ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.7],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Of `m` and `w`, and of every letter that nobody measured. */
const WIDEST = 0.9;
/** How much wider the heavy weights are. */
const BOLD = 1.12;

/** About how wide a text is in points, rather too much than too little. */
function widthOf(text: string, { size, isBold = false, tighter = 0 }: TextStyle): number {
  const widths = [...text].map((letter) => WIDTHS.get(letter) ?? WIDEST);
  return widths.reduce((sum, width) => sum + size * (width * (isBold ? BOLD : 1) - tighter), 0);
}

/**
 * How tall a text is in points, by estimate: words as they fit, and one that is wider than a line on as many as it needs.
 * @param width of a line, in points
 * @returns 0 for a text of nothing
 */
export function heightOf(text: string, style: TextStyle, width: number): number {
  const space = widthOf(' ', style);
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const needed = widthOf(word, style);
    if (space + needed <= left) {
      left -= space + needed;
    } else {
      const own = Math.ceil(needed / width);
      lines += own;
      left = own * width - needed;
    }
  }
  return lines * style.line;
}
