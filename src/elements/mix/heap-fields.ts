import { counted, HEAPS, NO_COUNTS, readCount, withCount, type Counts, type Heap } from '../../domain/mix/counts.ts';
import { ASKED } from '../../domain/mix/thirds.ts';
import { HEAP_NAMES } from '../../domain/mix/words.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'heap-fields': HeapFields;
  }
  interface HTMLElementEventMap {
    /** The reader has counted: this many on this heap. */
    counted: CustomEvent<{ heap: Heap; count: number }>;
  }
}

/** Milliseconds without a change before it is read out. */
const PAUSE = 700;

/**
 * Four fields to count heaps in, with − and +, that hold ten together and nothing but numbers. It dispatches a bubbling
 * `counted` and leaves what that means to the listener. `components/mix/HeapFields.astro` draws it.
 *
 * ```html
 * <heap-fields>
 *   <div data-heap="talk"> … <button data-step="-1"> <input> <button data-step="1"></div> … add, promote, other …
 *   <p data-sum></p> <p role="status"></p>
 * </heap-fields>
 * ```
 */
export class HeapFields extends UpgradedElement {
  /** Undefined while nothing is counted, which is not a count of none. The fields follow it, never the other way. */
  #counts: Counts | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  /** What else to read out once ten are counted. */
  atTen = (): string => '';

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => clearTimeout(this.#speaking));
    this.addEventListener('input', ({ target }) => this.#type(target), { signal });
    this.addEventListener('click', ({ target }) => this.#step(target), { signal });
    // WebKit empties the fields of a page that Back restores, but only after this event.
    addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(() => this.#write()), { signal });
    this.#write();
  }

  /** The counts; undefined before anything is counted. */
  get counts(): Counts | undefined {
    return this.#counts;
  }

  /** Shows counts; undefined empties the fields. */
  fill(counts: Counts | undefined): void {
    this.#counts = counts;
    this.#write();
  }

  #field(heap: Heap): HTMLInputElement {
    return this.required(`[data-heap="${heap}"] input`, HTMLInputElement);
  }

  /** A field that already says so is left alone: the reader may be typing in it. */
  #write(): void {
    const counts = this.#counts ?? NO_COUNTS;
    const sum = counted(counts);
    for (const heap of HEAPS) {
      const field = this.#field(heap);
      const count = counts[heap];
      if (!this.#counts) field.value = '';
      else if (readCount(field.value) !== count || (field.value === '' && field !== document.activeElement)) {
        field.value = String(count);
      }
      const stops = { '-1': count === 0, '1': sum === ASKED };
      for (const [step, isAtEnd] of Object.entries(stops)) {
        this.required(`[data-heap="${heap}"] [data-step="${step}"]`).ariaDisabled = String(isAtEnd);
      }
    }
    this.required('[data-sum]').textContent = `${sum} of ${ASKED} counted`;
  }

  #type(target: EventTarget | null): void {
    const heap = HEAPS.find((each) => this.#field(each) === target);
    if (heap === undefined) return;
    const wanted = readCount(this.#field(heap).value);
    if (wanted === undefined) this.#write();
    else this.#count(heap, wanted);
  }

  #step(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button[data-step]') : null;
    const heap = HEAPS.find((each) => this.#field(each).parentElement === button?.parentElement);
    if (!button || heap === undefined) return;
    this.#count(heap, (this.#counts ?? NO_COUNTS)[heap] + Number(button.getAttribute('data-step')));
  }

  #count(heap: Heap, wanted: number): void {
    this.#counts = withCount(this.#counts ?? NO_COUNTS, heap, wanted);
    const count = this.#counts[heap];
    this.#write();
    this.dispatchEvent(new CustomEvent('counted', { bubbles: true, detail: { heap, count } }));
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#speak(heap), PAUSE);
  }

  /** Once the reader pauses, says the count that changed and the sum; at ten, what they come to. */
  #speak(heap: Heap): void {
    const counts = this.#counts ?? NO_COUNTS;
    const sum = counted(counts);
    const more = sum === ASKED ? this.atTen() : '';
    this.say('[role="status"]', `${HEAP_NAMES[heap]}: ${counts[heap]}. ${sum} of ${ASKED} counted. ${more}`.trim());
  }
}

customElements.define('heap-fields', HeapFields);
