import { titleOf, type Place } from '../../domain/assessment/runs/journey.ts';
import { ASKING } from '../../domain/assessment/runs/resuming.ts';
import { isWhole, resumeWords } from '../../domain/assessment/runs/runs.ts';
import { required } from '../dom/required.ts';
import { askToKeep } from '../storage/ask-to-keep.ts';
import { AssessmentQuestions } from './assessment-questions.ts';
import type { CurrentRun } from './current-run.ts';

/** The code of what comes after the questions. */
type Late = typeof import('./assessment-results.ts');

/** Shows a place of the assessment, in the markup of `<self-assessment>`. */
export class PlaceView {
  readonly #host: HTMLElement;
  readonly #current: CurrentRun;
  readonly #windowTitle = document.title;
  #late: Promise<Late> | undefined;

  constructor(host: HTMLElement, current: CurrentRun) {
    this.#host = host;
    this.#current = current;
  }

  get #questions(): AssessmentQuestions {
    return required(this.#host, 'assessment-questions', AssessmentQuestions);
  }

  /** Fetches what the questions do not need: results, codes and files. @throws if it cannot be fetched */
  fetch(): Promise<Late> {
    this.#late ??= import('./assessment-results.ts').catch((error: unknown) => {
      this.#late = undefined;
      throw error;
    });
    return this.#late;
  }

  /** Says what could not be fetched, with a way to try again; nothing with empty words. */
  sayFetched(words: string): void {
    const box = this.#part('.late');
    box.hidden = words === '';
    required(box, '[role="status"]').textContent = words;
  }

  /** Shows the section of a place and hides the others, before it is filled. */
  turnTo(place: Place): void {
    for (const view of this.#host.querySelectorAll<HTMLElement>('[data-view]')) {
      // Results are shown once they are there.
      view.hidden = place.at === 'results' || !view.dataset['view']?.split(' ').includes(place.at);
    }
    this.sayFetched('');
    // Asked at a pause.
    if (place.at === 'results') askToKeep();
    else this.#part('keep-question').hidden = true;
    document.documentElement.toggleAttribute(`data-${ASKING}`, place.at === 'question');
    const title = titleOf(this.#current.newest, place);
    document.title = place.at === 'start' ? this.#windowTitle : `${title} – ${this.#windowTitle}`;
  }

  /**
   * @param isStill whether the reader is still there
   * @returns the heading of the place
   */
  async fill(place: Place, isStill: () => boolean): Promise<HTMLElement | undefined> {
    const { newest, shown } = this.#current;
    const sheet = shown?.bank === newest ? shown.sheet : undefined;
    switch (place.at) {
      case 'start':
        this.#questions.show(newest, sheet);
        return this.#part('#assessment-title');
      case 'question':
        return this.#questions.show(newest, sheet, place.id);
      case 'results':
        return this.#fillResults(isStill);
    }
  }

  async #fillResults(isStill: () => boolean): Promise<HTMLElement | undefined> {
    const { newest, shown, others } = this.#current;
    if (!shown) return undefined;
    try {
      const { AssessmentResults } = await this.fetch();
      if (!isStill()) return undefined;
      const results = required(this.#host, 'assessment-results', AssessmentResults);
      for (const view of this.#host.querySelectorAll<HTMLElement>('[data-view~="results"]')) view.hidden = false;
      return results.show(shown, others, shown.bank === newest);
    } catch (error) {
      // Not a fault of this page's own.
      if (this.#late) throw error;
      if (isStill()) {
        this.sayFetched(
          'Your results could not be fetched. Your answers are safe: try again when there is a connection.',
        );
      }
      return undefined;
    }
  }

  /**
   * Offers to carry on where there is something to carry on with.
   * @param trouble what to say of answers that are gone
   * @param canUndo whether they can be brought back
   */
  fillStart(trouble: string, canUndo: boolean): void {
    const shown = this.#current.shownOf(this.#current.last);
    const carryOn = this.#part('[data-go="carry-on"]');
    const begin = this.#part('[data-go="begin"]');
    carryOn.hidden = shown === undefined;
    begin.classList.toggle('primary', shown === undefined);
    required(begin, 'b').textContent = shown ? 'Start again' : 'Start';
    const words = shown ? resumeWords(shown, Date.now()) : '';
    this.#part('[data-resume]').textContent = [trouble, words].filter(Boolean).join(' ');
    this.#part('[data-go="undo"]').hidden = !canUndo;
    if (shown) askToKeep();
    else this.#part('keep-question').hidden = true;
    if (shown) required(carryOn, 'b').textContent = isWhole(shown.bank, shown.run) ? 'See your result' : 'Carry on';
  }

  #part(selector: string): HTMLElement {
    return required(this.#host, selector);
  }
}
