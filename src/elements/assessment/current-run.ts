import type { AssessmentData, Bank } from '../../domain/assessment/bank.ts';
import { handedOver, STILL } from '../../domain/assessment/runs/handed-over.ts';
import { answeredOf, type Place } from '../../domain/assessment/runs/journey.ts';
import { monthsSince2026 } from '../../domain/assessment/months.ts';
import { mergeRuns } from '../../domain/assessment/runs/runs-merge.ts';
import {
  changeRun,
  hasAnswers,
  isWhole,
  newRun,
  runsOf,
  sheetOf,
  skipsCount,
  type Run,
} from '../../domain/assessment/runs/runs.ts';
import type { Answer } from '../../domain/assessment/sheet.ts';
import { zonedTime } from '../../domain/blog/dates.ts';
import { recounted, type Counts } from '../../domain/mix/counts.ts';
import { lastTen } from '../mix/last-ten.ts';
import { runs } from './stored-runs.ts';
import type { AnsweredRun } from './answered-run.ts';
import { newId } from '../storage/store.ts';
import { counted } from '../../domain/number-words.ts';

/** Places to carry on from. */
const IN_THE_MIDDLE: ReadonlySet<Place['at']> = new Set(['question', 'part', 'all', 'check']);

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

  get id(): string | undefined {
    return this.#run?.id;
  }

  get seen(): readonly string[] {
    return this.#run?.seen ?? [];
  }

  get skipsCount(): boolean {
    return this.#run !== undefined && skipsCount(this.#run);
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

  /** The last run before this one. */
  get earlier(): AnsweredRun | undefined {
    const { kept } = this;
    const index = kept.findIndex(({ id }) => id === this.id);
    return index === -1 ? undefined : this.shownOf(kept[index + 1]);
  }

  /** Begins a new run; the one before stays among the earlier ones. */
  begin(): void {
    const now = Date.now();
    const { year, month } = zonedTime(new Date(now), this.#timeZone);
    const counts = this.newest.count && handedOver(lastTen.value, now);
    this.#take({
      ...newRun(this.newest, newId(), now, monthsSince2026({ year, month })),
      // Counted before this run: the question is not asked again.
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
  }

  /**
   * Switches to a run by its id.
   * @returns whether it exists; if not, there is no current run now
   */
  find(id: string | undefined): boolean {
    if (id === this.id) return true;
    const run = this.kept.find((each) => each.id === id);
    this.#take(run);
    return run !== undefined;
  }

  /** Switches to a run from elsewhere, or to a stored one with the same answers. */
  open(opened: Run): void {
    const answers = this.#answersOf(opened);
    const { kept } = this;
    const same = kept.find(({ id }) => id === opened.id) ?? kept.find((run) => this.#answersOf(run) === answers);
    this.#take(same ?? opened);
    if (!same) this.#change((run) => run);
  }

  answer(id: string, answer: Answer): void {
    if (!this.#run) this.begin();
    const said = { value: answer, at: Date.now() };
    this.#change((run) => ({ ...run, answers: { ...run.answers, [id]: said } }));
  }

  /** @param counts null for a count that is blank again */
  recount(counts: Counts | null): void {
    if (!this.#run) this.begin();
    const at = Date.now();
    this.#change((run) => ({ ...run, counts: { value: counts, at } }));
    // The same count as on the home page, if it is about the same weeks.
    if (counts && at - (this.#run?.begun ?? 0) < STILL) void lastTen.update((before) => recounted(before, counts, at));
  }

  choose(choice: string): void {
    this.#change((run) => ({ ...run, choice: { value: choice, at: Date.now() } }));
  }

  /** @param habits whose parts the reader has been through */
  see(habits: readonly string[]): void {
    if (habits.every((habit) => this.seen.includes(habit))) return;
    this.#change((run) => ({ ...run, seen: [...new Set([...run.seen, ...habits])] }));
  }

  /** Remembers where the reader is, if that is a place to carry on from. */
  moveTo(place: Place): void {
    if (!IN_THE_MIDDLE.has(place.at)) return;
    this.#change((run) => ({ ...run, place: { value: place, at: Date.now() } }));
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
    const { answered, of } = answeredOf(shown.bank, shown.sheet, skipsCount(shown.run));
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
    if (hasAnswers(before) || hasAnswers(this.#run)) void this.#keep(this.#run, change);
  }

  async #keep(run: Run, change: (run: Run) => Run): Promise<void> {
    await runs.update((all) => changeRun(all, run, change));
    if (this.id === run.id) this.#isStored = true;
  }

  /** The answers of a run as a text to compare: a sheet always has one order. */
  #answersOf(run: Run): string {
    return JSON.stringify(this.shownOf(run)?.sheet);
  }
}
