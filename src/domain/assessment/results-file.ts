import { parseCounts, type Counts } from '../mix/counts.ts';
import type { Bank } from './bank.ts';
import { encode } from './codes/code.ts';
import { monthText } from './months.ts';
import { score, scoreWithoutReversed } from './score.ts';
import { answerTo, CANNOT_SAY, choiceOf, itemsOf, type Answer, type Sheet } from './sheet.ts';

/** A result as saved: the whole sheet and its scores, in the bank's order. */
export interface SavedResult {
  /** The code of the bank. */
  bank: string;
  version: number;
  title: string;
  /** `2026-11`. */
  month: string;
  items: readonly SavedItem[];
  habits: readonly SavedHabit[];
  /** The last ten; null if blank or if the bank does not ask. */
  counts: Counts | null;
  /** The id of a habit, or `NOT_SURE`; null before a choice. */
  choice: string | null;
  /** The private code of the same sheet: it opens where the file does not, and reveals whether the file was changed. */
  code: string;
}

interface SavedItem {
  id: string;
  question: string;
  answer: string | null;
  /** From 0, before reversal; null if blank. */
  value: Answer | null;
}

/** A habit's scores, unrounded; null with too few answers. */
interface SavedHabit {
  id: string;
  label: string;
  score: number | null;
  scoreWithoutReversed: number | null;
}

/** A sheet as a result to save. @param sheet of this bank; invalid answers count as blank */
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
    // Parsing fixes the order of the keys, so that the same sheet gives the same text.
    counts: (bank.count && parseCounts(sheet.counts)) ?? null,
    choice: choiceOf(bank, sheet.choice) ?? null,
    code: encode(bank, sheet),
  };
}

/**
 * A result as JSON. The same sheet always gives the same text, and its code opens it again. Items are a list rather
 * than an object by id: a program that copies them into an object could trip over `__proto__`.
 * @param sheet of this bank; invalid answers count as blank
 */
export function exportJson(bank: Bank, sheet: Sheet): string {
  return `${JSON.stringify(savedResult(bank, sheet), null, 2)}\n`;
}
