import { runUnderWay } from '../../domain/playbook/notebook/played.ts';
import { playOf } from '../notebook/keep-in-notebook.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import type { PlayRun } from './play-run.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Starts a run through a play. The code for it is fetched when somebody starts a run, or the notebook has one: most
 * visits to a play need neither. `layouts/PlayLayout.astro` and `components/playbook/Steps.astro` draw it.
 *
 * ```html
 * <run-play data-view="step|finished, empty before and after">
 *   <a href="#steps" data-run="open">Start</a> <p data-run-problem role="status"></p>
 *   <ol class="steps"> <li data-minutes="3"> <h2>…</h2> … </li> … </ol>
 *   <div class="run">
 *     <span data-run-step></span> <b class="run-clock"></b>
 *     <button data-run="next|toggle|back|stop">…</button> <input type="checkbox"> <p data-note="changed">…</p>
 *   </div>
 *   <p role="status" data-run-heard></p> … <play-done tabindex="-1">…</play-done>
 * </run-play>
 * ```
 */
class RunPlay extends UpgradedElement {
  #run: Promise<PlayRun> | undefined;

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => (this.#run = undefined));
    const start = this.required('[data-run="open"]', HTMLAnchorElement);
    const open = (event: Event): void => {
      event.preventDefault();
      void this.#open(signal);
    };
    start.addEventListener('click', open, { signal });
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
    // Once it is fetched, it listens to the link itself.
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
