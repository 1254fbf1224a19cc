import type { AssessmentData } from '../../domain/assessment/bank.ts';
import { decode } from '../../domain/assessment/codes/code.ts';
import { codeIn } from '../../domain/assessment/codes/result-link.ts';
import { runFrom, runsOf, type Run } from '../../domain/assessment/runs/runs.ts';
import { readNotebookFile, refuseSize } from '../../domain/playbook/notebook/notebook-json.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { sayBeside } from '../forms/problem-beside.ts';
import { newId } from '../storage/store.ts';
import { tell } from './answered-run.ts';

/** How much of a refused text goes back into its field: enough for what was typed, not for a whole page pasted by mistake. */
const SHOWN = 200;

/**
 * Opens a result from a code, a link or a file. It dispatches `opened` with the run, after asking if the reader has
 * answers in progress. `components/assessment/OpenResult.astro` draws it.
 *
 * ```html
 * <open-result>
 *   <details><form> <input type="text" id="private-code"> <p id="private-code-problem"></p>
 *     <input type="file" id="result-file"> <p id="result-file-problem"></p></form></details>
 *   <div class="ask-first" hidden><h2 tabindex="-1">…</h2><p></p> <button data-answer="open|stay">…</button></div>
 * </open-result>
 * ```
 */
export class OpenResult extends UpgradedElement {
  #data: AssessmentData | undefined;
  #waiting: Run | undefined;
  #inProgress: () => string = () => '';

  protected upgrade(signal: AbortSignal): void {
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
    const field = this.#field('private-code');
    if (read.refusal) {
      // A fragment is reduced to its code; typed text stays as it is.
      field.value = (typed.startsWith('#') ? (codeIn(typed) ?? typed) : typed).slice(0, SHOWN);
      return this.#refuse(field, read.refusal.words);
    }
    // The code holds every answer, and need not stay on the screen.
    field.value = '';
    sayBeside(this, field, '');
    this.#askOrOpen(runFrom(read.bank, read.sheet, newId(), Date.now()));
  }

  /** Opens the newest result in a file that this site has saved. */
  async openFile(file: File): Promise<void> {
    const field = this.#field('result-file');
    const { results, words } = await resultsIn(file);
    // So that the same file can be chosen again.
    field.value = '';
    const [first] = this.#data ? runsOf(this.#data.versions[0], results) : [];
    if (!first) return this.#refuse(field, words);
    sayBeside(this, field, '');
    this.#askOrOpen(first);
  }

  #field(id: string): HTMLInputElement {
    return this.required(`#${id}`, HTMLInputElement);
  }

  #refuse(field: HTMLInputElement, words: string): void {
    this.required('details', HTMLDetailsElement).open = true;
    sayBeside(this, field, words);
  }

  #askOrOpen(run: Run): void {
    const inProgress = this.#inProgress();
    if (inProgress === '') return tell(this, 'opened', run);
    this.#waiting = run;
    const ask = this.required('.ask-first');
    required(ask, 'p').textContent = inProgress;
    ask.hidden = false;
    required(ask, 'h2').focus();
  }

  #answer(target: EventTarget | null): void {
    const answer =
      target instanceof Element ? target.closest<HTMLElement>('[data-answer]')?.dataset['answer'] : undefined;
    if (answer === undefined) return;
    this.required('.ask-first').hidden = true;
    const run = this.#waiting;
    this.#waiting = undefined;
    if (answer === 'open' && run) tell(this, 'opened', run);
    else tell(this, 'go', { at: 'start' });
  }
}

/** The results in a file, which may be anything, or what to say without any. */
async function resultsIn(file: File): Promise<{ results: readonly Run[]; words: string }> {
  const none = 'This file has no result of these questions.';
  const size = refuseSize(file.size);
  if (size) return { results: [], words: size.words };
  try {
    const { file: read, refusal } = readNotebookFile(await file.text());
    return { results: read?.results ?? [], words: refusal?.words ?? none };
  } catch {
    return { results: [], words: 'This browser could not read the file.' };
  }
}

customElements.define('open-result', OpenResult);
