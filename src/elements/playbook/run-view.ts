import { clockWords, firstStep, minutesLeft, remaining, share, type RunState } from '../../domain/playbook/run.ts';
import { minuteWords } from '../../domain/playbook/play-steps.ts';
import { plainTitle, setPlainTitle } from '../forms/problem-summary.ts';
import { required } from '../dom/required.ts';

/** What to show of a run, besides the time. */
export interface RunDisplay {
  /** Undefined shows the list of steps, or the end. */
  run: RunState | undefined;
  isFinished: boolean;
  /** Whether it started again because the steps have changed. */
  isChanged: boolean;
  /** Whether it is lost when the page is left. */
  isUnkept: boolean;
}

/** How a run looks and what screen readers say of it, in the markup of `<run-play>`. */
export class RunView {
  readonly #host: HTMLElement;
  readonly #windowTitle = plainTitle();
  readonly #sheets: HTMLElement[];
  /** The minutes of each step. */
  readonly minutes: number[];
  /** The step that is shown, and whether its time was up when it was last drawn. */
  #step: number | undefined;
  #wasUp = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#sheets = [...host.querySelectorAll<HTMLElement>('.sheet')];
    this.minutes = this.#sheets.flatMap(({ dataset: { minutes } }) => (minutes === undefined ? [] : Number(minutes)));
  }

  part(selector: string): HTMLElement {
    return required(this.#host, selector);
  }

  /** Whether the reader wants a sound when the time of a step is up. */
  get isLoud(): boolean {
    return required(this.#host, 'input', HTMLInputElement).checked;
  }

  show({ run, isFinished, isChanged, isUnkept }: RunDisplay, now: number): void {
    const view = run ? 'step' : isFinished ? 'finished' : '';
    this.#host.dataset['view'] = view;
    const stop = this.part('[data-run="stop"]');
    stop.hidden = view === '';
    stop.textContent = run ? 'Stop' : 'Back to the steps';
    this.part('[data-run="open"]').hidden = view !== '';
    this.part('[data-note="changed"]').hidden = !isChanged;
    this.part('[data-note="unkept"]').hidden = !isUnkept;
    const shown = run?.step ?? this.minutes.length;
    this.#sheets.forEach((sheet, step) => sheet.toggleAttribute('data-shown', step === shown));
    if (run) this.#showStep(run, now);
    else this.leave();
  }

  /** Gives the window its own title back. */
  leave(): void {
    this.#step = undefined;
    setPlainTitle(this.#windowTitle);
  }

  #showStep(run: RunState, now: number): void {
    const { step, isRunning } = run;
    const left = remaining(run, now);
    const isWhole = left === firstStep(this.minutes.slice(step), now).left;
    this.part('[data-run="toggle"]').textContent = isRunning ? 'Pause' : isWhole ? 'Start' : 'Go on';
    this.part('[data-run="next"]').textContent = step === this.minutes.length - 1 ? 'Done' : 'Next step';
    this.part('[data-run="back"]').hidden = step === 0;
    if (this.#step !== step) this.#wasUp = left <= 0;
    // A page that opens in the middle of a run announces nothing.
    if (this.#step !== undefined && this.#step !== step) this.say(step);
    this.#step = step;
    this.showTime(run, now);
  }

  /** Announces a step. */
  say(step: number): void {
    const { minutes } = this;
    const words = this.#sheets[step]?.querySelector('.run-do')?.textContent ?? '';
    this.#heard(`Step ${step + 1} of ${minutes.length}. ${words} ${minuteWords(minutes[step] ?? 0)}.`);
  }

  #heard(words: string): void {
    this.part('[data-run-heard]').textContent = words;
  }

  /** Updates what changes with time; only its end is announced. */
  showTime(run: RunState, now: number): void {
    const left = remaining(run, now);
    const isUp = left <= 0;
    const clock = this.part('.run-clock');
    clock.textContent = clockWords(left);
    clock.toggleAttribute('data-over', isUp);
    if (isUp && !this.#wasUp) this.#heard('Time is up. Go on when you are ready.');
    this.#wasUp = isUp;
    required(this.#host, '.spent', SVGElement).setAttribute('width', String(100 * share(this.minutes, run, now)));
    setPlainTitle(run.isRunning ? `${minutesLeft(left)} – ${this.#windowTitle}` : this.#windowTitle);
  }
}
