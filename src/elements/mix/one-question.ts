import { HEAPS, type Counts, type Heap } from '../../domain/mix/counts.ts';
import { verdict } from '../../domain/mix/moves.ts';
import { ASKED, total } from '../../domain/mix/thirds.ts';
import { ceilingWords, movesWords, verdictWords } from '../../domain/mix/words.ts';
import { inWords } from '../../domain/number-words.ts';
import '../storage/device-question.ts';
import { HeapFields } from './heap-fields.ts';
import { MixBoard } from './mix-board.ts';
import { create } from '../dom/create.ts';
import { lastTen } from './last-ten.ts';
import { sayWhetherKept } from '../storage/not-kept.ts';
import { ownDevice } from '../storage/own-device.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/** Milliseconds without a change before the status is read out. */
const PAUSE = 700;

/**
 * The one question: counts, the plug on the board, and what they mean in words. The counts are kept on this device and
 * sent nowhere.
 *
 * ```html
 * <one-question>
 *   <heap-fields>…</heap-fields>
 *   <div class="answer" id="…"><p>what it says before anything is counted</p></div>
 *   <p class="heard" role="status"></p>
 *   <device-question hidden></device-question>
 *   <p class="not-kept" role="status"></p>
 *   <mix-board>…</mix-board>
 * </one-question>
 * ```
 */
class OneQuestion extends UpgradedElement {
  #ready: readonly Node[] = [];
  /** Changes on their way to the store: until they arrive, the fields are ahead of it. */
  #underWay = 0;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => clearTimeout(this.#speaking));
    this.#ready = [...this.required('.answer').childNodes];
    this.addEventListener('counted', ({ detail }) => this.#answer(detail.heap), { signal });
    lastTen.subscribe(() => this.#recall(), signal);
    this.#recall();
  }

  get #fields(): HeapFields {
    return this.required('heap-fields', HeapFields);
  }

  #answer(heap: Heap): void {
    const { counts } = this.#fields.read();
    this.#show();
    this.#speakSoon(heap);
    if (counts) void this.#keep(counts);
  }

  /** Once the reader pauses, says the count that changed and the sum so far; at ten, what they come to. */
  #speakSoon(heap: Heap): void {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const { counts, sum } = this.#fields.read();
      const words =
        counts === undefined || sum === ASKED
          ? this.required('.answer').innerText
          : `${this.#fields.nameOf(heap)}: ${counts[heap]}. ${sum} of ${ASKED} counted.`;
      this.required('.heard').textContent = words;
    }, PAUSE);
  }

  async #keep(counts: Counts): Promise<void> {
    this.#underWay += 1;
    const kept = await lastTen.update(() => ({ counts, at: Date.now() })).finally(() => (this.#underWay -= 1));
    const question = this.required('device-question');
    // It stays once it is shown, since the answer can be changed there.
    question.hidden &&= verdict(counts) === 'too few';
    sayWhetherKept(kept, { what: 'Your counts are', within: this });
  }

  /** Shows what the store has, unless the fields say so already. */
  #recall(): void {
    if (this.#underWay > 0) return;
    const { counts } = lastTen.value;
    const { counts: own } = this.#fields.read();
    if (own && HEAPS.every((heap) => own[heap] === counts[heap])) return this.#show();
    this.#fields.fill(lastTen.value.at === 0 ? undefined : counts);
    this.#show();
  }

  #show(): void {
    const { counts, problem } = this.#fields.read();
    const answer = this.required('.answer');
    this.#fields.mark(problem, answer.id);
    const words = problem ? [create('strong', {}, problem.words)] : said(counts);
    answer.replaceChildren(...(words.length > 0 ? words : this.#ready));
    this.required('mix-board', MixBoard).show(counts);
    if (ownDevice() !== undefined) this.required('device-question').hidden = false;
  }
}

/** The verdict, how many would have to change, and what is still to be counted. */
function said(counts: Counts): Node[] {
  const count = total(counts);
  const sum = count + counts.other;
  if (sum === 0) return [];
  const rest = sum < ASKED ? `${sum} of ${ASKED} counted.` : '';
  if (verdict(counts) === 'too few' && rest !== '') return [create('p', {}, rest)];
  const whose = count === ASKED ? `your last ${inWords(ASKED)}` : `those ${inWords(count)}`;
  const sentences = [movesWords(counts, whose), ceilingWords(counts), rest].filter(Boolean).join(' ');
  return [create('strong', {}, verdictWords(counts)), create('p', {}, sentences)];
}

customElements.define('one-question', OneQuestion);
