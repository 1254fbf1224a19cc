import fc from 'fast-check';
import type { Bank } from '../../../src/domain/assessment/bank.ts';
import { parseRuns } from '../../../src/domain/assessment/runs/runs-parse.ts';
import { deletedRun, newRun, type Run, type Runs, type Said } from '../../../src/domain/assessment/runs/runs.ts';
import { itemsOf, type Answer } from '../../../src/domain/assessment/sheet.ts';
import { lastTen } from './sheets.ts';

/** Ids of runs, among them words that every object knows. */
const RUN_IDS = ['a', 'b', 'constructor', '__proto__'] as const;

/** A run of a test's own. @param at the moment of each answer, by the id of its item; its value is the third */
export function runWith(bank: Bank, id: string, answers: readonly [item: string, value: Answer, at: number][]): Run {
  return {
    ...newRun(bank, id, 1, 10),
    answers: Object.fromEntries(answers.map(([item, value, at]) => [item, { value, at }])),
  };
}

/** Something said at a moment that says what: of two that were said at one moment, either may hold. */
const saidAt = <Value>(make: (at: number) => Value): fc.Arbitrary<Said<Value>> =>
  fc.integer({ min: 1, max: 40 }).map((at) => ({ value: make(at), at }));

/** Runs as they come from JSON. */
export const asKept = (runs: Runs): Runs => parseRuns(JSON.parse(JSON.stringify(runs))) ?? [];

/** One run as some tab may know it: all that does not change follows from its id. */
function anyRun(bank: Bank, id: string, ends: 'never' | 'deleted' | 'deleted and back'): fc.Arbitrary<Run> {
  const deleted =
    ends === 'never'
      ? fc.constant(undefined)
      : fc.option(
          saidAt((at) => ends === 'deleted' || at % 2 === 0),
          { nil: undefined },
        );
  return fc
    .record({
      answers: fc.dictionary(
        fc.constantFrom(...itemsOf(bank).map((item) => item.id)),
        saidAt((at) => at % 3),
      ),
      counts: fc.option(
        saidAt((at) => (at % 5 === 0 ? null : lastTen(at % 4, at % 3, at % 2))),
        { nil: undefined },
      ),
      choice: fc.option(
        saidAt((at) => bank.habits[at % bank.habits.length]?.id ?? ''),
        { nil: undefined },
      ),
      place: fc.option(
        saidAt((at): unknown => ({ at: at % 2 === 0 ? 'check' : 'results' })),
        { nil: undefined },
      ),
      seen: fc.subarray(bank.habits.map((habit) => habit.id)),
      deleted,
    })
    .map((drawn) => {
      const run = { ...newRun(bank, id, RUN_IDS.findIndex((each) => each === id) + 1, 10), ...drawn };
      return drawn.deleted?.value === true ? deletedRun(run, drawn.deleted.at) : run;
    });
}

/** What a tab may know of some runs, in any order. @param ends how runs may end */
export function anyRuns(bank: Bank, ends: 'never' | 'deleted' | 'deleted and back'): fc.Arbitrary<Runs> {
  return fc
    .shuffledSubarray([...RUN_IDS])
    .chain((ids) => fc.tuple(...ids.map((id) => anyRun(bank, id, ends))))
    .map(asKept);
}
