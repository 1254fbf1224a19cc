import { mixScore, moves } from '../mix/moves.ts';
import { total } from '../mix/thirds.ts';
import type { Bank, Habit, Item } from './bank.ts';
import { meanScore, reaches, scorable, shownPoints } from './score.ts';
import { optionsOf, type Sheet } from './sheet.ts';

export interface Taken {
  bank: Bank;
  sheet: Sheet;
}

interface Change {
  /** As in the later bank. */
  habit: Habit;
  /** Later minus earlier, in points, over what both sheets answer; null where that is too little. */
  points: number | null;
  /** Whether it reaches the working limit. */
  isClear: boolean;
  words: string;
}

export interface Comparison {
  changes: readonly Change[];
  /** What was left out, in one sentence; may be empty. */
  note: string;
}

/**
 * The smallest difference between mixes called a change, in points: three moves of ten. Our choice, from the noise of
 * ten counts.
 */
export const MIX_LIMIT = 50;

/** How many contributions both mixes must count. */
export const MIX_FEWEST = 8;

const TOO_FEW = 'too few answers both times to compare';
const NO_CLEAR_CHANGE = 'no clear change';

/**
 * How a later sheet differs from an earlier one, habit by habit, in the later bank's order. Only items that both
 * sheets answer are compared, by id: otherwise an extra answer would look like a change of habit. Across versions,
 * only items with the same options count, and the note says so.
 * @returns undefined for two different banks
 */
export function compare(earlier: Taken, later: Taken): Comparison | undefined {
  if (earlier.bank.code !== later.bank.code) return undefined;
  const earlierItems = new Map(earlier.bank.habits.flatMap(({ items }) => items.map((item) => [item.id, item])));
  let hasLeftOut = false;
  const changes = later.bank.habits.map((habit) => {
    if (habit.id === later.bank.count?.habit) return mixChange(habit, earlier, later);
    const pairs = habit.items.flatMap((item) => {
      const same = earlierItems.get(item.id);
      if (same === undefined || !isSame(earlier.bank, same, later.bank, item)) return [];
      const before = scorable(earlier.bank, earlier.sheet, same);
      const after = scorable(later.bank, later.sheet, item);
      if ((before === undefined) !== (after === undefined)) hasLeftOut = true;
      return before && after ? [{ before, after }] : [];
    });
    const before = meanScore(pairs.map((pair) => pair.before));
    const after = meanScore(pairs.map((pair) => pair.after));
    const isEnough = pairs.length >= later.bank.fewestAnswers && before !== null && after !== null;
    return habitChange(habit, isEnough ? after - before : null, later.bank.workingLimit);
  });
  return { changes, note: noteOn(earlier.bank.version !== later.bank.version, hasLeftOut) };
}

/** Answers to different options are never compared: the options sway the answer (Wright et al. 2022). */
function isSame(earlierBank: Bank, earlier: Item, laterBank: Bank, later: Item): boolean {
  const [before, after] = [earlierBank.answerSets[earlier.answers], laterBank.answerSets[later.answers]];
  return (
    earlier.reversed === later.reversed &&
    optionsOf(earlierBank, earlier) === optionsOf(laterBank, later) &&
    (after?.options.every((option, value) => option === before?.options[value]) ?? false)
  );
}

function habitChange(habit: Habit, points: number | null, limit: number): Change {
  if (points === null) return { habit, points, isClear: false, words: TOO_FEW };
  if (!reaches(Math.abs(points), limit)) return { habit, points, isClear: false, words: NO_CLEAR_CHANGE };
  const by = shownPoints(Math.abs(points));
  const where = reaches(limit, Math.abs(points)) ? 'at' : 'past';
  const words = `${points > 0 ? 'up' : 'down'} ${by}, ${where} our working limit of ${limit}`;
  return { habit, points, isClear: true, words };
}

/** The mix changes in moves, not points: ten contributions cannot show more. */
function mixChange(habit: Habit, earlier: Taken, later: Taken): Change {
  const before = earlier.bank.count?.id === later.bank.count?.id ? earlier.sheet.counts : undefined;
  const after = later.sheet.counts;
  if (!before || !after || Math.min(total(before), total(after)) < MIX_FEWEST) {
    const words = `too few counted to compare: it takes ${MIX_FEWEST} both times`;
    return { habit, points: null, isClear: false, words };
  }
  const points = (mixScore(after) ?? 0) - (mixScore(before) ?? 0);
  if (!reaches(Math.abs(points), MIX_LIMIT)) return { habit, points, isClear: false, words: NO_CLEAR_CHANGE };
  const toChange = [before, after].map((mix) => `${moves(mix)} of ${total(mix)}`);
  const where = points > 0 ? 'nearer to' : 'further from';
  const words = `${where} thirds: ${toChange[0]} to change then, ${toChange[1]} now`;
  return { habit, points, isClear: true, words };
}

function noteOn(areVersionsDifferent: boolean, hasLeftOut: boolean): string {
  if (areVersionsDifferent) {
    return 'The questions have changed between the two: only those that both versions ask, and that you answered both times, are compared.';
  }
  return hasLeftOut ? 'Only the questions that you answered both times are compared.' : '';
}

/** 90% confidence that a change is more than chance, as a quantile of the normal distribution. */
const NINETY = 1.645;

/**
 * The smallest difference between two scores that chance alone produces less than one time in ten: 1.645 × √2 × spread
 * × √(1 − reliability).
 * @param spread the standard deviation of the scores, in points
 * @param reliability from 0 (all noise) to 1 (none)
 */
export function detectableChange(spread: number, reliability: number): number {
  return NINETY * Math.SQRT2 * spread * Math.sqrt(1 - reliability);
}
