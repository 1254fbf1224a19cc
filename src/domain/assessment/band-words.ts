import { inWords } from '../number-words.ts';
import type { Heading } from '../sentences.ts';
import type { Band, Bank, Habit } from './bank.ts';
import { reaches, shownPoints } from './score.ts';

/** The highest band that a score reaches. Uses the rounded score, so that word and number never disagree. */
export function bandOf({ bands }: Bank, score: number): Band | undefined {
  return bands.findLast(({ from }) => shownPoints(score) >= from);
}

/** The nearest band limit, if one answer more or less could cross it. */
export function nearLine({ bands, nearTheLine }: Bank, score: number): number | undefined {
  return bands.map(({ from }) => from).find((from) => from > 0 && reaches(nearTheLine, Math.abs(score - from)));
}

/**
 * A score in words, or how to get one. The words describe the answer scale; they are not norms.
 * @param habit one with items of its own; for the last ten see `mix/words.ts`
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

/** The score from which a habit needs no play: the start of the highest band, in points. */
export function usualFrom({ bands }: Bank): number {
  return bands.at(-1)?.from ?? 100;
}
