import { inWords } from '../number-words.ts';
import type { Heading } from '../sentences.ts';
import type { Band, Bank, Habit } from './bank.ts';
import { reaches, shownPoints } from './score.ts';

/** The highest band that a score comes up to. It follows the number that is shown, so that the two never disagree. */
export function bandOf({ bands }: Bank, score: number): Band | undefined {
  return bands.findLast(({ from }) => shownPoints(score) >= from);
}

/** Where the band would change, if that is so near that one answer more or less could do it. */
export function nearLine({ bands, nearTheLine }: Bank, score: number): number | undefined {
  return bands.map(({ from }) => from).find((from) => from > 0 && reaches(nearTheLine, Math.abs(score - from)));
}

/**
 * A score in words, or how to get one where there is none. They are words for the answer scale, not norms.
 * @param habit one with items of its own: the last ten have words of their own in `mix/words.ts`
 */
export function bandHeading(bank: Bank, habit: Habit, score: number | null): Heading {
  if (score === null) {
    const rest = `It takes at least ${inWords(bank.fewestAnswers)} of the ${inWords(habit.items.length)} with an answer that can be scored.`;
    return { title: 'Not enough answers.', rest };
  }
  const { label = '', meaning = '' } = bandOf(bank, score) ?? {};
  const near = nearLine(bank, score);
  return { title: `${label}.`, rest: near === undefined ? meaning : `${meaning} Near the line at ${near}.` };
}

/** The score from which a habit needs no play: where the highest band begins, in points. */
export function usualFrom({ bands }: Bank): number {
  return bands.at(-1)?.from ?? 100;
}
