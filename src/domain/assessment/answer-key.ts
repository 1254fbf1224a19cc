import type { Bank, Item } from './bank.ts';
import { itemScore } from './score.ts';
import { optionsOf } from './sheet.ts';

export interface KeyedAnswer {
  answer: string;
  /** 0–100, in full precision. */
  points: number;
}

/** What each answer to an item is worth, in the order offered. */
export function answerKey(bank: Bank, item: Item): KeyedAnswer[] {
  const options = optionsOf(bank, item);
  return (bank.answerSets[item.answers]?.options ?? []).map((answer, value) => ({
    answer,
    points: itemScore({ value, options, reversed: item.reversed }),
  }));
}

/**
 * How many points the next answer to one question moves a habit's score when all are answered: the least and the most.
 * @returns undefined where no habit has questions
 */
export function answerSteps(bank: Bank): { least: number; most: number } | undefined {
  const steps = bank.habits.flatMap(({ items }) =>
    items.map((item) => 100 / (optionsOf(bank, item) - 1) / items.length),
  );
  return steps.length === 0 ? undefined : { least: Math.min(...steps), most: Math.max(...steps) };
}
