export interface TitleSize {
  /** Pixels to the em. */
  size: number;
  /** The most lines that fit. */
  lines: number;
}

export interface FittedTitle {
  /** Pixels to the em. */
  size: number;
  /** Empty if not even the first word fits. */
  lines: readonly string[];
  /** How many words are cut from the end; an ellipsis stands for them. */
  cut: number;
}

/** The width of a text set in a size, in pixels. */
export type Measure = (text: string, size: number) => number;

const ELLIPSIS = '…';

/** The words in lines, each as full as possible; undefined if a word is wider than a line. */
function filled(words: readonly string[], width: number, measure: (text: string) => number): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else if (measure(word) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** Unevenness is the sum of the squares of what each line leaves of the width. */
interface Lines {
  lines: readonly string[];
  unevenness: number;
}

/**
 * The fewest lines possible, about equally long, so that the last one holds no lone word. Tries every break: titles
 * are short.
 */
function balanced(words: readonly string[], width: number, measure: (text: string) => number): string[] | undefined {
  const fewest = filled(words, width, measure)?.length;
  if (fewest === undefined) return undefined;
  /** The best lines for the words up to each index, exclusive; each turn adds a line. */
  let best = new Map<number, Lines>([[0, { lines: [], unevenness: 0 }]]);
  for (let count = 0; count < fewest; count++) {
    const longer = new Map<number, Lines>();
    for (const [start, { lines, unevenness }] of best) {
      for (let end = start + 1; end <= words.length; end++) {
        const line = words.slice(start, end).join(' ');
        const rest = width - measure(line);
        if (rest < 0) break;
        const sum = unevenness + rest ** 2;
        if (sum < (longer.get(end)?.unevenness ?? Infinity))
          longer.set(end, { lines: [...lines, line], unevenness: sum });
      }
    }
    best = longer;
  }
  return [...(best.get(words.length)?.lines ?? [])];
}

/** As many words as fit, with an ellipsis after the last. */
function shortened(words: readonly string[], { size, lines: most }: TitleSize, width: number, measure: Measure) {
  for (let kept = words.length - 1; kept > 0; kept--) {
    // No comma or dash before an ellipsis.
    const last = (words[kept - 1] ?? '').replace(/[\s,;:.–—-]+$/, '');
    if (last === '') continue;
    const shorter = [...words.slice(0, kept - 1), last + ELLIPSIS];
    const lines = filled(shorter, width, (text) => measure(text, size));
    if (lines !== undefined && lines.length <= most) return { size, lines, cut: words.length - kept };
  }
  return { size, lines: [], cut: words.length };
}

/**
 * Sets a title in the largest size in which it fits; in the smallest, cuts it after a whole word if necessary.
 * @param title words separated by spaces; a no-break space keeps its words together
 * @param sizes largest first, at least one
 * @param width of a line, in pixels
 * @throws RangeError without a size
 */
export function fitTitle(title: string, sizes: readonly TitleSize[], width: number, measure: Measure): FittedTitle {
  const words = title.split(/[ \t\r\n]+/).filter((word) => word !== '');
  for (const { size, lines: most } of sizes) {
    const lines = balanced(words, width, (text) => measure(text, size));
    if (lines !== undefined && lines.length <= most) return { size, lines, cut: 0 };
  }
  const smallest = sizes.at(-1);
  if (smallest === undefined) throw new RangeError('a title needs a size to be set in');
  return shortened(words, smallest, width, measure);
}
