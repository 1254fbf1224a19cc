import type { AssessmentData } from '../../domain/assessment/bank.ts';
import { decode } from '../../domain/assessment/codes/code.ts';
import { codeIn } from '../../domain/assessment/codes/result-link.ts';
import { runFrom, type Run } from '../../domain/assessment/runs/runs.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { newId } from '../storage/store.ts';
import { clearProblem, showProblem } from '../forms/problem-summary.ts';
import { tell, type AnsweredRun } from './answered-run.ts';

/** How much of a refused text goes back into its field: enough for what was typed, not for a whole page pasted by mistake. */
const SHOWN = 200;

declare global {
  interface HTMLElementTagNameMap {
    'open-result': OpenResult;
  }
}

/**
 * Opens a result from a code or a link. It dispatches `opened` with the run, after asking if the reader has answers in
 * progress. `components/assessment/results/OpenResult.astro` draws it.
 *
 * ```html
 * <open-result>
 *   <details><form> <div class="error-summary" tabindex="-1" hidden></div> <p id="private-code-problem"></p> <input type="text" id="private-code"></form></details>
 *   <div class="ask-first" hidden><h2 tabindex="-1">…</h2><p></p> <button data-answer="open|stay">…</button></div>
 * </open-result>
 * ```
 */
export class OpenResult extends UpgradedElement {
  #data: AssessmentData | undefined;
  #waiting: Run | undefined;
  #inProgress: () => string = () => '';

  protected upgrade(signal: AbortSignal): void {
    this.required('form', HTMLFormElement).addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.open(this.#code.value);
      },
      { signal },
    );
    this.addEventListener('click', ({ target }) => this.#answer(target), { signal });
  }

  /** @param inProgress says what the reader has in progress, in a sentence, if anything */
  begin(data: AssessmentData, inProgress: () => string): void {
    this.#data = data;
    this.#inProgress = inProgress;
  }

  /** Opens a code or link that was typed, pasted or followed. */
  open(typed: string): void {
    if (!this.#data) return;
    const read = decode(codeIn(typed) ?? typed, this.#data.versions);
    if (read.refusal) {
      // A fragment is reduced to its code; typed text stays as it is.
      this.#code.value = (typed.startsWith('#') ? (codeIn(typed) ?? typed) : typed).slice(0, SHOWN);
      this.required('details', HTMLDetailsElement).open = true;
    }
    this.#show(read.refusal?.words);
    if (read.refusal) return;
    this.#askOrOpen(read);
  }

  get #code(): HTMLInputElement {
    return this.required('#private-code', HTMLInputElement);
  }

  #show(problem: string | undefined): void {
    const beside = this.required('#private-code-problem');
    beside.textContent = problem ?? '';
    beside.hidden = problem === undefined;
    this.#code.setAttribute('aria-invalid', String(problem !== undefined));
    this.#code.setAttribute('aria-describedby', `${problem === undefined ? '' : `${beside.id} `}private-code-hint`);
    if (problem === undefined) clearProblem(this);
    else showProblem(this, problem, this.#code);
  }

  #askOrOpen({ bank, sheet }: Pick<AnsweredRun, 'bank' | 'sheet'>): void {
    const run = runFrom(bank, sheet, newId(), Date.now());
    const inProgress = this.#inProgress();
    if (inProgress === '') return this.#tellOpened(run);
    this.#waiting = run;
    const ask = this.required('.ask-first');
    required(ask, 'p').textContent = inProgress;
    ask.hidden = false;
    required(ask, 'h2').focus();
  }

  #tellOpened(run: Run): void {
    // The code holds every answer, and need not stay on the screen.
    this.#code.value = '';
    tell(this, 'opened', run);
  }

  #answer(target: EventTarget | null): void {
    const answer =
      target instanceof Element ? target.closest<HTMLElement>('[data-answer]')?.dataset['answer'] : undefined;
    if (answer === undefined) return;
    this.required('.ask-first').hidden = true;
    const run = this.#waiting;
    this.#waiting = undefined;
    if (answer === 'open' && run) this.#tellOpened(run);
    else tell(this, 'go', { at: 'start' });
  }
}

customElements.define('open-result', OpenResult);
