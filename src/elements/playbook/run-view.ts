import { clockWords, minutesLeft, remaining, type RunState } from '../../domain/playbook/run.ts';
import { minuteWords } from '../../domain/playbook/play-steps.ts';
import { plainTitle, setPlainTitle } from '../forms/problem-summary.ts';
import { required } from '../dom/required.ts';

/** What to show of a run, besides the time. */
export interface RunDisplay {
  /** Undefined before a run, and at its end. */
  run: RunState | undefined;
  isFinished: boolean;
  /** Whether it started again because the steps have changed. */
  isChanged: boolean;
}

/** How a run looks and what screen readers say of it, in the markup of `<run-play>`. */
export class RunView {
  readonly #host: HTMLElement;
  readonly #windowTitle = plainTitle();
  readonly #steps: HTMLElement[];
  /** The minutes of each step. */
  readonly minutes: number[];
  /** The step that is shown, and whether its time was up when it was last drawn. */
  #step: number | undefined;
  #wasUp = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#steps = [...host.querySelectorAll<HTMLElement>('.steps > li')];
    this.minutes = this.#steps.map(({ dataset: { minutes } }) => Number(minutes));
  }

  part(selector: string): HTMLElement {
    return required(this.#host, selector);
  }

  /** Whether the reader wants a sound when the time of a step is up. */
  get isLoud(): boolean {
    return required(this.#host, '.run input', HTMLInputElement).checked;
  }

  show({ run, isFinished, isChanged }: RunDisplay, now: number): void {
    this.#host.dataset['view'] = run ? 'step' : isFinished ? 'finished' : '';
    this.part('[data-note="changed"]').hidden = !isChanged;
    this.#steps.forEach((step, index) => {
      if (index === run?.step) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
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
    const count = this.minutes.length;
    this.part('[data-run-step]').textContent = `Step ${step + 1} of ${count}`;
    this.part('[data-run="toggle"]').textContent = isRunning ? 'Pause' : 'Go on';
    this.part('[data-run="next"]').textContent = step === count - 1 ? 'I have done this' : 'Next step';
    this.part('[data-run="back"]').hidden = step === 0;
    if (this.#step !== step) this.#wasUp = remaining(run, now) <= 0;
    // A page that opens in the middle of a run announces nothing.
    if (this.#step !== undefined && this.#step !== step) this.say(step);
    this.#step = step;
    this.showTime(run, now);
  }

  /** Announces a step, and brings it into sight. */
  say(step: number): void {
    const { minutes } = this;
    const words = this.#steps[step]?.querySelector('h2')?.textContent ?? '';
    this.#heard(`Step ${step + 1} of ${minutes.length}. ${words} ${minuteWords(minutes[step] ?? 0)}.`);
    this.#steps[step]?.scrollIntoView({ block: 'nearest' });
  }

  #heard(words: string): void {
    this.part('[data-run-heard]').textContent = words;
  }

  /** Updates what changes with time; only its end is announced. */
  showTime(run: RunState, now: number): void {
    const left = remaining(run, now);
    const isUp = left <= 0;
    this.part('.run-clock').textContent = clockWords(left);
    if (isUp && !this.#wasUp) this.#heard('Time is up. Go on when you are ready.');
    this.#wasUp = isUp;
    setPlainTitle(run.isRunning ? `${minutesLeft(left)} – ${this.#windowTitle}` : this.#windowTitle);
  }
}
