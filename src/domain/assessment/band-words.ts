import { inWords } from '../number-words.ts';
import type { Band, Bank, Habit } from './bank.ts';
import { reaches, shown } from './score.ts';

/** A score in words. They are words for the answer scale, not norms. */
export interface BandWords {
  label: string;
  /** A whole sentence. */
  meaning: string;
  /** Where the label would change, if that is so near that one answer more or less could do it. */
  near: number | undefined;
}

/**
 * A score in words. The label follows the number that is shown, so that the two never disagree.
 * @param score of a habit with items of its own, 0–100; null says how to get one. The last ten have words of their own
 * in `mix/words.ts`
 */
export function bandWords(bank: Bank, habit: Habit, score: number | null): BandWords {
  if (score === null) {
    const words = `It takes at least ${inWords(bank.fewestAnswers)} of the ${inWords(habit.items.length)} with an answer that can be scored.`;
    return { label: 'Not enough answers', meaning: words, near: undefined };
  }
  const band = bandOf(bank, score);
  const isNear = (from: number): boolean => from > 0 && reaches(bank.nearTheLine, Math.abs(score - from));
  return {
    label: band?.label ?? '',
    meaning: band?.meaning ?? '',
    near: bank.bands.map(({ from }) => from).find(isNear),
  };
}

/** A line that is near, in words; empty for none. */
export function nearWords(near: number | undefined): string {
  return near === undefined ? '' : `Near the line at ${near}.`;
}

/** The highest band that a score comes up to. */
function bandOf({ bands }: Bank, score: number): Band | undefined {
  return bands.findLast(({ from }) => shown(score) >= from);
}

/** The score from which a habit needs no play: where the highest band begins, in points. */
export function usualFrom({ bands }: Bank): number {
  return bands.at(-1)?.from ?? 100;
}
