import { mixScore } from '../mix/moves.ts';
import { verdict } from '../mix/verdict.ts';
import type { Bank, Habit, Item } from './bank.ts';
import { answerTo, CANNOT_SAY, optionsOf, type Sheet } from './sheet.ts';

/** A scored answer: its value from 0, the number of options, and whether the lowest scores highest. */
export interface Scorable {
  value: number;
  options: number;
  reversed: boolean;
}

export interface HabitScore {
  habit: Habit;
  /** 0–100, unrounded; null with too few answers. */
  score: number | null;
}

/** An answer as points from 0 to 100, in equal steps. */
export function itemScore({ value, options, reversed }: Scorable): number {
  return (100 * (reversed ? options - 1 - value : value)) / (options - 1);
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/**
 * The mean of scored answers, equally weighted; null for none.
 *
 * Sums whole numbers and divides once: a sum of thirds of 100 would just miss 40, and with it the band that begins
 * there.
 */
export function meanScore(answers: readonly Scorable[]): number | null {
  if (answers.length === 0) return null;
  const steps = answers.reduce((all, { options }) => (all * (options - 1)) / divisor(all, options - 1), 1);
  const sum = answers.reduce((points, { value, options, reversed }) => {
    const forward = reversed ? options - 1 - value : value;
    return points + (forward * steps) / (options - 1);
  }, 0);
  return (100 * sum) / (steps * answers.length);
}

/** The answer to an item if it is scored; undefined for a blank and for "can't say". */
export function scorable(bank: Bank, sheet: Sheet, item: Item): Scorable | undefined {
  const value = answerTo(bank, sheet, item);
  if (value === undefined || value === CANNOT_SAY) return undefined;
  return { value, options: optionsOf(bank, item), reversed: item.reversed };
}

/** The mix of the last ten as a score, 0–100; null where there is too little to judge. */
function countScore({ counts }: Sheet): number | null {
  return counts === undefined || verdict(counts) === 'too few' ? null : (mixScore(counts) ?? null);
}

function scoreOf(bank: Bank, sheet: Sheet, habit: Habit, items: readonly Item[]): HabitScore {
  if (habit.id === bank.count?.habit) return { habit, score: countScore(sheet) };
  const answers = items.map((item) => scorable(bank, sheet, item)).filter((answer) => answer !== undefined);
  return { habit, score: answers.length < bank.fewestAnswers ? null : meanScore(answers) };
}

/**
 * The score of each habit, in the bank's order: the mean of its answered items if there are enough, or the last ten
 * for the habit that they score. There is no overall score.
 */
export function score(bank: Bank, sheet: Sheet): HabitScore[] {
  return bank.habits.map((habit) => scoreOf(bank, sheet, habit, habit.items));
}

/**
 * The scores without reversed items, for readers who distrust them: the evidence for reverse wording is weak (van
 * Sonderen, Sanderman & Coyne 2013). Requires as many answers as `score`.
 */
export function scoreWithoutReversed(bank: Bank, sheet: Sheet): HabitScore[] {
  return bank.habits.map((habit) =>
    scoreOf(
      bank,
      sheet,
      habit,
      habit.items.filter(({ reversed }) => !reversed),
    ),
  );
}

/** The scores from high to low; null last, ties in the given order. */
export function highToLow(scores: readonly HabitScore[]): HabitScore[] {
  return scores.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}

/** A score as shown: a whole number, half rounded up. */
export function shownPoints(points: number): number {
  return Math.floor(points + 0.5);
}

/** Whether a difference of two scores reaches a limit, allowing for floating-point error. */
export function reaches(difference: number, limit: number): boolean {
  return difference >= limit - 1e-9;
}
