import type { Bank } from '../../domain/assessment/bank.ts';
import { questionsOf, titleOf } from '../../domain/assessment/runs/journey.ts';
import { answerTo, CANNOT_SAY, itemsOf, type Sheet } from '../../domain/assessment/sheet.ts';
import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { HeapFields } from '../mix/heap-fields.ts';
import { tell } from './answered-run.ts';

const NO_ANSWER = 'Choose an answer, or press Continue again to leave it out.';
const NO_COUNT = 'Count, or press Continue again to leave it out.';

/**
 * The questions, all or one at a time. It dispatches `answered` and `recounted` as answers are given, and `proceed` when
 * the reader continues: without an answer at the second press alone. `components/assessment/questions/Questions.astro`
 * draws it.
 *
 * ```html
 * <assessment-questions>
 *   <details class="all-questions"><summary>…</summary> <form>
 *     <div class="progress"><svg></svg> <p><span></span> <button data-go="start">…</button></p></div>
 *     <section data-part="…"> … <div data-question="…"><fieldset>…</fieldset></div> …
 *     <p class="problem" id="no-answer" hidden></p> <button type="submit">…</button>
 *   </form></details>
 * </assessment-questions>
 * ```
 */
export class AssessmentQuestions extends UpgradedElement {
  /** The id of the one question that is shown. */
  #only: string | undefined;
  #isAsked = false;

  protected upgrade(signal: AbortSignal): void {
    const form = this.required('form', HTMLFormElement);
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    form.addEventListener('change', ({ target }) => this.#answer(target), { signal });
    form.addEventListener('counted', () => this.#count(), { signal });
    // The second click of a double click is meant for the question before.
    form.addEventListener(
      'click',
      (event) => event.detail > 1 && this.#isSubmit(event.target) && event.preventDefault(),
      {
        signal,
      },
    );
  }

  /**
   * Shows the answers of a sheet, in one question or in all.
   * @param only the id of the one question
   * @returns its heading
   */
  show(bank: Bank, sheet: Sheet | undefined, only?: string): HTMLElement | undefined {
    const wasOne = this.#only !== undefined;
    this.#only = only;
    this.#complain('');
    this.toggleAttribute('data-only', only !== undefined);
    const all = this.required('.all-questions', HTMLDetailsElement);
    if (only !== undefined) all.open = true;
    else if (wasOne) all.open = false;
    this.#fill(bank, sheet);
    let heading: HTMLElement | undefined;
    for (const question of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const isShown = only === undefined || question.dataset['question'] === only;
      question.hidden = !isShown;
      const title = retagged(question, only !== undefined && isShown ? 'h1' : 'h3');
      if (only !== undefined && isShown) heading = title;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.querySelector('[data-question]:not([hidden])') === null;
    }
    if (only !== undefined) this.#showProgress(bank, only);
    this.required('[type="submit"]').textContent = only === undefined ? 'See your results' : 'Continue';
    return heading;
  }

  get #heaps(): HeapFields | undefined {
    const heaps = this.querySelector('heap-fields');
    return heaps instanceof HeapFields ? heaps : undefined;
  }

  #isSubmit(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest('[type="submit"]') !== null;
  }

  #fill(bank: Bank, sheet: Sheet | undefined): void {
    for (const item of itemsOf(bank)) {
      const answer = sheet && answerTo(bank, sheet, item);
      for (const radio of this.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(item.id)}"]`)) {
        radio.checked = answer !== undefined && radio.value === String(answer);
      }
    }
    this.#heaps?.fill(sheet?.counts);
  }

  #showProgress(bank: Bank, id: string): void {
    const ids = questionsOf(bank);
    const share = (100 * (ids.indexOf(id) + 1)) / ids.length;
    this.required('.progress svg', SVGSVGElement).setAttribute('width', `${share}%`);
    this.required('.progress span').textContent = titleOf(bank, { at: 'question', id });
  }

  #answer(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    this.#complain('');
    const answer = target.value === CANNOT_SAY ? CANNOT_SAY : Number(target.value);
    tell(this, 'answered', { id: target.name, answer });
  }

  #count(): void {
    this.#complain('');
    tell(this, 'recounted', { counts: this.#heaps?.counts ?? null });
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const question = this.querySelector<HTMLElement>('[data-question]:not([hidden])');
    const isBlank = this.#only !== undefined && question !== null && this.#isBlank(question);
    if (!isBlank || this.#isAsked) return tell(this, 'proceed', undefined);
    const field = required(question, 'input', HTMLInputElement);
    this.#complain(field.type === 'radio' ? NO_ANSWER : NO_COUNT);
    field.setAttribute('aria-describedby', 'no-answer');
    field.focus();
  }

  #isBlank(question: HTMLElement): boolean {
    const heaps = question.querySelector('heap-fields');
    return heaps ? this.#heaps?.counts === undefined : question.querySelector(':checked') === null;
  }

  /** Says beside Continue what is missing; empty words clear it. */
  #complain(words: string): void {
    this.#isAsked = words !== '';
    const problem = this.required('#no-answer');
    problem.textContent = words;
    problem.hidden = words === '';
    if (words === '')
      for (const field of this.querySelectorAll('[aria-describedby="no-answer"]'))
        field.removeAttribute('aria-describedby');
  }
}

/** A question's heading at another level: a question by itself has the h1 of the page. */
function retagged(question: HTMLElement, tag: 'h1' | 'h3'): HTMLElement {
  const heading = required(question, 'h1, h3');
  if (heading.localName === tag) return heading;
  const other = create(tag, tag === 'h1' ? { tabindex: '-1' } : {}, ...heading.childNodes);
  heading.replaceWith(other);
  return other;
}

customElements.define('assessment-questions', AssessmentQuestions);
