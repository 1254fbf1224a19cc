import type { AssessmentData, Bank } from '../../domain/assessment/bank.ts';
import { monthsSince2026 } from '../../domain/assessment/months.ts';
import { handedOver, STILL } from '../../domain/assessment/runs/handed-over.ts';
import { answeredOf, type Place } from '../../domain/assessment/runs/journey.ts';
import { importRuns, mergeRuns } from '../../domain/assessment/runs/runs-merge.ts';
import {
  changeRun,
  deletedRun,
  hasAnswers,
  isOpened,
  isWhole,
  newRun,
  runsOf,
  said,
  sheetOf,
  type Run,
  type Runs,
} from '../../domain/assessment/runs/runs.ts';
import type { Answer } from '../../domain/assessment/sheet.ts';
import { zonedTime } from '../../domain/blog/dates.ts';
import { HEAPS, recounted, type Counts } from '../../domain/mix/counts.ts';
import { counted } from '../../domain/number-words.ts';
import { lastTen } from '../mix/last-ten.ts';
import { newId } from '../storage/store.ts';
import type { AnsweredRun } from './answered-run.ts';
import { runs } from './stored-runs.ts';

/** When the reader was last in a run, in milliseconds since 1970. */
const lastSeen = ({ begun, place }: Run): number => place?.at ?? begun;

/**
 * The run that the page shows. A change takes effect at once and is stored in the background, so that no reader waits for
 * another tab. A run without answers is not stored.
 */
export class CurrentRun {
  readonly #data: AssessmentData;
  readonly #timeZone: string;
  #run: Run | undefined;
  /** Whether the store has had it: if it is missing from there later, it was removed. */
  #isStored = false;

  constructor(data: AssessmentData, timeZone: string) {
    this.#data = data;
    this.#timeZone = timeZone;
  }

  /** The version whose questions are asked. */
  get newest(): Bank {
    return this.#data.versions.at(-1) ?? this.#data.versions[0];
  }

  get data(): AssessmentData {
    return this.#data;
  }

  get id(): string | undefined {
    return this.#run?.id;
  }

  /** Where the reader was last, not yet parsed. */
  get place(): unknown {
    return this.#run?.place?.value;
  }

