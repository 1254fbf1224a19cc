import fc from 'fast-check';
import type { Bank } from '../../../src/domain/assessment/bank.ts';
import {
  CANNOT_SAY,
  itemsOf,
  NOT_SURE,
  optionsOf,
  type Answer,
  type Sheet,
} from '../../../src/domain/assessment/sheet.ts';
import type { Counts } from '../../../src/domain/mix/counts.ts';

/** Counts of the last ten, in the order talk, add, promote, something else. */
export function lastTen(talk: number, add: number, promote: number, other = 0): Counts {
  return { talk, add, promote, other };
}

/**
 * A sheet from one character an item: a digit for its value, `?` for "can't say", `_` for a blank; spaces are for the
 * eye.
 */
export function sheetFrom(bank: Bank, answers: string, more: Partial<Sheet> = {}): Sheet {
  const given = answers.replaceAll(' ', '');
  const entries = itemsOf(bank).flatMap(({ id }, index): [string, Answer][] => {
    const answer = given[index] ?? '_';
    if (answer === '_') return [];
    return [[id, answer === '?' ? CANNOT_SAY : Number(answer)]];
  });
  return { bank: bank.code, version: bank.version, answers: Object.fromEntries(entries), months: 10, ...more };
}

/** Ten or fewer, cut into four; the rest is left out. */
const counts: fc.Arbitrary<Counts> = fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10)).map((cuts) => {
  const [first = 0, second = 0, third = 0, fourth = 0] = cuts.toSorted((a, b) => a - b);
  return lastTen(first, second - first, third - second, fourth - third);
});

/** Any sheet of a bank. */
export function anySheet(bank: Bank): fc.Arbitrary<Sheet> {
  const answers = itemsOf(bank).map((item) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.nat(optionsOf(bank, item) - 1) },
      fc.constant(CANNOT_SAY),
      fc.constant(undefined),
    ),
  );
  return fc
    .record({
      answers: fc.tuple(...answers),
      counts: bank.count ? fc.option(counts, { nil: undefined }) : fc.constant(undefined),
      choice: fc.constantFrom(undefined, NOT_SURE, ...bank.habits.map(({ id }) => id)),
      months: fc.nat(255),
    })
    .map((drawn) => ({
      bank: bank.code,
      version: bank.version,
      answers: Object.fromEntries(
        itemsOf(bank).flatMap(({ id }, index) => {
          const answer = drawn.answers[index];
          return answer === undefined ? [] : [[id, answer] as const];
        }),
      ),
      ...(drawn.counts && { counts: drawn.counts }),
      ...(drawn.choice !== undefined && { choice: drawn.choice }),
      months: drawn.months,
    }));
}
