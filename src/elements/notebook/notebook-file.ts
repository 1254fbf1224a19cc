import { localDay } from '../../domain/blog/dates.ts';
import { isoDayAt } from '../../domain/calendar/iso-day.ts';
import { refuse } from '../../domain/playbook/notebook/notebook-file-refusals.ts';
import {
  notebookFile,
  readNotebookFile,
  refuseSize,
  type FileRead,
} from '../../domain/playbook/notebook/notebook-json.ts';
import { keptIn } from '../../domain/playbook/notebook/notebook-groups.ts';
import { importEntries, importWords } from '../../domain/playbook/notebook/notebook-import.ts';
import { counted, plural } from '../../domain/number-words.ts';
import { hasAnswers } from '../../domain/assessment/runs/runs.ts';
import { importRuns } from '../../domain/assessment/runs/runs-merge.ts';
import { runs } from '../assessment/stored-runs.ts';
import { Acts } from './notebook-acts.ts';
import { notebook } from './stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { saveFile } from '../files/save-file.ts';
import { sayBesideControl } from '../forms/said-beside.ts';
import { required } from '../dom/required.ts';

/**
 * Saves the notebook as a file, and merges one into it, with an undo until the page closes.
 * `components/notebook/Notebook.astro` draws it.
 *
 * ```html
 * <notebook-file>
 *   <div data-out hidden> <button data-save>…</button> <span class="said">…</span></div>
 *   <div> <label for="a">…</label> <p class="problem" id="a-problem" tabindex="-1" hidden></p>
 *     <input type="file" id="a" aria-describedby="a-problem"> <span class="said">… <button data-undo hidden>…</button></span></div>
 * </notebook-file>
 * ```
 */
class NotebookFile extends UpgradedElement {
  readonly #acts = new Acts();

  protected upgrade(signal: AbortSignal): void {
    const on = (selector: string, event: string, does: () => unknown): void =>
      this.required(selector).addEventListener(event, () => void does(), { signal });
    on('[data-save]', 'click', () => this.#save());
    on('input', 'change', () => this.#import());
    on('[data-undo]', 'click', () => this.#undo());
    notebook.subscribe(() => this.#show(), signal);
    runs.subscribe(() => this.#show(), signal);
    this.#show();
  }

  get #input(): HTMLInputElement {
    return this.required('input', HTMLInputElement);
  }

  #show(): void {
    this.required('[data-out]').hidden = keptIn(notebook.value).length === 0 && !runs.value.some(hasAnswers);
    this.required('[data-undo]').hidden = !this.#acts.canTakeBack;
  }

  #save(): void {
    const now = new Date();
    const text = notebookFile(notebook.value, now, runs.value);
    const said = saveFile(`notebook-${isoDayAt(now)}.json`, 'application/json', text);
    sayBesideControl(said, this.required('[data-save]'), this);
  }

  async #import(): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (!file) return;
    this.#say('Reading the file…');
    const { file: read, refusal } = await readFile(file);
    // So that the same file can be chosen again, once it is mended.
    this.#input.value = '';
    this.#showProblem(refusal?.words);
    if (!read) return void this.#say('');
    let said = '';
    await this.#acts.do((all, now) => {
      const done = importEntries(all, read.entries, now);
      said = importWords(done, localDay(read.saved.getTime()));
      return done.notebook;
    });
    const { results } = read;
    if (results.length > 0) {
      await runs.update((all) => importRuns(all, results, Date.now()));
      said += ` ${resultWords(results.length)}`;
    }
    this.#afterAct(said);
  }

  async #undo(): Promise<void> {
    const isAll = await this.#acts.takeBack();
    this.#afterAct(isAll ? 'It is as it was.' : 'It is as it was, but for what was changed since.');
  }

  /** Shows the problem beside the field; it takes the focus so that screen readers read it. */
  #showProblem(words: string | undefined): void {
    const problem = this.required('.problem');
    problem.textContent = words ?? '';
    problem.hidden = words === undefined;
    this.#input.setAttribute('aria-invalid', String(words !== undefined));
    problem.focus();
  }

  #say(words: string): HTMLElement {
    return sayBesideControl(words, this.#input, this);
  }

  /** The pressed button may be gone, so the status takes the focus. */
  #afterAct(words: string): void {
    this.#show();
    required(this.#say(words), '[data-said]').focus();
  }
}

const resultWords = (many: number): string =>
  `The ${counted(many, 'result')} of the self-assessment ${plural(many, 'is', 'are')} among your earlier ones.`;

/** Reads a file, which may be anything, or gone by now. */
async function readFile(file: File): Promise<FileRead> {
  const refusal = refuseSize(file.size);
  if (refusal) return { refusal };
  try {
    return readNotebookFile(await file.text());
  } catch {
    return { refusal: refuse('unreadable', 'This browser could not read the file.') };
  }
}

customElements.define('notebook-file', NotebookFile);
