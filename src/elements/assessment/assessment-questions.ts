import type { Bank } from '../../domain/assessment/bank.ts';
import type { Progress } from '../../domain/assessment/runs/journey.ts';
import { answerTo, CANNOT_SAY, itemsOf, type Sheet } from '../../domain/assessment/sheet.ts';
import { HeapFields } from '../mix/heap-fields.ts';
import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { tell } from './answered-run.ts';

/** The questions, and what a run has answered so far. */
interface Asked {
  bank: Bank;
  /** The id of the run. */
  run?: string | undefined;
  sheet?: Sheet | undefined;
}

/**
 * The questions, all or one at a time. It dispatches `answered` and `recounted` as answers are given, and `proceed` when
 * the reader continues and nothing is wrong. `components/assessment/questions/Questions.astro` draws it.
 *
 * ```html
 * <assessment-questions>
 *   <form>
 *     <div class="error-summary" tabindex="-1" hidden></div>
 *     <section data-part="…"> <div class="part-head">…</div> … <div data-question="…"><fieldset>…</fieldset></div> …
 *     <div class="progress" hidden> <p class="folio"><b></b><span></span></p> <svg><path></path></svg> <p></p> </div>
 *     <button type="submit">…</button>
 *   </form>
 * </assessment-questions>
 * ```
 */
export class AssessmentQuestions extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    const form = this.required('form', HTMLFormElement);
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    form.addEventListener('change', ({ target }) => this.#answer(target), { signal });
    form.addEventListener('counted', () => tell(this, 'recounted', { counts: this.#heaps?.counts ?? null }), {
      signal,
    });
  }

  /**
   * Shows the answers of a run, in one question or in all.
   * @param only the id of the one question
   * @param progress absent for a question that is asked by itself
   * @returns the heading of the one question
   */
  show({ bank, run, sheet }: Asked, only?: string, progress?: Progress): HTMLElement | undefined {
    this.toggleAttribute('data-only', only !== undefined);
    this.#fill({ bank, run, sheet }, only);
    let heading: HTMLElement | undefined;
    for (const question of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const isShown = only === undefined || question.dataset['question'] === only;
      question.hidden = !isShown;
      const title = retagged(question, only !== undefined && isShown ? 'h1' : 'h3');
      if (only !== undefined && isShown) heading = title;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      const first = part.querySelector('[data-question]');
      const isShown = part.querySelector('[data-question]:not([hidden])') !== null;
      part.hidden = !isShown;
      // What introduces a part is shown with its first question.
      const look = part.querySelector<HTMLElement>('.look');
      if (look) look.hidden = first?.hasAttribute('hidden') ?? false;
      if (only !== undefined && isShown) this.#showProgress(part, progress);
    }
    if (only === undefined) this.required('.progress').hidden = true;
    this.required('[type="submit"]', HTMLButtonElement).textContent =
      only === undefined ? 'See your results' : 'Continue';
    return heading;
  }

  get #heaps(): HeapFields | undefined {
    const heaps = this.querySelector('heap-fields');
    return heaps instanceof HeapFields ? heaps : undefined;
  }

  /** Fills in the questions that are shown. */
  #fill({ bank, sheet }: Asked, only: string | undefined): void {
    for (const item of itemsOf(bank).filter(({ id }) => only === undefined || id === only)) {
      const answer = sheet && answerTo(bank, sheet, item);
      for (const radio of this.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(item.id)}"]`)) {
        radio.checked = answer !== undefined && radio.value === String(answer);
      }
    }
    this.#heaps?.fill(sheet?.counts);
  }

  #showProgress(part: HTMLElement, progress: Progress | undefined): void {
    const box = this.required('.progress');
    box.hidden = false;
    const head = required(part, '.part-head');
    if (head.previousElementSibling !== box) head.before(box);
    const heading = required(part, 'h2').textContent;
    required(box, '.folio b').textContent = progress ? String(progress.number) : '';
    required(box, '.folio span').textContent = progress ? `Question ${progress.number} of ${progress.of}` : heading;
    required(box, '.fine').textContent = progress ? `Part ${progress.part} of ${progress.parts}: ${heading}` : '';
    const { number = 0, of = 0 } = progress ?? {};
    const ticks = Array.from({ length: of }, (_, index) => `M${index * 10 + 3} 12V${index < number ? 0 : 8}`);
    required(box, 'svg', SVGSVGElement).setAttribute('viewBox', `0 0 ${Math.max(of * 10, 1)} 12`);
    required(box, 'path', SVGPathElement).setAttribute('d', ticks.join(''));
  }

  #answer(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const answer = target.value === CANNOT_SAY ? CANNOT_SAY : Number(target.value);
    tell(this, 'answered', { id: target.name, answer });
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    tell(this, 'proceed', undefined);
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
