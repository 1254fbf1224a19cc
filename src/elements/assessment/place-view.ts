import { answeredOf, LAST_TEN, progressOf, titleOf, type Place } from '../../domain/assessment/runs/journey.ts';
import { isCountAlone, isWhole, resumeWords } from '../../domain/assessment/runs/runs.ts';
import { required } from '../dom/required.ts';
import { AssessmentQuestions } from './assessment-questions.ts';
import type { AnsweredRun } from './answered-run.ts';
import type { CurrentRun } from './current-run.ts';

/** The elements that `assessment-results.ts`, the page's other script, defines. */
type LateTag = 'answer-list' | 'assessment-results' | 'earlier-results' | 'open-result' | 'part-result';

/** Shows a place of the assessment, in the markup of `<self-assessment>`. */
export class PlaceView {
  readonly #host: HTMLElement;
  readonly #current: CurrentRun;
  readonly #windowTitle = document.title;

  constructor(host: HTMLElement, current: CurrentRun) {
    this.#host = host;
    this.#current = current;
  }

  get questions(): AssessmentQuestions {
    return required(this.#host, 'assessment-questions', AssessmentQuestions);
  }

  /** An element of the other script, which the questions do not wait for. */
  async late<Tag extends LateTag>(tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
    const type = await customElements.whenDefined(tag);
    const found = this.#host.querySelector(tag);
    if (found instanceof type) return found;
    throw new Error(`<self-assessment>: expected a <${tag}> inside, found none`);
  }

  /** Shows the section of a place and hides the others, before it is filled. */
  turnTo(place: Place): void {
    const { newest, shown, skipsCount } = this.#current;
    for (const view of this.#host.querySelectorAll<HTMLElement>('[data-view]')) {
      view.hidden = !view.dataset['view']?.split(' ').includes(place.at);
    }
    if (shown && shown.bank !== newest) this.#part('.below [data-go="all"]').hidden = true;
    const title = this.#isCountAlone(place) ? LAST_TEN : titleOf(newest, place, skipsCount);
    document.title = place.at === 'start' ? this.#windowTitle : `${title} – ${this.#windowTitle}`;
  }

  /** @returns the heading of the place */
  async fill(place: Place): Promise<HTMLElement | undefined> {
    const { newest, skipsCount, shown, id, earlier } = this.#current;
    const asked = { bank: newest, run: id, sheet: shown?.bank === newest ? shown.sheet : undefined };
    switch (place.at) {
      case 'start':
        this.questions.show(asked);
        return this.#part('#assessment-title');
      case 'all':
        this.questions.show(asked);
        return this.#part('.all-title');
      case 'question': {
        const progress = this.#isCountAlone(place) ? undefined : progressOf(newest, place.id, skipsCount);
        return this.questions.show(asked, place.id, progress);
      }
      case 'part':
        return shown && (await this.late('part-result')).show(shown, place.habit);
      case 'check':
        if (shown) await this.#fillCheck(shown);
        return this.#part('[data-view="check"] h1');
      case 'results':
        return shown && (await this.late('assessment-results')).show(shown, earlier, shown.bank === newest);
      case 'earlier':
        return (await this.late('earlier-results')).show();
    }
  }

  /** Offers to carry on where there is something to carry on with. @param trouble what to say of answers that are gone */
  fillStart(trouble: string): void {
    const { last, kept } = this.#current;
    const shown = this.#current.shownOf(last);
    const carryOn = this.#part('[data-go="carry-on"]');
    const begin = this.#part('[data-go="begin"]');
    carryOn.hidden = shown === undefined;
    begin.textContent = shown ? 'Start again' : 'Start';
    begin.classList.toggle('main-action', shown === undefined);
    for (const link of this.#host.querySelectorAll<HTMLElement>('[data-earlier]')) link.hidden = kept.length === 0;
    const words = shown ? resumeWords(shown, Date.now()) : '';
    this.#part('[data-resume]').textContent = [trouble, words].filter(Boolean).join(' ');
    if (shown) carryOn.textContent = isWhole(shown.bank, shown.run) ? 'See your result' : 'Carry on';
  }

  /** Empties what showed the answers of a run that was removed. */
  emptyAnswers(): void {
    for (const rest of this.#host.querySelectorAll('answer-list, [data-code], .result, .score-table tbody')) {
      rest.replaceChildren();
    }
  }

  #part(selector: string): HTMLElement {
    return required(this.#host, selector);
  }

  /** The count by itself is not one of twenty-one questions. */
  #isCountAlone(place: Place): boolean {
    const { newest, shown } = this.#current;
    const isCount = place.at === 'question' ? place.id === newest.count?.id : place.at === 'part';
    return isCount && shown !== undefined && isCountAlone(shown.bank, shown.run);
  }

  async #fillCheck(shown: AnsweredRun): Promise<void> {
    const { answered, of } = answeredOf(shown.bank, shown.sheet, this.#current.skipsCount);
    this.#part('[data-view="check"] [data-answered]').textContent = String(answered);
    this.#part('[data-view="check"] [data-answered-of]').textContent = `of ${of} answered`;
    (await this.late('answer-list')).show(shown, 'check');
  }
}
