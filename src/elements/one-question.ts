import { ASKED, HEAPS, readCounts, type Counts, type Heap } from '../domain/mix/counts.ts';
import { verdict } from '../domain/mix/moves.ts';
import { total } from '../domain/mix/thirds.ts';
import { ceilingWords, inWords, movesWords, verdictWords } from '../domain/mix/words.ts';
import './device-question.ts';
import { MixBoard } from './mix-board.ts';
import { create } from './support/create.ts';
import { lastTen } from './support/last-ten.ts';
import { ownDevice } from './support/own-device.ts';
import { required } from './support/required.ts';

/** Milliseconds without a change after which it is time to speak. */
const PAUSE = 700;

const NOT_KEPT = 'This browser will not keep anything for this site. Your counts are lost when you leave this page.';

/**
 * The one question, upgraded: fields with − and +, the plug on the board, and what the counts mean in words. The counts
 * go to the store, and to nobody.
 *
 * ```html
 * <one-question>
 *   <div class="heaps">
 *     <div data-heap="talk"><label><b>Talked</b> …</label> <button data-step="-1"> <input> <button data-step="1"></div>
 *     … add, promote, other …
 *   </div>
 *   <div class="answer" id="…"><p>what it says before anything is counted</p></div>
 *   <p class="heard" role="status"></p>
 *   <device-question hidden></device-question>
 *   <p class="not-kept" role="status"></p>
 *   <mix-board>…</mix-board>
 * </one-question>
 * ```
 */
class OneQuestion extends HTMLElement {
  #listening: AbortController | undefined;
  #ready: readonly Node[] = [];
  /** Changes that are on their way to the store; until they are there, the fields know more than it does. */
  #underWay = 0;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#ready = [...required(this, '.answer', HTMLElement).childNodes];
    const heaps = required(this, '.heaps', HTMLElement);
    heaps.addEventListener('input', (event) => this.#answer(event), { signal });
    heaps.addEventListener('click', (event) => this.#step(event), { signal });
    lastTen.subscribe(() => this.#recall(), signal);
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#speaking);
  }

  #field(heap: Heap): HTMLInputElement {
    return required(this, `[data-heap="${heap}"] input`, HTMLInputElement);
  }

  #name(heap: Heap): string {
    return required(this, `[data-heap="${heap}"] b`, HTMLElement).textContent;
  }

  /** What stands in the fields. */
  #read(): ReturnType<typeof readCounts> {
    const per = (text: (heap: Heap) => string): Record<Heap, string> => ({
      talk: text('talk'),
      add: text('add'),
      promote: text('promote'),
      other: text('other'),
    });
    return readCounts(
      per((heap) => this.#field(heap).value),
      per((heap) => this.#name(heap)),
    );
  }

  /** − and +: within the bounds, and from whatever stands in the field. */
  #step(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button[data-step]') : null;
    const input = button?.parentElement?.querySelector('input');
    if (!button || !input) return;
    const from = /^\d{1,2}$/.test(input.value.trim()) ? Number(input.value) : 0;
    input.value = String(Math.min(ASKED, Math.max(0, from + Number(button.getAttribute('data-step')))));
    this.#answer(event);
  }

  #answer({ target }: Event): void {
    const { counts } = this.#read();
    this.#show();
    const heap = HEAPS.find((each) => target instanceof Element && this.#field(each).parentElement?.contains(target));
    if (heap !== undefined) this.#speakSoon(heap);
    if (counts) void this.#keep(counts);
  }

  /** What is heard, once the reader pauses: the count that changed and how far it is, and at ten what they come to. */
  #speakSoon(heap: Heap): void {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const { problem, sum } = this.#read();
      const isOver = problem !== undefined || sum === ASKED;
      const words = isOver
        ? required(this, '.answer', HTMLElement).innerText
        : `${this.#name(heap)}: ${this.#field(heap).value || 0}. ${sum} of ${ASKED} counted.`;
      required(this, '.heard', HTMLElement).textContent = words;
    }, PAUSE);
  }

  async #keep(counts: Counts): Promise<void> {
    this.#underWay += 1;
    const kept = await lastTen.update(() => ({ counts, at: Date.now() })).finally(() => (this.#underWay -= 1));
    const question = required(this, 'device-question', HTMLElement);
    // Once there is something to keep, and from then on: the answer can be changed there.
    question.hidden &&= verdict(counts) === 'too few';
    const isRefused = kept === 'in memory only' && ownDevice() !== undefined;
    required(this, '.not-kept', HTMLElement).textContent = isRefused ? NOT_KEPT : '';
  }

  /** Shows what the store has, unless it is what the fields say already. */
  #recall(): void {
    if (this.#underWay > 0) return;
    const { counts } = lastTen.value;
    const { counts: own } = this.#read();
    if (own && HEAPS.every((heap) => own[heap] === counts[heap])) return this.#show();
    for (const heap of HEAPS) this.#field(heap).value = lastTen.value.at === 0 ? '' : String(counts[heap]);
    this.#show();
  }

  #show(): void {
    const { counts, problem } = this.#read();
    for (const heap of HEAPS) {
      const isWrong = problem !== undefined && (problem.heap === undefined || problem.heap === heap);
      const field = this.#field(heap);
      field.setAttribute('aria-invalid', String(isWrong));
      if (isWrong) field.setAttribute('aria-describedby', required(this, '.answer', HTMLElement).id);
      else field.removeAttribute('aria-describedby');
    }
    const words = problem ? [create('strong', {}, problem.words)] : said(counts);
    required(this, '.answer', HTMLElement).replaceChildren(...(words.length > 0 ? words : this.#ready));
    required(this, 'mix-board', MixBoard).show(counts);
    if (ownDevice() !== undefined) required(this, 'device-question', HTMLElement).hidden = false;
  }
}

/** What counts mean: the verdict large, then how many would be something else, then what is still to be counted. */
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
