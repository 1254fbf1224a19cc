import { counted, NO_COUNTS, recountedHeap, type Heap } from '../../domain/mix/counts.ts';
import { ASKED } from '../../domain/mix/thirds.ts';
import { verdict } from '../../domain/mix/verdict.ts';
import { verdictWords } from '../../domain/mix/words.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { askToKeep } from '../storage/ask-to-keep.ts';
import { HeapFields } from './heap-fields.ts';
import { lastTen } from './last-ten.ts';
import { MixTen } from './mix-ten.ts';

/**
 * The count of the last ten: fields, the strip, and what they come to in words. The counts stay on this device.
 *
 * ```html
 * <count-ten>
 *   <heap-fields>…</heap-fields> <mix-ten>…</mix-ten>
 *   <p class="verdict">what it says before enough are counted</p>
 * </count-ten>
 * ```
 */
class CountTen extends UpgradedElement {
  #invitation = '';
  /** Changes on their way to the store: until they arrive, the fields are ahead of it. */
  #underWay = 0;

  protected upgrade(signal: AbortSignal): void {
    this.#invitation ||= this.required('.verdict').textContent;
    this.#fields.atTen = () => this.#words;
    this.addEventListener('counted', ({ detail: { heap, count } }) => void this.#keep(heap, count), { signal });
    lastTen.subscribe(() => this.#recall(), signal);
    this.#recall();
  }

  get #fields(): HeapFields {
    return this.required('heap-fields', HeapFields);
  }

  /** The verdict on all ten, or on as many as are enough. */
  get #words(): string {
    const counts = this.#fields.counts ?? NO_COUNTS;
    const isDone = counted(counts) === ASKED;
    return isDone || verdict(counts) !== 'too few' ? verdictWords(counts) : this.#invitation;
  }

  async #keep(heap: Heap, count: number): Promise<void> {
    this.#show();
    this.#underWay += 1;
    await lastTen
      .update((before) => recountedHeap(before, heap, count, Date.now()))
      .finally(() => (this.#underWay -= 1));
    this.#recall();
    if (counted(lastTen.value.counts) === ASKED) askToKeep(this);
  }

  #recall(): void {
    if (this.#underWay > 0) return;
    this.#fields.fill(lastTen.value.at === 0 ? undefined : lastTen.value.counts);
    this.#show();
  }

  #show(): void {
    this.required('mix-ten', MixTen).show(this.#fields.counts ?? NO_COUNTS);
    this.required('.verdict').textContent = this.#words;
  }
}

customElements.define('count-ten', CountTen);
