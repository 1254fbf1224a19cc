import type { Bank, Habit, Item } from './bank.ts';
import { itemScore, scorable, score } from './score.ts';
import { blankSheet, CANNOT_SAY, optionsOf, withAnswer, type Answer, type Sheet } from './sheet.ts';

interface ExampleRow {
  item: Item;
  /** In the words of its option. */
  answer: string;
  /** 0–100; null if the answer is not scored. */
  points: number | null;
}

export interface WorkedExample {
  habit: Habit;
  sheet: Sheet;
  rows: readonly ExampleRow[];
  score: number;
}

/**
 * An example of scoring a habit, computed by the functions that score readers. It includes, where the bank allows, a
 * reversed question and a "can't say" that leaves enough other answers.
 * @returns undefined where no habit has questions
 */
export function workedExample(bank: Bank): WorkedExample | undefined {
  const asked = bank.habits.filter(({ items }) => items.length > 0);
  const habit = asked.find(({ items }) => items.some(({ reversed }) => reversed)) ?? asked[0];
  if (habit === undefined) return undefined;
  const unsaid =
    habit.items.length > bank.fewestAnswers ? habit.items.findLast(({ reversed }) => !reversed) : undefined;
  const sheet = habit.items.reduce(
    (filled, item, index) =>
      withAnswer(bank, filled, item.id, item === unsaid ? CANNOT_SAY : exampleAnswer(bank, item, index)),
    blankSheet(bank, 0),
  );
  const points = score(bank, sheet).find((one) => one.habit === habit)?.score ?? null;
  return points === null ? undefined : { habit, sheet, rows: exampleRows(bank, sheet, habit), score: points };
}

/** From the last option but one downwards, so that rows differ; the second lowest for a reversed question. */
function exampleAnswer(bank: Bank, item: Item, index: number): Answer {
  const options = optionsOf(bank, item);
  return item.reversed ? 1 : (options - 2 + (options - 1) * index) % options;
}

function exampleRows(bank: Bank, sheet: Sheet, { items }: Habit): ExampleRow[] {
  return items.map((item) => {
    const set = bank.answerSets[item.answers];
    const answer = scorable(bank, sheet, item);
    return answer === undefined
      ? { item, answer: set?.cannotSay ?? '', points: null }
      : { item, answer: set?.options[answer.value] ?? '', points: itemScore(answer) };
  });
}
