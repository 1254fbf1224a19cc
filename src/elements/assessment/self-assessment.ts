import type { AssessmentData } from '../../domain/assessment/bank.ts';
import {
  firstBlank,
  isSamePlace,
  nextPlace,
  parsePlace,
  partsOf,
  placeBefore,
  routeOf,
  type Place,
} from '../../domain/assessment/runs/journey.ts';
import { RESUMING } from '../../domain/assessment/runs/resuming.ts';
import { isWhole } from '../../domain/assessment/runs/runs.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import '../storage/keep-question.ts';
import { keeping } from '../storage/keeping.ts';
import { CurrentRun } from './current-run.ts';
import { rememberedPlace, rememberPlace } from './place-history.ts';
import { PlaceView } from './place-view.ts';
import { runs } from './stored-runs.ts';

const LOST = 'Your answers were not kept: this page was opened anew before you said that they may be kept.';
const GONE = 'Your answers were removed from this device.';
const CLOSE_TABS = 'Now close every tab of this site.';
const UNREAD = '<self-assessment>: expected its data to be read first';

/**
 * The assessment as a state machine: one place at a time, from the start through the questions to the results. The
 * browser's history holds the place, the store the answers, and neither leaves the device. `PlaceView` shows the places;
 * `components/assessment/AssessmentPage.astro` draws them.
 *
 * ```html
 * <self-assessment data-time-zone="Europe/London">
 *   <script type="application/json">{"versions":[…],"plays":{…}}</script>
 *   <section data-view="start">…</section> <assessment-questions>…</assessment-questions>
 *   <part-result data-view="part"> <section data-view="check"> <assessment-results data-view="results">
 *   <earlier-results data-view="earlier"> … <button data-go="begin|carry-on|continue|back|count|all|check|…">
 * </self-assessment>
 * ```
 */
class SelfAssessment extends UpgradedElement {
  #current: CurrentRun | undefined;
  #view: PlaceView | undefined;
  #place: Place = { at: 'start' };
  /** What the start says about answers that are gone. */
  #trouble = '';

