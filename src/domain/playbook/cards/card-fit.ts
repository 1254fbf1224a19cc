import { PAPERS, roomInDeck, roomOnPage } from './card-heights.ts';
import { CARD_KEYS, type CardKey, type CardWords } from './card-words.ts';

/** The two kinds of card, a page of its own and a quarter of a sheet of the deck, and what each leaves out. */
const KINDS = {
  page: { roomFor: roomOnPage, shown: (words: CardWords) => ({ ...words, signs: words.signs.slice(0, 1) }) },
  deck: {
    roomFor: roomInDeck,
    shown: (words: CardWords) => ({
      ...words,
      signs: [],
      skipWhen: [],
      smallest: [],
      need: [],
      worked: words.worked.slice(0, 1),
    }),
  },
} as const;

/** Which card is meant. */
export type CardKind = keyof typeof KINDS;

/** By how much a card runs over. */
export interface Overrun {
  /** How many words it shows that are the play's own. */
  words: number;
  /** How many of them have to go. */
  over: number;
  /** Where the fewest have to go. */
  key: CardKey;
}

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + split(text).length, 0);

/** Texts with so many words fewer, each taken from the end of the longest. */
function shortened(texts: readonly string[], by: number): string[] {
  const words = texts.map(split);
  for (let taken = 0; taken < by; taken++) {
    const longest = words.reduce<string[]>((most, each) => (each.length > most.length ? each : most), []);
    longest.pop();
  }
  return words.filter((each) => each.length > 0).map((each) => each.join(' '));
}

/** The fewest words without which one key makes the card fit; undefined where its first word alone is too much. */
function fewest(words: CardWords, key: CardKey, fits: (words: CardWords) => boolean): number | undefined {
  const without = (taken: number): CardWords => ({ ...words, [key]: shortened(words[key], taken) });
  let [low, high] = [0, count(words[key]) - 1];
  if (high < 1 || !fits(without(high))) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(without(middle))) high = middle;
    else low = middle;
  }
  return high;
}

function overrun(words: CardWords, fits: (words: CardWords) => boolean): Overrun | undefined {
  if (fits(words)) return undefined;
  const shown = CARD_KEYS.reduce((sum, key) => sum + count(words[key]), 0);
  const fromLongest = CARD_KEYS.toSorted((a, b) => count(words[b]) - count(words[a]));
  const ways = fromLongest.flatMap((key) => {
    const over = fewest(words, key, fits);
    return over === undefined ? [] : [{ words: shown, over, key }];
  });
  if (ways.length > 0) return ways.reduce((best, way) => (way.over < best.over ? way : best));
  // No key is too long by itself: the longest goes but for a word, and the rest still has to fit.
  const [key = 'what'] = fromLongest;
  const over = count(words[key]) - 1;
  if (over < 1) return { words: shown, over: shown, key };
  const rest = overrun({ ...words, [key]: shortened(words[key], over) }, fits);
  return { words: shown, over: over + (rest?.over ?? 0), key };
}

/**
 * By how many words a card runs over its paper, A4 or Letter, by estimate; undefined where it does not.
 * @param words those of a play, with all that its front matter has of each key
 */
export function cardOverrun(words: CardWords, kind: CardKind): Overrun | undefined {
  const { roomFor, shown } = KINDS[kind];
  return overrun(shown(words), (those) => Object.values(PAPERS).every((paper) => roomFor(those, paper) >= 0));
}
