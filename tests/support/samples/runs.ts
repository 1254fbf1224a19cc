import fc from 'fast-check';
import type { Bank } from '../../../src/domain/assessment/bank.ts';
import { parseRuns } from '../../../src/domain/assessment/runs/runs-parse.ts';
import { deletedRun, newRun, type Run, type Runs, type Said } from '../../../src/domain/assessment/runs/runs.ts';
import { itemsOf, type Answer } from '../../../src/domain/assessment/sheet.ts';
import { lastTen } from './sheets.ts';

/** Ids, some of them names that every object has. */
const RUN_IDS = ['a', 'b', 'constructor', '__proto__'] as const;

/** A run. @param at the moment of each answer, by the id of its item; each is the third option */
export function runWith(bank: Bank, id: string, answers: readonly [item: string, value: Answer, at: number][]): Run {
  return {
    ...newRun(bank, id, 1, 10),
    answers: Object.fromEntries(answers.map(([item, value, at]) => [item, { value, at }])),
  };
}

/** A fact that follows from its moment, so that of two at one moment either may win. */
const saidAt = <Value>(make: (at: number) => Value): fc.Arbitrary<Said<Value>> =>
  fc.integer({ min: 1, max: 40 }).map((at) => ({ value: make(at), at }));

export const asKept = (runs: Runs): Runs => parseRuns(JSON.parse(JSON.stringify(runs))) ?? [];

/** A run as some tab may have it: all that never changes follows from its id. */
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

/** Some runs as a tab may have them, in any order. @param ends how runs may end */
export function anyRuns(bank: Bank, ends: 'never' | 'deleted' | 'deleted and back'): fc.Arbitrary<Runs> {
  return fc
    .shuffledSubarray([...RUN_IDS])
    .chain((ids) => fc.tuple(...ids.map((id) => anyRun(bank, id, ends))))
    .map(asKept);
}
