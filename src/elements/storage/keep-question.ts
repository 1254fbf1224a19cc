import { create } from '../dom/create.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { keeping, refusesToKeep, subscribeKeeping, type Keeping } from './keeping.ts';
import { answerKeeping } from './kept-things.ts';

const QUESTION = 'Keep this in this browser? Whoever uses it can read it.';
const REFUSED = 'This browser will not keep anything for this site. What you do here is lost when you leave this page.';
const RESTING: Record<Keeping, string> = { here: 'Kept in this browser.', 'until I leave': 'Not kept.' };
const BUTTONS = { here: 'Keep it', 'until I leave': 'Do not keep it', change: 'Change' } as const;

/**
 * One line on whether what the reader does lasts longer than the tab: it asks once, rests as the answer, and says when
 * the browser keeps nothing at all. It makes its own markup, since nothing is kept without script, and stays hidden until
 * somebody shows it at a pause.
 *
 * ```html
 * <keep-question class="meta" hidden></keep-question>
 * ```
 */
class KeepQuestion extends UpgradedElement {
  readonly #words = create('span', { role: 'status', tabindex: '-1' });
  readonly #buttons = create('span', { class: 'links' });
  /** Whether the reader wants to change the answer. */
  #isAsking = false;

  protected upgrade(signal: AbortSignal): void {
    this.replaceChildren(this.#words, ' ', this.#buttons);
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    subscribeKeeping(() => this.#show(), signal);
    this.#show();
  }

  #click(target: EventTarget | null): void {
    const chosen = target instanceof Element ? target.closest('button')?.dataset['keep'] : undefined;
    if (chosen === undefined) return;
    this.#isAsking = chosen === 'change';
    if (chosen === 'here' || chosen === 'until I leave') answerKeeping(chosen);
    this.#show();
    // The pressed button is gone.
    this.#words.focus();
  }

  #show(): void {
    const answer = keeping();
    const isRefused = refusesToKeep();
    if (isRefused) this.#isAsking = false;
    const isQuestion = !isRefused && (this.#isAsking || answer === undefined);
    const words = isRefused ? REFUSED : isQuestion ? QUESTION : RESTING[answer ?? 'until I leave'];
    const names = isRefused ? [] : isQuestion ? (['here', 'until I leave'] as const) : (['change'] as const);
    if (this.#words.textContent !== words) {
      this.#words.textContent = words;
      const buttons = names.map((name) =>
        create('button', { type: 'button', class: 'link-button', 'data-keep': name }, BUTTONS[name]),
      );
      this.#buttons.replaceChildren(...buttons);
    }
  }
}

customElements.define('keep-question', KeepQuestion);
