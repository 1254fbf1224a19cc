import { HEAPS, readCounts, type Counts, type CountsRead, type Heap } from '../../domain/mix/counts.ts';
import { ASKED } from '../../domain/mix/thirds.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

declare global {
  interface HTMLElementEventMap {
    /** The reader has typed or stepped a count. */
    counted: CustomEvent<{ heap: Heap }>;
  }
}

/**
 * Four fields to count heaps in, with − and +. It reports changes by a bubbling `counted`, and leaves what they mean to
 * the listener. `components/mix/HeapFields.astro` draws it.
 *
 * ```html
 * <heap-fields>
 *   <div data-heap="talk"><label><b>Talked</b> …</label>
 *     <div><button data-step="-1"> <input> <button data-step="1"></div></div>
 *   … add, promote, other …
 * </heap-fields>
 * ```
 */
export class HeapFields extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('input', ({ target }) => this.#tell(target), { signal });
    this.addEventListener('click', ({ target }) => this.#step(target), { signal });
  }

  nameOf(heap: Heap): string {
    return this.required(`[data-heap="${heap}"] b`).textContent;
  }

  /** The text of a field, "0" for an empty one. */
  textOf(heap: Heap): string {
    return this.#field(heap).value.trim() || '0';
  }

  /** The counts, or what is wrong with them. */
  read(): CountsRead {
    return readCounts(
      perHeap((heap) => this.#field(heap).value),
      perHeap((heap) => this.nameOf(heap)),
    );
  }

  /** Whether all are empty: that is no count, as opposed to a count of none. */
  get isBlank(): boolean {
    return HEAPS.every((heap) => this.#field(heap).value.trim() === '');
  }

  /** Fills in counts; `undefined` empties the fields. */
  fill(counts: Counts | undefined): void {
    for (const heap of HEAPS) this.#field(heap).value = counts ? String(counts[heap]) : '';
  }

  /**
   * Marks the fields that are wrong.
   * @param describedBy the id of the element that says why
   */
  mark(problem: CountsRead['problem'], describedBy: string): void {
    for (const heap of HEAPS) {
      const isWrong = problem !== undefined && (problem.heap === undefined || problem.heap === heap);
      const field = this.#field(heap);
      field.setAttribute('aria-invalid', String(isWrong));
      if (isWrong) field.setAttribute('aria-describedby', describedBy);
      else field.removeAttribute('aria-describedby');
    }
  }

  #field(heap: Heap): HTMLInputElement {
    return this.required(`[data-heap="${heap}"] input`, HTMLInputElement);
  }

  /** Steps within the bounds; a text that is no number counts as 0. */
  #step(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button[data-step]') : null;
    const input = button?.parentElement?.querySelector('input');
    if (!button || !input) return;
    const from = /^\d{1,2}$/.test(input.value.trim()) ? Number(input.value) : 0;
    input.value = String(Math.min(ASKED, Math.max(0, from + Number(button.getAttribute('data-step')))));
    this.#tell(input);
  }

  #tell(target: EventTarget | null): void {
    const heap = HEAPS.find((each) => this.#field(each) === target);
    if (heap === undefined) return;
    this.dispatchEvent(new CustomEvent('counted', { bubbles: true, detail: { heap } }));
  }
}

const perHeap = (text: (heap: Heap) => string): Record<Heap, string> => ({
  talk: text('talk'),
  add: text('add'),
  promote: text('promote'),
  other: text('other'),
});

customElements.define('heap-fields', HeapFields);
