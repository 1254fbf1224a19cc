import { entryOf, playId } from '../../domain/playbook/notebook/notebook.ts';
import { finish, playedWords, reopen } from '../../domain/playbook/notebook/played.ts';
import { keepInNotebook, playOf } from '../notebook/keep-in-notebook.ts';
import { localDay } from '../../domain/blog/dates.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Lets the reader mark a play as done, and says when it was.
 * `components/playbook/PlayDone.astro` draws it.
 *
 * ```html
 * <play-done>
 *   <label><input type="checkbox"> I have done this</label>
 *   <p role="status"></p>
 * </play-done>
 * ```
 */
class PlayDone extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    this.#box.addEventListener('change', () => void this.#mark(), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  get #box(): HTMLInputElement {
    return this.required('input', HTMLInputElement);
  }

  async #mark(): Promise<void> {
    const mark = this.#box.checked ? finish : reopen;
    await keepInNotebook(this, (before, at) => mark(before, playOf(this), at));
  }

  #show(): void {
    const play = playOf(this);
    const entry = entryOf(notebook.value, 'play', playId(play));
    this.#box.checked = (entry?.done ?? 0) > 0;
    this.say('[role="status"]', playedWords(entry, localDay));
  }
}

customElements.define('play-done', PlayDone);
