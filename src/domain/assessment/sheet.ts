import { parseCounts, type Counts } from '../mix/counts.ts';
import type { Bank, Item } from './bank.ts';
import { isMonths, MONTHS } from './months.ts';

/** The answer that is not scored. Unlike a blank, it shows that the reader saw the question. */
export const CANNOT_SAY = 'cannot say';

/** A value from 0 to one less than the number of options, or "can't say". */
export type Answer = number | typeof CANNOT_SAY;

/** The choice of a reader who does not know which habit matters most. Habit ids have no spaces. */
export const NOT_SURE = 'not sure';

/** A reader's answers so far, as plain data for JSON. */
export interface Sheet {
  /** The code of the bank. */
  bank: string;
  version: number;
  /** By item id; missing items are blank. Read it with `answerTo`. */
  answers: Readonly<Record<string, Answer>>;
  counts?: Counts | undefined;
  /** The id of the habit that matters most to the reader, or `NOT_SURE`; undefined before a choice. */
  choice?: string | undefined;
  /** When it was answered, in months since January 2026, 0–255. */
  months: number;
}

/** Every item of a bank, in the order asked. */
export function itemsOf({ habits }: Bank): readonly Item[] {
  return habits.flatMap(({ items }) => items);
}

/** How many options an item has; 0 if the bank lacks its answer set. */
export function optionsOf({ answerSets }: Bank, { answers }: Item): number {
  return answerSets[answers]?.options.length ?? 0;
}

/**
 * A sheet without answers.
 * @param months since January 2026, 0–255
 * @throws RangeError for any other number of months, which no code could hold
 */
export function blankSheet({ code, version }: Bank, months: number): Sheet {
  if (!isMonths(months)) throw new RangeError(`expected months from 0 to ${MONTHS - 1}, received ${months}`);
  return { bank: code, version, answers: {}, months };
}

/** The answer to an item; undefined for a blank and for any value that its answer set does not have. */
export function answerTo(bank: Bank, { answers }: Pick<Sheet, 'answers'>, item: Item): Answer | undefined {
  return Object.hasOwn(answers, item.id) ? asAnswer(answers[item.id], optionsOf(bank, item)) : undefined;
}

function asAnswer(stored: unknown, options: number): Answer | undefined {
  if (stored === CANNOT_SAY) return CANNOT_SAY;
  const isValue = typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored < options;
  return isValue ? stored : undefined;
}

/** A copy of the sheet with one answer changed. @param answer undefined clears the item */
export function withAnswer(bank: Bank, sheet: Sheet, id: string, answer: Answer | undefined): Sheet {
  const answers = itemsOf(bank).flatMap((item) => {
    const given = item.id === id ? answer : answerTo(bank, sheet, item);
    return given === undefined ? [] : [[item.id, given] as const];
  });
  return { ...sheet, answers: Object.fromEntries(answers) };
}

/** The id of one of the bank's habits, `NOT_SURE`, or undefined for anything else. */
export function choiceOf({ habits }: Bank, stored: unknown): string | undefined {
  if (stored === NOT_SURE) return NOT_SURE;
  return habits.find(({ id }) => id === stored)?.id;
}

/**
 * Parses a stored sheet. Items, counts and a choice that are missing or invalid are blank; anything unknown to the
 * bank is dropped.
 * @returns undefined for anything but a sheet of this bank and version with answers and a month
 */
export function parseSheet(bank: Bank, stored: unknown): Sheet | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const given = entries.get('answers');
  const months = entries.get('months');
  if (entries.get('bank') !== bank.code || entries.get('version') !== bank.version) return undefined;
  if (typeof given !== 'object' || given === null || !isMonths(months)) return undefined;
  const answersGiven = new Map<string, unknown>(Object.entries(given));
  const answers = itemsOf(bank).flatMap((item) => {
    const answer = asAnswer(answersGiven.get(item.id), optionsOf(bank, item));
    return answer === undefined ? [] : [[item.id, answer] as const];
  });
  const counts = bank.count && parseCounts(entries.get('counts'));
  const choice = choiceOf(bank, entries.get('choice'));
  return {
    ...blankSheet(bank, months),
    answers: Object.fromEntries(answers),
    ...(counts && { counts }),
    ...(choice !== undefined && { choice }),
  };
}
