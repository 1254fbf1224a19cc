import { parseCounts, type Counts } from '../mix/counts.ts';
import type { Bank } from './bank.ts';
import { encode } from './codes/code.ts';
import { monthText } from './months.ts';
import { score, scoreWithoutReversed } from './score.ts';
import { answerTo, CANNOT_SAY, choiceOf, itemsOf, type Answer, type Sheet } from './sheet.ts';

/** A result as it is saved: everything that the sheet says and what it comes to, in the order of the bank. */
export interface SavedResult {
  /** The code of the bank. */
  bank: string;
  version: number;
  /** The title of the bank. */
  title: string;
  /** `2026-11`. */
  month: string;
  items: readonly SavedItem[];
  habits: readonly SavedHabit[];
  /** The last ten; null for a blank, and where the bank does not ask for them. */
  counts: Counts | null;
  /** The id of a habit, or `NOT_SURE`; null before it is chosen. */
  choice: string | null;
  /** The private code of the same sheet: it opens where the file does not, and tells whether the file was changed. */
  code: string;
}

/** A question with what was answered. */
interface SavedItem {
  id: string;
  question: string;
  /** The option that was chosen; null for a blank. */
  answer: string | null;
  /** From 0, before a reversed item is turned around; null for a blank. */
  value: Answer | null;
}

/** The scores of a habit, in full precision; null where there are too few answers. */
interface SavedHabit {
  id: string;
  label: string;
  score: number | null;
  scoreWithoutReversed: number | null;
}

/** A sheet as the result that is saved. @param sheet of this bank; junk counts as blank */
export function savedResult(bank: Bank, sheet: Sheet): SavedResult {
  const without = scoreWithoutReversed(bank, sheet);
  return {
    bank: bank.code,
    version: bank.version,
    title: bank.title,
    month: monthText(sheet.months),
    items: itemsOf(bank).map((item) => {
      const value = answerTo(bank, sheet, item) ?? null;
      const set = bank.answerSets[item.answers];
      const answer = value === CANNOT_SAY ? set?.cannotSay : set?.options[value ?? -1];
      return { id: item.id, question: item.question, answer: answer ?? null, value };
    }),
    habits: score(bank, sheet).map(({ habit, score: of }, index) => ({
      id: habit.id,
      label: habit.label,
      score: of,
      scoreWithoutReversed: without[index]?.score ?? null,
    })),
    // Parsed for its order: the same sheet is the same text, however its counts were put together.
    counts: (bank.count && parseCounts(sheet.counts)) ?? null,
    choice: choiceOf(bank, sheet.choice) ?? null,
    code: encode(bank, sheet),
  };
}

/**
 * A result as the text of a JSON file. The same sheet always gives the same text, and its code opens it again. Items are
 * a list, not an object by their ids: a program that reads one into an object of its own could trip over `__proto__`.
 * @param sheet of this bank; junk counts as blank
 */
export function exportJson(bank: Bank, sheet: Sheet): string {
  return `${JSON.stringify(savedResult(bank, sheet), null, 2)}\n`;
}
