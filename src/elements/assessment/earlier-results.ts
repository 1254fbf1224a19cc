import type { AssessmentData } from '../../domain/assessment/bank.ts';
import { answeredOf } from '../../domain/assessment/runs/journey.ts';
import { monthWords } from '../../domain/assessment/months.ts';
import { deletedRun, runsOf, sheetOf, skipsCount, type Run } from '../../domain/assessment/runs/runs.ts';
import { formatDay, zonedTime } from '../../domain/blog/dates.ts';
import { RunComparison, type ComparedRun } from './run-comparison.ts';
import { create, rowButton } from '../dom/create.ts';
import { keeping, subscribeKeeping, type Keeping } from '../storage/keeping.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { runs } from './stored-runs.ts';
import { tell } from './answered-run.ts';
import { counted } from '../../domain/number-words.ts';

const WHERE: Record<Keeping, string> = {
  here: 'in this browser until you delete it',
  'until I leave': 'in this tab until you close it',
};

declare global {
  interface HTMLElementTagNameMap {
    'earlier-results': EarlierResults;
  }
}

/**
 * The runs on this device: see one, compare two, delete one or all, and undo that until the page closes.
 * `components/assessment/results/Earlier.astro` draws it.
 *
 * ```html
 * <earlier-results>
 *   <b data-many></b> <ul data-list></ul> <p role="status" tabindex="-1" data-said></p>
 *   <button data-undo hidden>…</button> <button data-delete-all>…</button>
 *   <div class="ask-first" hidden><h2 tabindex="-1"></h2> <button data-answer="delete|keep">…</button></div>
 *   <section data-compare hidden> <select data-which="earlier|later"></select> … <div data-changes></div></section>
 *   <p data-where></p> <pre data-stored></pre>
 * </earlier-results>
 * ```
 */
export class EarlierResults extends UpgradedElement {
  readonly #comparison = new RunComparison(this);
  #data: AssessmentData | undefined;
  #timeZone = 'UTC';
  /** What was deleted here, for undo. */
  #undo: readonly Run[] = [];
  #asked: readonly Run[] = [];
  /** What had the focus before the question whether to delete. */
  #opener: Element | null = null;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    this.addEventListener('change', () => this.#comparison.show(this.#kept()), { signal });
    runs.subscribe(() => this.#follow(), signal);
    subscribeKeeping(() => this.#follow(), signal);
  }

  begin(data: AssessmentData, timeZone: string): void {
    this.#data = data;
    this.#timeZone = timeZone;
    this.#follow();
  }

  /** @returns its heading */
  show(): HTMLElement {
    this.#show();
    return this.required('h1');
  }

  /** Skipped while it is hidden, since each answer would wait for it. */
  #follow(): void {
    if (!this.hidden) this.#show();
  }

  #kept(): ComparedRun[] {
    const { versions } = this.#data ?? {};
    if (!versions) return [];
    return runsOf(versions[0], runs.value).flatMap((run) => {
      const bank = versions.find(({ version }) => version === run.version);
      const sheet = bank && sheetOf(bank, run);
      return bank && sheet ? [{ run, bank, sheet }] : [];
    });
  }

  #show(): void {
    const kept = this.#kept();
    this.required('[data-many]').textContent = String(kept.length);
    this.required('[data-list]').replaceChildren(...kept.map((each) => this.#row(each)));
    this.required('[data-delete-all]').hidden = kept.length === 0;
    // What was cleared cannot come back.
    this.#undo = this.#undo.filter((run) => runs.value.some(({ id }) => id === run.id));
    this.required('[data-undo]').hidden = this.#undo.length === 0;
    this.required('[data-where]').textContent = `Under the name ${runs.key}, ${WHERE[keeping() ?? 'until I leave']}.`;
    this.required('[data-stored]').textContent = JSON.stringify(runs.value, undefined, 2);
    this.#comparison.offer(kept, (run) => this.#nameOf(run));
  }

  #row({ run, bank, sheet }: ComparedRun): HTMLElement {
    const { answered, of } = answeredOf(bank, sheet, skipsCount(run));
    const name = this.#nameOf(run);
    return create(
      'li',
      {},
      create('span', {}, create('b', {}, name), ` ${answered} of ${of} answered`),
      create(
        'span',
        { class: 'links' },
        rowButton('See it', name, () => tell(this, 'opened', run)),
        rowButton('Delete', name, () => this.#ask([run])),
      ),
    );
  }

  /** The month, or the moment it was begun where two share a month. */
  #nameOf(run: Run): string {
    if (this.#kept().filter((each) => each.run.months === run.months).length < 2) return monthWords(run.months);
    const { hour, minute, ...day } = zonedTime(new Date(run.begun), this.#timeZone);
    return `${formatDay(day)}, ${hour}:${String(minute).padStart(2, '0')}`;
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const answer = button.dataset['answer'];
    if (button.matches('[data-delete-all]')) this.#ask(this.#kept().map(({ run }) => run));
    if (button.matches('[data-undo]')) void this.#bringBack();
    if (answer === undefined) return;
    this.required('.ask-first').hidden = true;
    if (answer === 'delete') void this.#delete();
    else if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  #ask(asked: readonly Run[]): void {
    this.#asked = asked;
    this.#opener = document.activeElement;
    const ask = this.required('.ask-first');
    const heading = required(ask, 'h2');
    const [first] = asked;
    const what =
      asked.length === 1 && first ? `the result of ${this.#nameOf(first)}` : `all ${counted(asked.length, 'result')}`;
    heading.textContent = `Delete ${what} from this device?`;
    ask.hidden = false;
    heading.focus();
  }

  async #delete(): Promise<void> {
    const asked = new Set(this.#asked.map(({ id }) => id));
    this.#undo = [...this.#undo, ...this.#asked];
    const at = Date.now();
    await runs.update((all) => all.map((run) => (asked.has(run.id) ? deletedRun(run, at) : run)));
    const what = asked.size === 1 ? 'Deleted.' : `Deleted ${asked.size}.`;
    this.#say(`${what} You can undo it until this page closes.`);
  }

  async #bringBack(): Promise<void> {
    const back = new Map(this.#undo.map((run) => [run.id, run]));
    this.#undo = [];
    const at = Date.now();
    await runs.update((all) =>
      all.map((run) => {
        const whole = back.get(run.id);
        return whole ? { ...whole, deleted: { value: false, at } } : run;
      }),
    );
    this.#say('It is all back.');
  }

  /** The pressed button may be gone, so the status takes the focus. */
  #say(words: string): void {
    this.#show();
    const said = this.required('[data-said]');
    said.textContent = words;
    said.focus();
  }
}

customElements.define('earlier-results', EarlierResults);
