import type { Bank, Habit } from '../bank.ts';
import { answerTo, itemsOf, type Sheet } from '../sheet.ts';

export interface Part {
  habit: Habit;
  ids: readonly string[];
}

export type Place =
  | { at: 'start' }
  /** @property returnsTo where Continue leads after changing a single answer */
  | { at: 'question'; id: string; returnsTo?: Return | undefined }
  /** The end of a part, with its own result. @property habit the id of the habit asked about */
  | { at: 'part'; habit: string }
  | { at: 'all' }
  | { at: 'check' }
  | { at: 'results' }
  | { at: 'earlier' };

/** The count's name on its own. */
export const LAST_TEN = 'Your last ten';

type Return = 'check' | 'results';

/** How far along a question is. Numbers begin at 1. */
export interface Progress {
  number: number;
  of: number;
  part: number;
  parts: number;
}

/**
 * The parts in the order asked; the count comes last, wherever its habit is listed.
 * @param skipsCount whether the count is already answered, and so not asked
 */
export function partsOf({ habits, count }: Bank, skipsCount: boolean): readonly Part[] {
  const counted = habits.find(({ id }) => id === count?.habit);
  return [
    ...habits.filter((habit) => habit !== counted).map((habit) => ({ habit, ids: habit.items.map(({ id }) => id) })),
    ...(counted && count && !skipsCount ? [{ habit: counted, ids: [count.id] }] : []),
  ];
}

/** Every place from the start to the results, in order. */
export function routeOf(bank: Bank, skipsCount: boolean): readonly Place[] {
  return [
    ...partsOf(bank, skipsCount).flatMap(({ habit, ids }): Place[] => [
      ...ids.map((id): Place => ({ at: 'question', id })),
      { at: 'part', habit: habit.id },
    ]),
    { at: 'check' },
    { at: 'results' },
  ];
}

/** Whether two places show the same thing. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.at === 'question' && b.at === 'question') return a.id === b.id;
  if (a.at === 'part' && b.at === 'part') return a.habit === b.habit;
  return a.at === b.at;
}

/** Where Continue leads. From a question off this route, the count answered earlier, it leads to the check. */
function placeAfter(place: Place, route: readonly Place[]): Place {
  if (place.at === 'question' && place.returnsTo !== undefined) return { at: place.returnsTo };
  if (place.at === 'all') return { at: 'results' };
  const index = route.findIndex((each) => isSamePlace(each, place));
  const isOffRoute = index === -1 && place.at !== 'start';
  return (isOffRoute ? undefined : route[index + 1]) ?? { at: 'check' };
}

/**
 * Where Continue leads, given the parts seen. A reader who began with the last part, the count, goes on to the others
 * rather than the check; after those, the count is not asked again.
 * @param seen the ids of the habits whose parts have been seen, including the one that ends now
 */
export function nextPlace(bank: Bank, place: Place, seen: readonly string[], skipsCount: boolean): Place {
  const next = placeAfter(place, routeOf(bank, skipsCount));
  const isCountAgain = next.at === 'question' && next.id === bank.count?.id && seen.includes(bank.count.habit);
  if (place.at !== 'part' || (next.at !== 'check' && !isCountAgain)) return next;
  const [id] = partsOf(bank, skipsCount).find(({ habit }) => !seen.includes(habit.id))?.ids ?? [];
  return id === undefined ? { at: 'check' } : { at: 'question', id };
}

/** Where Back leads: to the start from the first question and from anywhere off the route. */
export function placeBefore(place: Place, route: readonly Place[]): Place {
  if (place.at === 'question' && place.returnsTo !== undefined) return { at: place.returnsTo };
  const index = route.findIndex((each) => isSamePlace(each, place));
  return route[index - 1] ?? { at: 'start' };
}

/** Where to resume: the first unanswered question of the route, or the check if none is left. */
export function firstBlank(bank: Bank, sheet: Pick<Sheet, 'answers' | 'counts'>, skipsCount: boolean): Place {
  const items = new Map(itemsOf(bank).map((item) => [item.id, item]));
  const isBlank = (id: string): boolean => {
    const item = items.get(id);
    return item ? answerTo(bank, sheet, item) === undefined : sheet.counts === undefined;
  };
  return (
    routeOf(bank, skipsCount).find((place) => place.at === 'question' && isBlank(place.id)) ?? {
      at: 'check',
    }
  );
}

/** How far along a question is; undefined for one that is not asked. */
export function progressOf(bank: Bank, id: string, skipsCount: boolean): Progress | undefined {
  const parts = partsOf(bank, skipsCount);
  const ids = parts.flatMap((part) => part.ids);
  const index = ids.indexOf(id);
  if (index === -1) return undefined;
  return {
    number: index + 1,
    of: ids.length,
    part: parts.findIndex((part) => part.ids.includes(id)) + 1,
    parts: parts.length,
  };
}

/** How many of the questions asked have an answer; "can't say" counts. */
export function answeredOf(bank: Bank, sheet: Sheet, skipsCount: boolean): { answered: number; of: number } {
  const items = itemsOf(bank);
  const answered = items.filter((item) => answerTo(bank, sheet, item) !== undefined).length;
  const isCountAsked = bank.count !== undefined && !skipsCount;
  const isCounted = isCountAsked && sheet.counts !== undefined;
  return { answered: answered + (isCounted ? 1 : 0), of: items.length + (isCountAsked ? 1 : 0) };
}

/**
 * Parses a place stored in the browser's history or with the answers.
 * @returns undefined for anything but a place in this bank
 */
export function parsePlace(bank: Bank, stored: unknown): Place | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const at = entries.get('at');
  const parts = partsOf(bank, false);
  switch (at) {
    case 'question': {
      const id = parts.flatMap(({ ids }) => ids).find((each) => each === entries.get('id'));
      const returnsTo = (['check', 'results'] as const).find((each) => each === entries.get('returnsTo'));
      return id === undefined ? undefined : { at, id, ...(returnsTo && { returnsTo }) };
    }
    case 'part': {
      const habit = parts.find((part) => part.habit.id === entries.get('habit'))?.habit.id;
      return habit === undefined ? undefined : { at, habit };
    }
    case 'start':
    case 'all':
    case 'check':
    case 'results':
    case 'earlier':
      return { at };
    default:
      return undefined;
  }
}

/** A place's title, for the window and the heading. It never names the habit being asked about. */
export function titleOf(bank: Bank, place: Place, skipsCount: boolean): string {
  const parts = partsOf(bank, skipsCount);
  switch (place.at) {
    case 'start':
      return bank.title;
    case 'question': {
      const progress = progressOf(bank, place.id, skipsCount);
      return progress ? `Question ${progress.number} of ${progress.of}` : LAST_TEN;
    }
    case 'part': {
      const index = parts.findIndex(({ habit }) => habit.id === place.habit);
      return index === -1 ? LAST_TEN : `Part ${index + 1} of ${parts.length} is done`;
    }
    case 'all':
      return 'All questions on one page';
    case 'check':
      return 'Check your answers';
    case 'results':
      return 'Your results';
    case 'earlier':
      return 'Earlier results';
  }
}
