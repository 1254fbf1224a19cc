import type { Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { finish, keepRun, runOf, stopRun } from '../../domain/playbook/notebook/played.ts';
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
} from '../../domain/playbook/run.ts';
import { keepInNotebook, playOf } from '../notebook/keep-in-notebook.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { ownDevice, subscribeOwnDevice } from '../storage/own-device.ts';
import { RunView } from './run-view.ts';
import { ScreenAwake } from './screen-awake.ts';
import { TimeSignal } from './time-signal.ts';

/** Milliseconds without a look at the clock after which the page, or all of the device, may have slept. */
const NAP = 5000;

/**
 * A run through a play: one step at a time in the place of the list, its minutes counting down. The notebook knows how far
 * it is, and the clock what is left. `<run-play>` fetches this for whoever runs a play; its header has the markup.
 */
export class PlayRun {
  readonly #host: HTMLElement;
  readonly #view: RunView;
  #ticking: ReturnType<typeof setTimeout> | undefined;
  readonly #screen = new ScreenAwake();
  readonly #signal = new TimeSignal();
  /** When the run was last looked at, by the clock; 0 for one that has come from the notebook since. */
  #seen = 0;
  /** Whether this page has come to the end of a run, and the reader is still there. */
  #isFinished = false;

  /** @param signal ends it */
  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#view = new RunView(host);
    signal.addEventListener('abort', () => {
      this.#view.leave();
      this.#rest();
    });
    const show = (): void => this.#show();
    host.addEventListener('click', ({ target }) => void this.#click(target), { signal });
    host.addEventListener('change', show, { signal });
    document.addEventListener('visibilitychange', show, { signal });
    notebook.subscribe(() => {
      this.#seen = 0;
      show();
    }, signal);
    subscribeOwnDevice(show, signal);
    show();
  }

  /** Begins a run, or goes on with the one that there is. */
  open(): Promise<void> {
    return this.#click(this.#view.part('[data-run="open"]'));
  }

  async #click(target: EventTarget | null): Promise<void> {
    if (this.#view.isLoud) this.#signal.allow();
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-run]') : null;
    const act = button?.dataset['run'];
    if (act === undefined) return;
    if (this.#isFinished) {
      this.#isFinished = false;
      this.#show();
    } else await this.#keep(act);
    // Whoever pressed a button that is gone now is led to what has come in its place.
    if (act === 'open') this.#view.say(runOf(notebook.value, playOf(this.#host))?.step ?? 0);
    const place = act === 'open' ? '.run' : this.#isFinished ? '[data-end]' : undefined;
    if (place !== undefined) {
      this.#view.part(place).focus({ preventScroll: true });
      this.#host.scrollIntoView({ block: 'nearest' });
    } else if (button?.hidden === true)
      this.#view.part(act === 'stop' ? '[data-run="open"]' : '[data-run="next"]').focus();
  }

  async #keep(act: string): Promise<void> {
    // The notebook may have to be waited for. What counts is when the button was pressed, and what was seen by then.
    const [seen, shown] = [this.#seen, runOf(notebook.value, playOf(this.#host))];
    await keepInNotebook(this.#host, (before, at) => {
      // What was seen says nothing of a run that another page has changed since.
      const isShown = JSON.stringify(runOf(before, playOf(this.#host))) === JSON.stringify(shown);
      return this.#act(act, { run: this.#fitting(before, isShown ? seen : 0, at), shown, before, now: at });
    });
  }

  /** What a button does to the notebook, which may know more by now than the page has shown: it does what it said. */
  #act(
    act: string,
    { run, shown, before, now }: { run: Run | undefined; shown: Run | undefined; before: Notebook; now: number },
  ): Notebook {
    const { minutes } = this.#view;
    const play = playOf(this.#host);
    const keep = (next: Run): Notebook => keepRun(before, play, next, now);
    if (act === 'open') return run ? before : keep(firstStep(minutes, now));
    // It was stopped elsewhere.
    if (!run) return before;
    if (act === 'follow') return keep(run);
    if (act === 'toggle') return keep(letRun(run, !(shown ?? run).isRunning, now));
    if (act === 'back') return keep(stepBefore(minutes, run, now));
    if (act === 'stop') return stopRun(before, play, now);
    const next = nextStep(minutes, run, now);
    // It said *Next step*, and not *Done*.
    if (!next && shown && shown.step < run.step) return before;
    this.#isFinished = next === undefined;
    return next ? keep(next) : finish(before, play, now);
  }

  /** The run in a notebook, by the steps and the clock as they are now. */
  #fitting(book: Notebook, seen: number, now: number): Run | undefined {
    const { minutes } = this.#view;
    const kept = runOf(book, playOf(this.#host));
    return kept && (fits(minutes, kept) ? followClock(kept, seen, now) : firstStep(minutes, now));
  }

  #show(): void {
    const now = Date.now();
    const kept = runOf(notebook.value, playOf(this.#host));
    const isChanged = kept !== undefined && !fits(this.#view.minutes, kept);
    const run = this.#fitting(notebook.value, this.#seen, now);
    // The clock was set back. As soon as the notebook knows that, it is shown.
    if (run !== kept && !isChanged) return void this.#keep('follow');
    if (run) this.#isFinished = false;
    this.#view.show({ run, isFinished: this.#isFinished, isChanged, isUnkept: run !== undefined && !ownDevice() }, now);
    if (!run) return this.#rest();
    this.#signal.plan(run.isRunning && this.#view.isLoud ? remaining(run, now) : undefined);
    void this.#screen.want(keepsAwake(run, now));
    this.#wait(run, now);
  }

  /** Without a run there is nothing to wait for. */
  #rest(): void {
    clearTimeout(this.#ticking);
    void this.#screen.want(false);
    this.#signal.plan();
  }

  #wait(run: Run, now: number): void {
    this.#seen = now;
    clearTimeout(this.#ticking);
    if (run.isRunning) this.#ticking = setTimeout(() => this.#tick(run), untilOtherWords(remaining(run, now)));
  }

  #tick(run: Run): void {
    const now = Date.now();
    if (now < this.#seen || now - this.#seen > NAP) return this.#show();
    this.#view.showTime(run, now);
    this.#wait(run, now);
  }
}
