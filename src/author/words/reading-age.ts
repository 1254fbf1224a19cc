import { syllable } from 'syllable';
import type { Passage } from '../check/text/passages.ts';
import { shorten, type Finding } from '../check/problem.ts';

interface Sentence {
  sentence: string;
  line: number;
  words: number;
  syllables: number;
}

/** How easily a text reads. */
interface Readability {
  /** In years. */
  age: number;
  sentences: Sentence[];
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The end of a sentence; items of a list may have none. */
const ENDS = /[.!?…:;][”’"')\]]*\s*$/;

function countIn(sentence: string, line: number): Sentence {
  const spoken = [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  // The package finds none in a number.
  const syllables = spoken.map((word) => Math.max(1, syllable(word))).reduce((sum, each) => sum + each, 0);
  return { sentence: sentence.trim(), line, words: spoken.length, syllables };
}

function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages
    .filter(({ kind, text }) => kind === 'sentences' && ENDS.test(text))
    .flatMap(({ text, lineAt }) =>
      [...sentences.segment(text)].map(({ segment, index }) => countIn(segment, lineAt(index))),
    )
    .filter((sentence) => sentence.words > 0);
}

/**
 * The Flesch-Kincaid grade level, plus five years for the age. Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of
 * new readability formulas for Navy enlisted personnel, Research Branch Report 8-75.
 */
function ageOf(counted: readonly Sentence[]): number {
  const sum = (key: 'words' | 'syllables'): number => counted.reduce((total, sentence) => total + sentence[key], 0);
  const grade = 0.39 * (sum('words') / counted.length) + 11.8 * (sum('syllables') / sum('words')) - 15.59;
  return grade + 5;
}

/** The formula was made for passages of about a hundred words. */
const FEWEST_WORDS = 100;

/** How easily the sentences of a text read; undefined if there are too few words to tell. */
export function readability(passages: readonly Passage[]): Readability | undefined {
  const all = sentencesOf(passages);
  const total = all.reduce((sum, sentence) => sum + sentence.words, 0);
  return total < FEWEST_WORDS ? undefined : { age: ageOf(all), sentences: all };
}

/** How many sentences are named: mending these mostly suffices. */
const NAMED = 3;

/** That a text is too hard. @param most the highest age allowed, in years */
export function readingAgeFindings(passages: readonly Passage[], most: number): Finding[] {
  const found = readability(passages);
  if (found === undefined || found.age <= most) return [];
  // Weighted by length: mending a short sentence changes little.
  const weight = (sentence: Sentence): number => (ageOf([sentence]) - most) * sentence.words;
  const hardest = found.sentences.toSorted((a, b) => weight(b) - weight(a)).slice(0, NAMED);
  const named = hardest.map(({ line, sentence }) => `line ${line}, "${shorten(sentence)}"`);
  return [
    {
      line: hardest[0]?.line ?? 1,
      what: 'a text that is hard to read',
      expected: `a reading age of ${most} at the most`,
      received: found.age.toFixed(1),
      fix: `divide long sentences, or find shorter words; the hardest are ${named.join('; ')}`,
    },
  ];
}
