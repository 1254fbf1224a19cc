import type { Notebook } from '../domain/playbook/notebook.ts';
import { finish, keepRun, runOf, stopRun } from '../domain/playbook/played.ts';
import {
  firstStep,
  fits,
  followClock,
  keepsAwake,
  letRun,
  nextStep,
  remaining,
  stepBefore,
  untilOtherWords,
  type Run,
} from '../domain/playbook/run.ts';
import { keepInNotebook, playOf } from './support/keep-in-notebook.ts';
import { notebook } from './support/notebook.ts';
import { ownDevice, subscribeOwnDevice } from './support/own-device.ts';
import { RunView } from './support/run-view.ts';
import { ScreenAwake } from './support/screen-awake.ts';
import { TimeSignal } from './support/time-signal.ts';

/** Milliseconds without a look at the clock after which the page, or all of the device, may have slept. */
const NAP = 5000;

/**
 * Runs a play: one step at a time in the place of the list, its minutes counting down. The notebook knows how far it is,
 * and the clock what is left. `components/playbook/Steps.astro` and `RunPanel.astro` draw it.
 *
 * ```html
 * <run-play data-view="step|finished, empty for the list">
 *   <button data-run="open|stop">…</button> <ol class="steps">…</ol>
 *   <div class="run" tabindex="-1">
 *     <div class="sheet" data-minutes="3"> <p class="run-do">…</p> </div> …
 *     <div class="sheet" data-end tabindex="-1">…</div>
 *     <svg><rect class="spent"/></svg> <p class="run-clock"></p>
 *     <button data-run="toggle|next|back">…</button> <input type="checkbox">
 *     <p data-note="changed|unkept">…</p> … <p role="status"></p>
 *   </div>
 * </run-play>
 * ```
 */
class RunPlay extends HTMLElement {
  #listening: AbortController | undefined;
  #ticking: ReturnType<typeof setTimeout> | undefined;
  readonly #screen = new ScreenAwake();
  readonly #signal = new TimeSignal();
  /** When the run was last looked at, by the clock; 0 for one that has come from the notebook since. */
  #seen = 0;
  /** Whether this page has come to the end of a run, and the reader is still there. */
  #isFinished = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const view = new RunView(this);
    signal.addEventListener('abort', () => view.leave());
    const show = (): void => this.#show(view);
    this.addEventListener('click', ({ target }) => void this.#click(target, view), { signal });
    this.addEventListener('change', show, { signal });
    document.addEventListener('visibilitychange', show, { signal });
    notebook.subscribe(() => {
      this.#seen = 0;
      show();
    }, signal);
    subscribeOwnDevice(show, signal);
    show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#rest();
  }

  async #click(target: EventTarget | null, view: RunView): Promise<void> {
    if (view.isLoud) this.#signal.allow();
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-run]') : null;
    const act = button?.dataset['run'];
    if (act === undefined) return;
    if (this.#isFinished) {
      this.#isFinished = false;
      this.#show(view);
    } else await this.#keep(act, view);
    // Whoever pressed a button that is gone now is led to what has come in its place.
    if (act === 'open') view.say(0);
    const place = act === 'open' ? '.run' : this.#isFinished ? '[data-end]' : undefined;
    if (place !== undefined) {
      view.part(place).focus({ preventScroll: true });
      this.scrollIntoView({ block: 'nearest' });
    } else if (button?.hidden === true) view.part(act === 'stop' ? '[data-run="open"]' : '[data-run="next"]').focus();
  }

  async #keep(act: string, view: RunView): Promise<void> {
    // The notebook may have to be waited for. What counts is when the button was pressed, and what was seen by then.
    const seen = this.#seen;
    await keepInNotebook(this, (before, at) => this.#act(act, this.#fitting(view, before, seen, at), view, before, at));
  }

  /** What a button does to the notebook, which may know more by now than the page has shown. */
  #act(act: string, run: Run | undefined, { minutes }: RunView, before: Notebook, now: number): Notebook {
    const play = playOf(this);
    const keep = (next: Run): Notebook => keepRun(before, play, next, now);
    if (act === 'open') return run ? before : keep(firstStep(minutes, now));
    // It was stopped elsewhere.
    if (!run) return before;
    if (act === 'follow') return keep(run);
    if (act === 'toggle') return keep(letRun(run, !run.isRunning, now));
    if (act === 'back') return keep(stepBefore(minutes, run, now));
    if (act === 'stop') return stopRun(before, play, now);
    const next = nextStep(minutes, run, now);
    this.#isFinished = next === undefined;
    return next ? keep(next) : finish(before, play, now);
  }

  /** The run in a notebook, by the steps and the clock as they are now. */
  #fitting({ minutes }: RunView, book: Notebook, seen: number, now: number): Run | undefined {
    const kept = runOf(book, playOf(this));
    return kept && (fits(minutes, kept) ? followClock(kept, seen, now) : firstStep(minutes, now));
  }

  #show(view: RunView): void {
    const now = Date.now();
    const kept = runOf(notebook.value, playOf(this));
    const isChanged = kept !== undefined && !fits(view.minutes, kept);
    const run = this.#fitting(view, notebook.value, this.#seen, now);
    // The clock was set back. As soon as the notebook knows that, it is shown.
    if (run !== kept && !isChanged) return void this.#keep('follow', view);
    if (run) this.#isFinished = false;
    view.show({ run, isFinished: this.#isFinished, isChanged, isUnkept: run !== undefined && !ownDevice() }, now);
    if (!run) return this.#rest();
    this.#signal.plan(run.isRunning && view.isLoud ? remaining(run, now) : undefined);
    void this.#screen.want(keepsAwake(run, now));
    this.#wait(run, now, view);
  }

  /** Without a run there is nothing to wait for. */
  #rest(): void {
    clearTimeout(this.#ticking);
    void this.#screen.want(false);
    this.#signal.plan();
  }

  #wait(run: Run, now: number, view: RunView): void {
    this.#seen = now;
    clearTimeout(this.#ticking);
    if (run.isRunning) this.#ticking = setTimeout(() => this.#tick(run, view), untilOtherWords(remaining(run, now)));
  }

  #tick(run: Run, view: RunView): void {
    const now = Date.now();
    if (now < this.#seen || now - this.#seen > NAP) return this.#show(view);
    view.showTime(run, now);
    this.#wait(run, now, view);
  }
}

customElements.define('run-play', RunPlay);
