import { HEAPS, type Counts } from '../../mix/counts.ts';
import { ASKED } from '../../mix/thirds.ts';
import type { Bank } from '../bank.ts';
import { MONTHS } from '../months.ts';
import { answerTo, blankSheet, CANNOT_SAY, choiceOf, itemsOf, NOT_SURE, optionsOf, type Sheet } from '../sheet.ts';

/*
 * A sheet as a row of places, each in one of a fixed number of states. Never change the order of the places or the
 * meaning of a state: the codes that readers keep depend on them.
 */

const BLANK = 0;
const UNSCORED = 1;
/** Blank and one unscored state precede the values of an item, and the habits of the choice. */
const BEFORE = 2;

/** Every way to put at most ten things on the four heaps: 1,001. */
const WAYS: readonly Counts[] = (() => {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
  return upTo(ASKED).flatMap((talk) =>
    upTo(ASKED - talk).flatMap((add) =>
      upTo(ASKED - talk - add).flatMap((promote) =>
        upTo(ASKED - talk - add - promote).map((other) => ({ talk, add, promote, other })),
      ),
    ),
  );
})();

/** How many states each place has: the items in order, the last ten if the bank asks for them, choice, months. */
export function radices(bank: Bank): number[] {
  return [
    ...itemsOf(bank).map((item) => optionsOf(bank, item) + BEFORE),
    ...(bank.count ? [WAYS.length + 1] : []),
    bank.habits.length + BEFORE,
    MONTHS,
  ];
}

/** The state of each place of a sheet, from 0 to one less than its radix. */
export function statesOf(bank: Bank, sheet: Sheet): number[] {
  return [
    ...itemsOf(bank).map((item) => {
      const answer = answerTo(bank, sheet, item);
      if (answer === undefined) return BLANK;
      return answer === CANNOT_SAY ? UNSCORED : answer + BEFORE;
    }),
    ...(bank.count ? [WAYS.findIndex((way) => HEAPS.every((heap) => way[heap] === sheet.counts?.[heap])) + 1] : []),
    choiceState(bank, sheet),
    sheet.months,
  ];
}

function choiceState(bank: Bank, sheet: Sheet): number {
  const choice = choiceOf(bank, sheet.choice);
  if (choice === undefined) return BLANK;
  return choice === NOT_SURE ? UNSCORED : bank.habits.findIndex(({ id }) => id === choice) + BEFORE;
}

/** The sheet with these states: as many as `radices` gives, each below its radix. */
export function sheetIn(bank: Bank, states: readonly number[]): Sheet {
  const rest = states.values();
  const next = (): number => rest.next().value ?? BLANK;
  const answers = itemsOf(bank).flatMap((item) => {
    const state = next();
    if (state === BLANK) return [];
    return [[item.id, state === UNSCORED ? CANNOT_SAY : state - BEFORE] as const];
  });
  const counts = bank.count && WAYS[next() - 1];
  const chosen = next();
  const choice = chosen === UNSCORED ? NOT_SURE : bank.habits[chosen - BEFORE]?.id;
  return {
    ...blankSheet(bank, next()),
    answers: Object.fromEntries(answers),
    ...(counts && { counts }),
    ...(choice !== undefined && { choice }),
  };
}
