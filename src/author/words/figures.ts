import { counted } from '../../domain/number-words.ts';

/** How long a text is, and how it reads. */
export interface Figures {
  /** The path as the author would type it. */
  file: string;
  /** Words of the text without footnotes; 0 for data. */
  text: number;
  /** Words with front matter or data. */
  all: number;
  /** In years; undefined for too short a text. */
  readingAge: number | undefined;
}

/** A table of all texts. */
export function formatFigures(figures: readonly Figures[]): string {
  const rows = figures.map(({ file, text, all, readingAge }) => [
    String(text || '–'),
    String(all),
    readingAge?.toFixed(1) ?? '–',
    file,
  ]);
  const head = ['text', 'with data', 'reading age', 'file'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, at) => (at === 3 ? cell : cell.padStart(widths[at] ?? 0))).join('  '))
    .join('\n');
}

/** The one line printed when nothing is wrong. */
export function formatWordCounts(figures: readonly Figures[]): string {
  const words = figures.reduce((sum, { all }) => sum + all, 0);
  return `words: ${counted(figures.length, 'file')}, ${counted(words, 'word')}, no problems`;
}