  protected upgrade(signal: AbortSignal): void {
    // Written by the build.
    const data: AssessmentData = JSON.parse(this.required('script[type="application/json"]').textContent);
    const timeZone = this.dataset['timeZone'] ?? 'UTC';
    const current = new CurrentRun(data, timeZone);
    const view = new PlaceView(this, current);
    this.#current = current;
    this.#view = view;
    void view.late('open-result').then((open) => open.begin(data, () => current.inProgress));
    void view.late('earlier-results').then((earlier) => earlier.begin(data, timeZone));
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    this.addEventListener('go', ({ detail }) => this.#go(detail), { signal });
    this.addEventListener('answered', ({ detail: { id, answer } }) => this.#answer(() => current.answer(id, answer)), {
      signal,
    });
    this.addEventListener('recounted', ({ detail: { counts } }) => this.#answer(() => current.recount(counts)), {
      signal,
    });
    this.addEventListener('proceed', () => this.#proceed(), { signal });
    this.addEventListener(
      'chosen',
      ({ detail }) => {
        current.choose(detail);
        void view.fill(this.#place);
      },
      { signal },
    );
    this.addEventListener(
      'opened',
      ({ detail }) => {
        current.open(detail);
        this.#go({ at: 'results' });
      },
      { signal },
    );
    addEventListener('popstate', () => this.#travel(), { signal });
    addEventListener('hashchange', () => this.#followLink(), { signal });
    runs.subscribe(() => this.#join(), signal);
    this.#arrive({ at: 'start' }, false);
    this.#travel();
    this.#followLink();
    document.documentElement.removeAttribute(`data-${RESUMING}`);
  }

  get #now(): CurrentRun {
    if (!this.#current) throw new Error(UNREAD);
    return this.#current;
  }

  get #shown(): PlaceView {
    if (!this.#view) throw new Error(UNREAD);
    return this.#view;
  }

  #go(place: Place): void {
    // All questions on one page show every part.
    if (this.#place.at === 'all' && (place.at === 'check' || place.at === 'results')) this.#seeAll();
    this.#now.moveTo(place);
    this.#remember(place, 'pushState');
    this.#arrive(place);
  }

  #remember(place: Place, how: 'pushState' | 'replaceState'): void {
    rememberPlace({ run: this.#now.id, place, from: this.#place, hasAnswers: this.#now.hasAnswers }, how);
  }

  /** From the first answer on, the browser's history records that there is something to lose. */
  #answer(answer: () => void): void {
    answer();
    const state = rememberedPlace(this.#now.newest);
    if (state?.hasAnswers === true) return;
    const { place, from } = state ?? { place: this.#place, from: this.#place };
    rememberPlace({ run: this.#now.id, place, from, hasAnswers: this.#now.hasAnswers }, 'replaceState');
  }

  /** Follows the browser's history: after Back, Forward or a reload, and at first. */
  #travel(): void {
    const state = rememberedPlace(this.#now.newest);
    const { hash } = location;
    if (!state) {
      // A link within the page, such as the skip link, is not a place.
      if (hash === '') return this.#arrive({ at: 'start' }, false);
      if (!hash.startsWith('#r=')) this.#remember(this.#place, 'replaceState');
      return;
    }
    const { place, run, hasAnswers } = state;
    if (run === undefined || place.at === 'earlier' || this.#now.find(run)) return this.#arrive(place);
    // A run without answers was never stored, and is not missed.
    if (!hasAnswers) {
      if (place.at !== 'start') this.#now.begin();
      return this.#arrive(place);
    }
    this.#trouble = keeping() === undefined && !runs.value.some(({ id }) => id === run) ? LOST : GONE;
    this.#arrive({ at: 'start' });
  }

  /** Reads a private link and removes it from the address. */
  #followLink(): void {
    const { hash } = location;
    if (!hash.startsWith('#r=')) return;
    this.#remember(this.#place, 'replaceState');
    if (this.#place.at !== 'start') this.#go({ at: 'start' });
    void this.#shown.late('open-result').then((open) => open.open(hash));
  }

  /** A reader of all questions on one page has begun and seen every part, whether they answer anything or not. */
  #seeAll(): void {
    if (this.#now.id === undefined) this.#now.begin();
    this.#now.see(partsOf(this.#now.newest, false).map(({ habit }) => habit.id));
  }

  /** Uses the browser's history where that leads to the place before, so that Forward leads back here. */
  #back(): void {
    const before = placeBefore(this.#place, routeOf(this.#now.newest, this.#now.skipsCount));
    const from = rememberedPlace(this.#now.newest)?.from;
    if (from && isSamePlace(from, before)) history.back();
    else this.#go(before);
  }

  #proceed(): void {
    const { newest, seen, skipsCount: isSkipped } = this.#now;
    if (this.#place.at === 'start' || this.#place.at === 'all') {
      this.#seeAll();
      return this.#go({ at: 'results' });
    }
    this.#go(nextPlace(newest, this.#place, seen, isSkipped));
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-go]') : null;
    const go = button?.dataset['go'];
    const current = this.#now;
    const { newest } = current;
    const first = (): Place => routeOf(newest, current.skipsCount)[0] ?? { at: 'check' };
    if (go === 'begin') {
      current.begin();
      this.#go(first());
    } else if (go === 'carry-on') {
      current.resume();
      const { shown } = current;
      const isDone = shown === undefined || isWhole(shown.bank, shown.run) || shown.bank !== newest;
      this.#go(isDone ? { at: 'results' } : (parsePlace(newest, current.place) ?? this.#middle()));
    } else if (go === 'count') {
      const { shown } = current;
      if (current.inProgress === '' || shown?.bank !== newest) current.begin();
      this.#go({ at: 'question', id: newest.count?.id ?? '' });
    } else if (go === 'one') this.#go(this.#middle().at === 'check' ? first() : this.#middle());
    else if (go === 'on') this.#go(this.#middle());
    else if (go === 'continue') this.#proceed();
    else if (go === 'back') this.#back();
    else if (go === 'print') print();
    else {
      const place = parsePlace(newest, { at: go });
      if (place) this.#go(place);
    }
  }

  /** The first question without an answer. */
  #middle(): Place {
    const { newest, shown, skipsCount: isSkipped } = this.#now;
    return firstBlank(newest, shown?.sheet ?? { answers: {} }, isSkipped);
  }

  /** Merges what another tab has answered; a run that was removed disappears from the page too. */
  #join(): void {
    if (this.#now.join()) return this.#showStart();
    this.#shown.emptyAnswers();
    if (this.#place.at === 'earlier') return this.#showStart();
    this.#trouble = keeping() === undefined ? `${GONE} ${CLOSE_TABS}` : GONE;
    this.#go({ at: 'start' });
  }

  /** @param movesFocus false while the page opens, when the browser places the focus */
  #arrive(place: Place, movesFocus = true): void {
    const current = this.#now;
    const { newest } = current;
    // The start also lists all questions: an answer there belongs to the run in progress, not to a new one.
    if (place.at === 'start' && current.id === undefined && current.inProgress !== '') current.resume();
    const isOld = current.shown !== undefined && current.shown.bank !== newest;
    // Only the newest version is asked.
    const isAsked = place.at === 'question' || place.at === 'part' || place.at === 'all' || place.at === 'check';
    this.#place = isAsked && isOld ? { at: 'results' } : place;
    const { at } = this.#place;
    if (this.#place.at === 'part') current.see([this.#place.habit]);
    if (at !== 'start') this.#trouble = '';
    this.#shown.turnTo(this.#place);
    this.#showStart();
    // Asked at a pause, between the questions.
    this.required('keep-question').hidden = !current.hasAnswers || at === 'start' || at === 'question';
    void this.#settle(this.#place, movesFocus);
  }

  /** Fills the place and focuses its heading, unless the reader has moved on meanwhile. */
  async #settle(place: Place, movesFocus: boolean): Promise<void> {
    const heading = await this.#shown.fill(place);
    if (!movesFocus || !isSamePlace(place, this.#place)) return;
    // Lost answers are announced first.
    const first = this.#trouble === '' ? heading : this.required('[data-resume]');
    first?.focus({ preventScroll: true });
    this.scrollIntoView();
  }

  #showStart(): void {
    // Hidden elsewhere, where each answer would wait for it.
    if (this.#place.at === 'start' || this.#place.at === 'results') this.#shown.fillStart(this.#trouble);
  }
}

customElements.define('self-assessment', SelfAssessment);
