import type { Bank, Habit } from '../bank.ts';
import { answerTo, itemsOf, type Sheet } from '../sheet.ts';

export interface Part {
  habit: Habit;
  ids: readonly string[];
}

export type Place =
  | { at: 'start' }
  /** @property returnsTo where Continue leads after changing a single answer */
  | { at: 'question'; id: string; returnsTo?: 'results' | undefined }
  | { at: 'results' };

/** The parts in the order asked; the count comes last, wherever its habit is listed. */
export function partsOf({ habits, count }: Bank): readonly Part[] {
  const counted = habits.find(({ id }) => id === count?.habit);
  return [
    ...habits.filter((habit) => habit !== counted).map((habit) => ({ habit, ids: habit.items.map(({ id }) => id) })),
    ...(counted && count ? [{ habit: counted, ids: [count.id] }] : []),
  ];
}

/** The ids of all questions in the order asked. */
export function questionsOf(bank: Bank): readonly string[] {
  return partsOf(bank).flatMap(({ ids }) => ids);
}

/** Whether two places show the same thing. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.at === 'question' && b.at === 'question' ? a.id === b.id : a.at === b.at;
}

/** The question that is so many before or after another. */
function neighbour(bank: Bank, id: string, by: number): Place | undefined {
  const ids = questionsOf(bank);
  const other = ids[ids.indexOf(id) + by];
  return other === undefined ? undefined : { at: 'question', id: other };
}

/** Where Continue leads. */
export function nextPlace(bank: Bank, place: Place): Place {
  const isOnTheWay = place.at === 'question' && place.returnsTo === undefined;
  return (isOnTheWay ? neighbour(bank, place.id, 1) : undefined) ?? { at: 'results' };
}

/** Where Back leads. */
export function placeBefore(bank: Bank, place: Place): Place {
  if (place.at !== 'question') return { at: 'start' };
  return place.returnsTo ? { at: place.returnsTo } : (neighbour(bank, place.id, -1) ?? { at: 'start' });
}

/** Where to resume: the first unanswered question, or the last of all if none is left. */
export function firstBlank(bank: Bank, sheet: Pick<Sheet, 'answers' | 'counts'>): Place {
  const items = new Map(itemsOf(bank).map((item) => [item.id, item]));
  const isBlank = (id: string): boolean => {
    const item = items.get(id);
    return item ? answerTo(bank, sheet, item) === undefined : sheet.counts === undefined;
  };
  const ids = questionsOf(bank);
  const id = ids.find(isBlank) ?? ids.at(-1);
  return id === undefined ? { at: 'results' } : { at: 'question', id };
}

/** How many of the questions have an answer; "can't say" counts. */
export function answeredOf(bank: Bank, sheet: Sheet): { answered: number; of: number } {
  const items = itemsOf(bank);
  const answered = items.filter((item) => answerTo(bank, sheet, item) !== undefined).length;
  const isCounted = bank.count !== undefined && sheet.counts !== undefined;
  return { answered: answered + (isCounted ? 1 : 0), of: questionsOf(bank).length };
}

/**
 * Parses a place stored in the browser's history or with the answers.
 * @returns undefined for anything but a place in this bank
 */
export function parsePlace(bank: Bank, stored: unknown): Place | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const at = entries.get('at');
  if (at === 'start' || at === 'results') return { at };
  const id = at === 'question' ? questionsOf(bank).find((each) => each === entries.get('id')) : undefined;
  if (id === undefined) return undefined;
  return { at: 'question', id, ...(entries.get('returnsTo') === 'results' && { returnsTo: 'results' }) };
}

/** A place's title, for the window. It never names the habit being asked about. */
export function titleOf(bank: Bank, place: Place): string {
  switch (place.at) {
    case 'start':
      return bank.title;
    case 'question': {
      const ids = questionsOf(bank);
      return `Question ${ids.indexOf(place.id) + 1} of ${ids.length}`;
    }
    case 'results':
      return 'Your results';
  }
}
