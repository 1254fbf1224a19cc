import type { Habit } from '../../../../domain/assessment/bank.ts';
import { type Fault, type Finding } from '../../problem.ts';
import { counted } from '../../../../domain/number-words.ts';
import { nearest, suggest } from '../../nearest.ts';
import { describe } from '../../read/value-words.ts';
import type { AssessmentEntry } from '../../read/read-site.ts';

/** More than one reversed question in a habit. */
export function reversedFindings({ reading, bank: { habits = [] } }: AssessmentEntry): Finding[] {
  return habits.flatMap(({ items }, at) => {
    const [first, ...others] = items.filter(({ reversed }) => reversed);
    return others.map((item): Finding => ({
      line: reading.lineOf(['habits', at, 'items', items.indexOf(item), 'reversed']),
      what: 'a second reversed question in a habit',
      expected: 'one reversed question a habit at the most',
      received: `${item.id}, after ${first?.id ?? 'another'}`,
      fix: 'ask for the habit itself, and remove the line "reversed"',
    }));
  });
}

/** A count for an unknown habit, or for one with questions. */
export function countFindings({ reading, bank: { count, habits } }: AssessmentEntry): Finding[] {
  if (count === undefined || habits === undefined) return [];
  const habit = habits.find(({ id }) => id === count.habit);
  const finding = { line: reading.lineOf(['count', 'habit']), expected: 'the id of a habit without questions' };
  if (habit === undefined) {
    const free = habits.filter(({ items }) => items.length === 0).map(({ id }) => id);
    const fix = suggest(nearest(count.habit, free), 'write the id of the habit that the count scores');
    return [{ ...finding, what: 'a count for an unknown habit', received: count.habit, fix }];
  }
  if (habit.items.length === 0) return [];
  const received = `${habit.id}, which has ${counted(habit.items.length, 'question')}`;
  const fix = 'name a habit without questions, or move the questions to another habit';
  return [{ ...finding, what: 'a count for a habit with questions', received, fix }];
}

/** A `mostlyReads` for an unknown habit, or for one without questions. */
export function mostlyReadsFindings({ reading, bank: { mostlyReads, habits } }: AssessmentEntry): Finding[] {
  if (mostlyReads === undefined || habits === undefined) return [];
  const asked = habits.filter(({ items }) => items.length > 0).map(({ id }) => id);
  if (asked.includes(mostlyReads.habit)) return [];
  const fix = suggest(nearest(mostlyReads.habit, asked), 'write the id of the habit that asks about taking part');
  return [
    {
      line: reading.lineOf(['mostlyReads', 'habit']),
      what: 'a habit that mostlyReads cannot look at',
      expected: 'the id of a habit with questions',
      received: mostlyReads.habit,
      fix,
    },
  ];
}

/** What is wrong with what scores a habit, and at which key. @param isCounted whether the count scores it */
function habitFault({ id, items, ifThen }: Habit, isCounted: boolean): { key: string; fault: Fault } | undefined {
  const hasItems = items.length > 0;
  if (!hasItems && !isCounted) {
    const fault = {
      what: 'a habit that nothing scores',
      expected: 'questions below items, or a count that names the habit',
      received: `${id}, with neither`,
      fix: 'write its questions, or name it in the count',
    };
    return { key: 'id', fault };
  }
  if (hasItems && ifThen === undefined) {
    const fault = {
      what: 'a habit without a plan',
      expected: 'a plan of the form "If …, then I …"',
      received: `${id}, without one`,
      fix: 'add a line that begins with "ifThen:"',
    };
    return { key: 'id', fault };
  }
  if (hasItems || ifThen === undefined) return undefined;
  const fault = {
    what: 'a plan that nothing shows',
    expected: 'no ifThen, since the count has plans below next',
    received: describe(ifThen),
    fix: 'remove the line',
  };
  return { key: 'ifThen', fault };
}

/** Habits that nothing scores, and missing or misplaced plans. */
export function habitFindings({ reading, bank: { habits = [], count } }: AssessmentEntry): Finding[] {
  const named = habits.find(({ id }) => id === count?.habit);
  // If the count is unsound, any habit without questions may be the one it is meant for.
  const isUnclear = 'count' in reading.raw && (named === undefined || named.items.length > 0);
  return habits.flatMap((habit, at): Finding[] => {
    const found = habitFault(habit, isUnclear || count?.habit === habit.id);
    return found ? [{ line: reading.lineOf(['habits', at, found.key]), ...found.fault }] : [];
  });
}
