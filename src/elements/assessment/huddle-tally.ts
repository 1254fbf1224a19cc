import { withVoices, leading, tallyWords, type Tally } from '../../domain/assessment/huddle.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * A team's votes for the habit that would help it most: − and +, the leader in words, and only the plays of the leading
 * habits. Nothing is kept: a page that is restored starts empty.
 *
 * ```html
 * <huddle-tally>
 *   <li data-habit="list"><b>Listen first</b>
 *     <button data-step="-1"> <span class="voices">0</span> <button data-step="1"></li> …
 *   <p role="status"><span class="heard"></span><span class="said"></span></p>
 *   <section data-plays="list"> … </section> …
 *   <input> …
 * </huddle-tally>
 * ```
 */
class HuddleTally extends UpgradedElement {
  #tally: Tally = new Map();

  protected upgrade(signal: AbortSignal): void {
    this.#clear();
    this.addEventListener('click', (event) => this.#count(event), { signal });
    // Browsers may restore a page as it was left.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#empty(), { signal });
  }

  #habits(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-habit]')];
  }

  #labels(): Map<string, string> {
    return new Map(this.#habits().map((row) => [idOf(row), row.querySelector('b')?.textContent ?? '']));
  }

  #clear(): void {
    this.#tally = new Map(this.#habits().map((row) => [idOf(row), 0]));
    this.#show('');
  }

  #empty(): void {
    for (const input of this.querySelectorAll('input')) input.value = '';
    this.#clear();
  }

  #count({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button[data-step]') : null;
    const row = button?.closest<HTMLElement>('[data-habit]');
    if (!button || !row) return;
    this.#tally = withVoices(this.#tally, idOf(row), Number(button.getAttribute('data-step')));
    this.#show(`${this.#labels().get(idOf(row)) ?? ''}: ${this.#tally.get(idOf(row)) ?? 0}.`);
  }

  /** @param heard the changed count, for screen readers */
  #show(heard: string): void {
    const leaders = leading(this.#tally);
    for (const row of this.#habits()) {
      const voices = row.querySelector('.voices');
      if (voices) voices.textContent = String(this.#tally.get(idOf(row)) ?? 0);
    }
    this.required('.heard').textContent = heard;
    this.required('.said').textContent = tallyWords(this.#tally, this.#labels());
    this.toggleAttribute('data-counted', leaders.length > 0);
    for (const plays of this.querySelectorAll<HTMLElement>('[data-plays]')) {
      plays.toggleAttribute('data-leads', leaders.includes(plays.dataset['plays'] ?? ''));
    }
  }
}

const idOf = (row: HTMLElement): string => row.dataset['habit'] ?? '';

customElements.define('huddle-tally', HuddleTally);
