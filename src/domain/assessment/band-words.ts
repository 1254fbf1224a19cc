import { NO_COUNTS } from '../mix/counts.ts';
import { verdict, type Verdict } from '../mix/verdict.ts';
import { verdictHeading } from '../mix/words.ts';
import { inWords } from '../number-words.ts';
import type { Heading } from '../sentences.ts';
import type { Band, Bank, Habit } from './bank.ts';
import { reaches, shownPoints, type HabitScore } from './score.ts';
import type { Sheet } from './sheet.ts';

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

const MIX_LABELS: Readonly<Record<Verdict, string>> = {
  'too few': 'Too few answers',
  over: 'Leans to promoting',
  short: 'Lacks a kind',
  kept: 'Close to thirds',
};

/** How often a habit came up, in a few words beside its bar. */
export function scoreLabel(bank: Bank, { counts }: Sheet, { habit, score }: HabitScore): string {
  if (score === null) return MIX_LABELS['too few'];
  return habit.id === bank.count?.habit && counts ? MIX_LABELS[verdict(counts)] : (bandOf(bank, score)?.label ?? '');
}

/** A score as a number, and all there is to say about it. */
export function scoreHeading(bank: Bank, { counts }: Sheet, { habit, score }: HabitScore): Heading {
  const isCount = habit.id === bank.count?.habit;
  const { title, rest } = isCount ? verdictHeading(counts ?? NO_COUNTS) : bandHeading(bank, habit, score);
  return { title: `${habit.label}${score === null ? '' : ` ${shownPoints(score)}`}.`, rest: `${title} ${rest}`.trim() };
}

/** The score from which a habit needs no play: the start of the highest band, in points. */
export function usualFrom({ bands }: Bank): number {
  return bands.at(-1)?.from ?? 100;
}
