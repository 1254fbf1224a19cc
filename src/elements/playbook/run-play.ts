import { runUnderWay } from '../../domain/playbook/notebook/played.ts';
import { playOf } from '../notebook/keep-in-notebook.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import type { PlayRun } from './play-run.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Opens a run through a play. The code for it is fetched when somebody opens a run, or the notebook has one: most visits
 * to a play need neither. `components/playbook/Steps.astro` and `RunPanel.astro` draw it.
 *
 * ```html
 * <run-play data-view="step|finished, empty for the list">
 *   <button data-run="open|stop">…</button> <p data-run-problem role="status"></p> <ol class="steps">…</ol>
 *   <div class="run" tabindex="-1">
 *     <div class="sheet" data-minutes="3"> <p class="run-do">…</p> </div> …
 *     <div class="sheet" data-end tabindex="-1">…</div>
 *     <svg><rect class="spent"/></svg> <p class="run-clock"></p>
 *     <button data-run="toggle|next|back">…</button> <input type="checkbox">
 *     <p data-note="changed|unkept">…</p> … <p role="status" data-run-heard></p>
 *   </div>
 * </run-play>
 * ```
 */
class RunPlay extends UpgradedElement {
  #run: Promise<PlayRun> | undefined;

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => (this.#run = undefined));
    const open = this.required('[data-run="open"]', HTMLButtonElement);
    open.addEventListener('click', () => void this.#open(signal), { signal });
    const look = (): void => {
      if (runUnderWay(notebook.value, playOf(this))) this.#fetch(signal).catch(() => this.#say());
    };
    notebook.subscribe(look, signal);
    look();
  }

  #fetch(signal: AbortSignal): Promise<PlayRun> {
    this.#run ??= import('./play-run.ts').then((module) => new module.PlayRun(this, signal));
    return this.#run;
  }

  async #open(signal: AbortSignal): Promise<void> {
    // Once it is fetched, it listens to the button itself.
    if (this.#run) return;
    const run = await this.#fetch(signal).catch(() => this.#say());
    if (!run) return;
    this.required('[data-run-problem]').textContent = '';
    await run.open();
  }

  #say(): void {
    this.#run = undefined;
    this.required('[data-run-problem]').textContent =
      'The timer could not be fetched. Reload this page when there is a connection.';
  }
}

customElements.define('run-play', RunPlay);
