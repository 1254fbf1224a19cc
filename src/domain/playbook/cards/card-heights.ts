import type { CardWords } from './card-words.ts';
import { OWN_SAFETY_HEADING, SAFETY } from '../safety.ts';
import { heightOf, type TextStyle } from './set-text.ts';

/*
 * Sizes and distances of `styles/play-card.css` and `components/playbook/SmallCard.astro`, in points of 1/72 inch.
 * `tests/browser/playbook/print-cards.spec.ts` holds the estimates against what a browser prints.
 */
const mm = (length: number): number => (length * 72) / 25.4;
const MARGIN = mm(12);
const SMALL_MARGIN = mm(9);
const GAP = mm(6);
const RULE = 2;
const PADDING = mm(2.5);
const HEADING = 15.4;
const TEXT: TextStyle = { size: 10.5, line: 13.65 };
/** The longest that a play can say of its time, or nearly. */
const TIME = '120 minutes, and 30 to get ready.';

/** The papers that a card has to fit, each in points. */
export const PAPERS = {
  A4: { width: mm(210), height: mm(297) },
  Letter: { width: mm(215.9), height: mm(279.4) },
} as const;

/** A paper that cards are printed on. */
export type Paper = (typeof PAPERS)[keyof typeof PAPERS];

/** The width of one third of a page, and of two. */
interface Thirds {
  third: number;
  twoThirds: number;
}

function thirdsOf({ width }: Paper): Thirds {
  const third = (width - 2 * (MARGIN + GAP)) / 3;
  return { third, twoThirds: 2 * third + GAP };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** Texts one below the other, with so much between two of them. */
const stack = (texts: readonly string[], style: TextStyle, width: number, gap = 0): number =>
  sum(texts.map((text) => heightOf(text, style, width) + gap));

const header = ({ title, what }: CardWords, { twoThirds }: Thirds): number =>
  mm(3.5 + 2 + 2 + 4.5) +
  stack(title, { size: 34, line: 33.4, isBold: true, tighter: 0.04 }, twoThirds) +
  stack(what, { size: 15, line: 17.25, tighter: 0.022 }, twoThirds) +
  13.8;

function facts({ signs, skipWhen, smallest, need }: CardWords, { third }: Thirds): number {
  const between = mm(1.5);
  const text = (texts: readonly string[]): number => stack(texts, TEXT, third);
  const columns = [
    [text(signs), between, text(skipWhen.map((skip) => `Skip it when: ${skip}`))],
    [text([TIME]), between, text(smallest.map((what) => `In 3 minutes: ${what}`))],
    [TEXT.line, between, TEXT.line, text(need)],
  ];
  return RULE + 2 * PADDING + TEXT.line + Math.max(...columns.map(sum));
}

/** What is ticked off, below its heading: a box before each. */
const ticks = (texts: readonly string[], style: TextStyle, width: number): number =>
  stack(texts, style, width - mm(5), mm(1));

function safety({ safety: names, safetyExtra }: CardWords, { third }: Thirds): number {
  const width = third - 2 * (mm(3) + RULE);
  const lists = names.map((name) => SAFETY[name]);
  const all = [...lists, ...(safetyExtra.length === 0 ? [] : [{ rules: safetyExtra, note: undefined }])];
  const sections = all.map(
    ({ rules, note }) =>
      HEADING +
      mm(1.5) +
      ticks(rules, { size: 9.5, line: 11.9 }, width) +
      (note === undefined ? 0 : mm(1.5) + heightOf(note, { size: 9, line: 11.25 }, width)),
  );
  return sections.length === 0 ? 0 : 2 * (RULE + PADDING) + sum(sections) + mm(3) * (sections.length - 1) + mm(4);
}

function steps({ steps: all }: CardWords, { twoThirds }: Thirds): number {
  const style = { size: 15, line: 17.25, isBold: true };
  const width = twoThirds - mm(9 + 2 * 3) - 62;
  const rows = all.map((step) => mm(2) + 5 + mm(2) + Math.max(20, heightOf(step, style, width)));
  return RULE + PADDING + HEADING + sum(rows) + mm(4);
}

/** The signs stand in two columns, the first as many as leave both about as tall. */
function worked({ worked: signs }: CardWords, { third }: Thirds): number {
  const column = (texts: readonly string[]): number => ticks(texts, { size: 10.5, line: 13.2 }, third);
  const ways = signs.map((_, at) => Math.max(column(signs.slice(0, at)), column(signs.slice(at))));
  return RULE + 2 * PADDING + Math.max(HEADING, mm(1.5) + Math.min(...ways, column(signs)));
}

/** About how much of the height of a page is left when a play is printed as a card of its own; less than 0 is too little. */
export function roomOnPage(words: CardWords, paper: Paper): number {
  const thirds = thirdsOf(paper);
  const middle = Math.max(safety(words, thirds), steps(words, thirds));
  const address = RULE + mm(1.5) + 2 * TEXT.line;
  const height = 6 + header(words, thirds) + facts(words, thirds) + middle + worked(words, thirds) + address;
  return paper.height - 2 * MARGIN - height;
}

/** About how much of the height of a quarter of a sheet is left when a play is a card of the deck. */
export function roomInDeck(words: CardWords, paper: Paper): number {
  const { title, what, safety: names, safetyExtra, steps: all, worked: signs } = words;
  const width = paper.width / 2 - 2 * SMALL_MARGIN;
  const text: TextStyle = { size: 9.5, line: 11.4 };
  const own = safetyExtra.length === 0 ? [] : [`${OWN_SAFETY_HEADING}: ${safetyExtra.join(' ')}`];
  const lines = [...names.map((name) => `${SAFETY[name].heading}: ${SAFETY[name].short}`), ...own];
  const parts = [
    4 + mm(2.5) + stack(title, { size: 16, line: 16.8, isBold: true, tighter: 0.02 }, width - 40),
    stack(what, { size: 10.5, line: 12.1 }, width),
    heightOf(`${TIME} A team. Mind the mix.`, text, width),
    ...lines.map((line) => heightOf(line, { size: 9, line: 10.35 }, width)),
    stack(all, { size: 10.5, line: 11.55, isBold: true }, width - 15, mm(0.7) + 0.75),
    ...signs.map((sign) => heightOf(`Did it work? ${sign}`, text, width)),
    0.75 + mm(1) + 2 * 9.9,
  ];
  return paper.height / 2 - 2 * SMALL_MARGIN - sum(parts) - mm(1.6) * (parts.length - 1);
}
