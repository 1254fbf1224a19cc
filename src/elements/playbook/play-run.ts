import type { Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { finish, keepRun, runUnderWay, stopRun } from '../../domain/playbook/notebook/played.ts';
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
  type RunState,
} from '../../domain/playbook/run.ts';
import { keepInNotebook, playOf } from '../notebook/keep-in-notebook.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { RunView } from './run-view.ts';
import { ScreenAwake } from './screen-awake.ts';
import { TimeSignal } from './time-signal.ts';

/** Milliseconds without a tick after which the page or the device must have slept. */
const NAP = 5000;

/**
 * A run through a play: one step at a time, its minutes counting down. The notebook keeps the step, the clock says what is
 * left of it. `<run-play>` fetches this, and its header has the markup.
 */
export class PlayRun {
  readonly #host: HTMLElement;
  readonly #view: RunView;
  #ticking: ReturnType<typeof setTimeout> | undefined;
  readonly #screen = new ScreenAwake();
  readonly #signal = new TimeSignal();
  /** When the run was last drawn, by the clock; 0 if it has come from the notebook since. */
  #seen = 0;
  /** Whether the end of a run is on show. */
  #isFinished = false;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#view = new RunView(host);
    signal.addEventListener('abort', () => {
      this.#view.leave();
      this.#rest();
    });
    const show = (): void => this.#show();
    const press = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('a[data-run]')) event.preventDefault();
      void this.#click(event.target);
    };
    host.addEventListener('click', press, { signal });
    host.addEventListener('change', show, { signal });
    document.addEventListener('visibilitychange', show, { signal });
    notebook.subscribe(() => {
      this.#seen = 0;
      show();
    }, signal);
    show();
  }

  /** Begins a run, or carries on with the one in the notebook. */
  open(): Promise<void> {
    return this.#click(this.#view.part('[data-run="open"]'));
  }

  async #click(target: EventTarget | null): Promise<void> {
    if (this.#view.isLoud) this.#signal.allow();
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-run]') : null;
    const act = button?.dataset['run'];
    if (act === undefined) return;
    this.#isFinished = false;
    await this.#keep(act);
    if (act === 'open') this.#view.say(runUnderWay(notebook.value, playOf(this.#host))?.step ?? 0);
    // The pressed button may be gone: the focus moves to what replaced it.
    if (this.#isFinished) this.#view.part('play-done').focus();
    else if (act === 'stop') this.#view.part('[data-run="open"]').focus();
    else if (act === 'open' || button?.hidden === true) this.#view.part('[data-run="next"]').focus();
  }

  async #keep(act: string): Promise<void> {
    // The notebook may keep us waiting: what counts is what was shown when the button was pressed.
    const [seen, shown] = [this.#seen, runUnderWay(notebook.value, playOf(this.#host))];
    await keepInNotebook(this.#host, (before, at) => {
      // Another page may have changed the run meanwhile.
      const isShown = JSON.stringify(runUnderWay(before, playOf(this.#host))) === JSON.stringify(shown);
      return this.#act(act, { run: this.#fitting(before, isShown ? seen : 0, at), shown, before, now: at });
    });
  }

  /** What a button does to the notebook, which may be ahead of the page: the button does what its label said. */
  #act(
    act: string,
    {
      run,
      shown,
      before,
      now,
    }: { run: RunState | undefined; shown: RunState | undefined; before: Notebook; now: number },
  ): Notebook {
    const { minutes } = this.#view;
    const play = playOf(this.#host);
    const keep = (next: RunState): Notebook => keepRun(before, play, next, now);
    if (act === 'open') return run ? before : keep(letRun(firstStep(minutes, now), true, now));
    // Another page has stopped it.
    if (!run) return before;
    if (act === 'follow') return keep(run);
    if (act === 'toggle') return keep(letRun(run, !(shown ?? run).isRunning, now));
    if (act === 'back') return keep(stepBefore(minutes, run, now));
    if (act === 'stop') return stopRun(before, play, now);
    const next = nextStep(minutes, run, now);
    // Its label was *Next step*, not *I have done this*.
    if (!next && shown && shown.step < run.step) return before;
    this.#isFinished = next === undefined;
    return next ? keep(next) : finish(before, play, now);
  }

  /** The run in a notebook, adjusted to the steps and the clock as they are now. */
  #fitting(book: Notebook, seen: number, now: number): RunState | undefined {
    const { minutes } = this.#view;
    const kept = runUnderWay(book, playOf(this.#host));
    return kept && (fits(minutes, kept) ? followClock(kept, seen, now) : firstStep(minutes, now));
  }

  #show(): void {
    const now = Date.now();
    const kept = runUnderWay(notebook.value, playOf(this.#host));
    const isChanged = kept !== undefined && !fits(this.#view.minutes, kept);
    const run = this.#fitting(notebook.value, this.#seen, now);
    // The clock was set back: the notebook is corrected first, and its change shows the run.
    if (run !== kept && !isChanged) return void this.#keep('follow');
    if (run) this.#isFinished = false;
    this.#view.show({ run, isFinished: this.#isFinished, isChanged }, now);
    if (!run) return this.#rest();
    this.#signal.plan(run.isRunning && this.#view.isLoud ? remaining(run, now) : undefined);
    void this.#screen.want(keepsAwake(run, now));
    this.#wait(run, now);
  }

  /** Stops the clock, the sound and the screen lock. */
  #rest(): void {
    clearTimeout(this.#ticking);
    void this.#screen.want(false);
    this.#signal.plan();
  }

  #wait(run: RunState, now: number): void {
    this.#seen = now;
    clearTimeout(this.#ticking);
    if (run.isRunning) this.#ticking = setTimeout(() => this.#tick(run), untilOtherWords(remaining(run, now)));
  }

  #tick(run: RunState): void {
    const now = Date.now();
    if (now < this.#seen || now - this.#seen > NAP) return this.#show();
    this.#view.showTime(run, now);
    this.#wait(run, now);
  }
}
