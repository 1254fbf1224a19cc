import { stateOf } from '../../domain/playbook/notebook/notebook.ts';
import { doneWords } from '../../domain/playbook/notebook/played.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

const WORDS = { started: 'Started', finished: 'Done' } as const;

/**
 * Marks which plays of a list were started or done on this device, and says how many are done.
 * `components/playbook/PlayMarks.astro` draws it.
 *
 * ```html
 * <play-marks>
 *   <p class="tally"></p>
 *   <li data-play="ten-minute-replies"> <a href="…">…</a> <span class="play-mark"></span> </li> …
 * </play-marks>
 * ```
 */
class PlayMarks extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  #show(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-play]')];
    const slugs = rows.map(({ dataset }) => dataset['play'] ?? '');
    for (const [index, slug] of slugs.entries()) {
      const mark = rows[index]?.querySelector<HTMLElement>('.play-mark');
      const state = stateOf(notebook.value, slug);
      if (!mark) throw new Error(`<play-marks>: expected a ".play-mark" in the row of "${slug}", found none`);
      mark.textContent = state ? WORDS[state] : '';
      mark.dataset['state'] = state ?? '';
    }
    this.say('.tally', doneWords(notebook.value, slugs));
  }
}

customElements.define('play-marks', PlayMarks);