  get shown(): AnsweredRun | undefined {
    return this.shownOf(this.#run);
  }

  /** A run with what it answers. */
  shownOf(run: Run | undefined): AnsweredRun | undefined {
    const bank = run && this.#data.versions.find(({ version }) => version === run.version);
    const sheet = bank && sheetOf(bank, run);
    return run && bank && sheet ? { data: this.#data, bank, run, sheet } : undefined;
  }

  /** The stored runs of this assessment, newest first. */
  get kept(): Run[] {
    return runsOf(this.newest, runs.value);
  }

  /** The other runs of any known version, newest first, the one before this one in front. */
  get others(): AnsweredRun[] {
    const { kept } = this;
    const index = kept.findIndex(({ id }) => id === this.id);
    return [...kept.slice(index + 1), ...kept.slice(0, Math.max(index, 0))].flatMap((run) => this.shownOf(run) ?? []);
  }

  /** Begins a new run, with the last ten as counted elsewhere; the run before stays among the earlier ones. */
  begin(): void {
    const now = Date.now();
    const { year, month } = zonedTime(new Date(now), this.#timeZone);
    const counts = this.newest.count && handedOver(lastTen.value, now);
    this.#take({
      ...newRun(this.newest, newId(), now, monthsSince2026({ year, month })),
      ...(counts && { counts: { value: counts, at: Math.min(lastTen.value.at, now - 1) } }),
    });
  }

  /** The run that the reader was in last, whatever its month. */
  get last(): Run | undefined {
    return this.kept.toSorted((a, b) => lastSeen(b) - lastSeen(a))[0];
  }

  /** Resumes the run that the reader was in last, if any. */
  resume(): void {
    this.#take(this.last);
    this.hear();
  }

  /**
   * Takes what was counted elsewhere since: there is one count of the last ten. A run of other weeks, or of somebody else,
   * has its own.
   * @returns whether anything changed
   */
  hear(): boolean {
    const run = this.#run;
    const { counts, at } = lastTen.value;
    if (!run || !this.newest.count || run.version !== this.newest.version) return false;
    if (at <= (run.counts?.at ?? 0) || Date.now() - run.begun >= STILL || isOpened(run)) return false;
    if (HEAPS.every((heap) => counts[heap] === (run.counts?.value?.[heap] ?? 0))) return false;
    this.#change((before) => ({ ...before, counts: { value: counts, at } }));
    return true;
  }

  /**
   * Switches to a run by its id.
   * @returns whether it exists; if not, there is no current run now
   */
  find(id: string | undefined): boolean {
    if (id === this.id) return true;
    const run = this.kept.find((each) => each.id === id);
    this.#take(run);
    this.hear();
    return run !== undefined;
  }

  /** Switches to a run from elsewhere, or to a stored one with the same answers. */
  open(opened: Run): void {
    const answers = this.#answersOf(opened);
    const { kept } = this;
    const same = kept.find(({ id }) => id === opened.id) ?? kept.find((run) => this.#answersOf(run) === answers);
    this.#take(same ?? opened);
    if (!same) void this.#store(opened, (all) => importRuns(all, [opened], Date.now()));
  }

  answer(id: string, answer: Answer): void {
    if (!this.#run) this.begin();
    const now = Date.now();
    this.#change((run) => ({ ...run, answers: { ...run.answers, [id]: said(answer, run.answers[id], now) } }));
  }

  /** @param counts null for a count that is blank again */
  recount(counts: Counts | null): void {
    if (!this.#run) this.begin();
    const now = Date.now();
    // Older than neither the run nor the record, which would otherwise be heard again.
    const { at } = lastTen.value;
    this.#change((run) => ({ ...run, counts: said(counts, run.counts, Math.max(now, run.begun, at + 1)) }));
    // The same count as on other pages, if it is about the same weeks.
    if (counts && now - (this.#run?.begun ?? 0) < STILL) void lastTen.update((all) => recounted(all, counts, now));
  }

  choose(choice: string): void {
    const now = Date.now();
    this.#change((run) => ({ ...run, choice: said(choice, run.choice, now) }));
  }

  /** The reader has been through all questions, whether they answered them or not. */
  finish(): void {
    const { habits } = this.newest;
    if (!this.#run) this.begin();
    if (habits.every(({ id }) => this.#run?.seen.includes(id))) return;
    this.#change((run) => ({ ...run, seen: [...new Set([...run.seen, ...habits.map(({ id }) => id)])] }));
  }

  /** Remembers the question that the reader is at. */
  moveTo(place: Place): void {
    if (place.at !== 'question') return;
    const now = Date.now();
    this.#change((run) => ({ ...run, place: said(place, run.place, now) }));
  }

  /** Deletes the run that is shown. @returns what brings it back, until the page closes */
  clear(): () => Promise<void> {
    const run = this.#run;
    if (!run) return () => Promise.resolve();
    const change = (to: Run): Promise<void> =>
      runs.update((all) => all.map((each) => (each.id === run.id ? to : each)));
    const deleted = said(true, run.deleted, Date.now());
    this.#take(undefined);
    void change(deletedRun(run, deleted.at));
    return () => change({ ...run, deleted: said(false, deleted, Date.now()) });
  }

  /**
   * Merges what another tab has answered with what this page has.
   * @returns false where the run was removed, here or in another tab
   */
  join(): boolean {
    const run = this.#run;
    if (!run) return true;
    const stored = runs.value.find(({ id }) => id === run.id);
    const [merged] = stored ? mergeRuns([stored], [run]) : [];
    if (merged ? merged.deleted?.value === true : this.#isStored) {
      this.#take(undefined);
      return false;
    }
    this.#run = merged ?? run;
    return true;
  }

  /** What the reader is in the middle of, in words, if anything. */
  get inProgress(): string {
    const shown = this.shownOf(this.#run && hasAnswers(this.#run) ? this.#run : this.last);
    if (!shown || isWhole(shown.bank, shown.run)) return '';
    const { answered, of } = answeredOf(shown.bank, shown.sheet);
    return `You are in the middle of your own answers: ${answered} of ${counted(of, 'question')}. They stay, among your earlier results.`;
  }

  get hasAnswers(): boolean {
    return this.#run !== undefined && hasAnswers(this.#run);
  }

  #take(run: Run | undefined): void {
    this.#run = run;
    this.#isStored = run !== undefined && runs.value.some(({ id }) => id === run.id);
  }

  #change(change: (run: Run) => Run): void {
    if (!this.#run) return;
    const before = this.#run;
    this.#run = change(before);
    const run = this.#run;
    if (hasAnswers(before) || hasAnswers(run)) void this.#store(run, (all) => changeRun(all, run, change));
  }

  async #store(run: Run, change: (all: Runs) => Runs): Promise<void> {
    await runs.update(change);
    if (this.id === run.id) this.#isStored = true;
  }

  /** The answers of a run as a text to compare: a sheet always has one order. */
  #answersOf(run: Run): string {
    return JSON.stringify(this.shownOf(run)?.sheet);
  }
}
