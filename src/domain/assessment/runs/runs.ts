import type { Counts } from '../../mix/counts.ts';
import type { Bank } from '../bank.ts';
import { momentAfter } from '../../keeping/moments.ts';
import { counted } from '../../number-words.ts';
import { STILL } from './handed-over.ts';
import { answeredOf, partsOf } from './journey.ts';
import { monthWords } from '../months.ts';
import { answerTo, itemsOf, parseSheet, type Answer, type Sheet } from '../sheet.ts';

/** A value and when it was given, in milliseconds since 1970; the later one wins. */
export interface Said<Value> {
  value: Value;
  at: number;
}

/**
 * One pass through an assessment, as kept on the device. Every answer has its own time, so that two tabs answering at
 * once lose nothing.
 */
export interface Run {
  /** Never changes. */
  id: string;
  /** The code and the version of the bank. */
  bank: string;
  version: number;
  /** As in a sheet. */
  months: number;
  /** When it was begun, or opened from a code, in milliseconds since 1970. */
  begun: number;
  answers: Readonly<Record<string, Said<Answer>>>;
  /** Null after the count was cleared: without that mark, another tab would bring it back. */
  counts?: Said<Counts | null> | undefined;
  choice?: Said<string> | undefined;
  /** Where the reader was last; see `parsePlace`. */
  place?: Said<unknown> | undefined;
  /** The ids of the habits whose parts the reader has been through. */
  seen: readonly string[];
  /** Whether it was deleted. Only this mark remains, lest another tab bring the run back. */
  deleted?: Said<boolean> | undefined;
}

/** All that is kept, in the order begun. */
export type Runs = readonly Run[];

/** A run without answers. */
export function newRun({ code, version }: Bank, id: string, begun: number, months: number): Run {
  return { id, bank: code, version, months, begun, answers: {}, seen: [] };
}

/** A sheet from a code, as a run; parts with answers count as seen. */
export function runFrom(bank: Bank, sheet: Sheet, id: string, begun: number): Run {
  const given = <Value>(value: Value): Said<Value> => ({ value, at: begun });
  const answers = itemsOf(bank).flatMap((item) => {
    const answer = answerTo(bank, sheet, item);
    return answer === undefined ? [] : [[item.id, given(answer)] as const];
  });
  const answered = new Set(answers.map(([each]) => each));
  const seen = partsOf(bank).filter(({ habit, ids }) =>
    habit.id === bank.count?.habit ? sheet.counts !== undefined : ids.some((each) => answered.has(each)),
  );
  return {
    ...newRun(bank, id, begun, sheet.months),
    answers: Object.fromEntries(answers),
    ...(sheet.counts && { counts: given(sheet.counts) }),
    ...(sheet.choice !== undefined && { choice: given(sheet.choice) }),
    place: given({ at: 'results' }),
    seen: seen.map(({ habit }) => habit.id),
  };
}

/** A run's answers. @returns undefined for a run of another bank or version */
export function sheetOf(bank: Bank, { bank: code, version, months, answers, counts, choice }: Run): Sheet | undefined {
  return parseSheet(bank, {
    bank: code,
    version,
    months,
    answers: Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value])),
    counts: counts?.value ?? undefined,
    choice: choice?.value,
  });
}

/** Whether the reader has been to the end of the questions, or answered all of them. */
export function isWhole(bank: Bank, run: Run): boolean {
  const isAnswered = (id: string): boolean => (id === bank.count?.id ? isCounted(run) : Object.hasOwn(run.answers, id));
  return partsOf(bank).every(({ habit, ids }) => run.seen.includes(habit.id) || ids.every(isAnswered));
}

function isCounted({ counts }: Pick<Run, 'counts'>): boolean {
  return counts !== undefined && counts.value !== null;
}

/** Whether anything was answered in this run; a count from before it does not belong to it. */
export function hasAnswers(run: Run): boolean {
  return Object.keys(run.answers).length > 0 || (isCounted(run) && (run.counts?.at ?? 0) >= run.begun);
}

/** Whether a run came from a code, a link or a file, so that every answer is as old as the run. */
export function isOpened({ answers, begun }: Run): boolean {
  const all = Object.values(answers);
  return all.length > 0 && all.every(({ at }) => at === begun);
}

/**
 * A run with a change to one of its values. Its moment moves past the one before, so that it holds after a clock that was
 * ahead.
 */
export function said<Value>(value: Value, before: Said<unknown> | undefined, now: number): Said<Value> {
  return { value, at: before === undefined ? now : momentAfter(before.at, now) };
}

/** The runs of any version of a bank that have answers and are not deleted, newest first. */
export function runsOf({ code }: Bank, runs: Runs): Run[] {
  return runs
    .filter((run) => run.bank === code && run.deleted?.value !== true && hasAnswers(run))
    .toSorted((a, b) => b.months - a.months || b.begun - a.begun);
}

/**
 * Changes one run, first adding it if missing: another tab may not know it yet.
 * @param run as this page knows it
 */
export function changeRun(runs: Runs, run: Run, change: (run: Run) => Run): Runs {
  const isThere = runs.some(({ id }) => id === run.id);
  return (isThere ? runs : [...runs, run]).map((each) => (each.id === run.id ? change(each) : each));
}

/** A run marked as deleted, its answers gone. */
export function deletedRun({ id, bank, version, months, begun }: Run, at: number): Run {
  return { id, bank, version, months, begun, answers: {}, seen: [], deleted: { value: true, at } };
}

/**
 * What the reader has on this device, in words.
 * @param now milliseconds since 1970
 */
export function resumeWords({ bank, run, sheet }: { bank: Bank; run: Run; sheet: Sheet }, now: number): string {
  const { answered, of } = answeredOf(bank, sheet);
  const when = monthWords(sheet.months);
  if (!isWhole(bank, run)) return `You have answered ${answered} of ${counted(of, 'question')} (${when}).`;
  // A result opened from a code was not answered just now, however recently its run was begun.
  const isRecent = now - run.begun < STILL && Object.keys(run.answers).length > 0 && !isOpened(run);
  return `You have a result from ${when}.${isRecent ? ' Give new habits four weeks before you answer again.' : ''}`;
}
