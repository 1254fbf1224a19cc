import type { AssessmentData } from '../../domain/assessment/bank.ts';
import {
  firstBlank,
  isSamePlace,
  nextPlace,
  parsePlace,
  placeBefore,
  type Place,
} from '../../domain/assessment/runs/journey.ts';
import { RESUMING } from '../../domain/assessment/runs/resuming.ts';
import { isWhole } from '../../domain/assessment/runs/runs.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { lastTen } from '../mix/last-ten.ts';
import { refusesToKeep } from '../storage/keeping.ts';
import type { OpenResult } from './open-result.ts';
import { CurrentRun } from './current-run.ts';
import { rememberedPlace, rememberPlace } from './place-history.ts';
import { PlaceView } from './place-view.ts';
import { runs } from './stored-runs.ts';

const GONE = 'Your answers are no longer here: they were deleted, or the tab that had them was closed.';
const CLEARED = 'Your answers are cleared.';
/** The fragment of an address that asks for the count. */
const LAST_TEN = '#last-ten';
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
 *   <assessment-results data-view="results"> … <button data-go="begin|carry-on|back|start|on|clear|undo|again|print">
 * </self-assessment>
 * ```
 */
class SelfAssessment extends UpgradedElement {
  #current: CurrentRun | undefined;
  #view: PlaceView | undefined;
  #place: Place = { at: 'start' };
  /** What the start says about answers that are gone. */
  #trouble = '';
  /** Brings back what was cleared last. */
  #undo: (() => Promise<void>) | undefined;

  protected upgrade(signal: AbortSignal): void {
    // Written by the build.
    const data: AssessmentData = JSON.parse(this.required('script[type="application/json"]').textContent);
    const current = new CurrentRun(data, this.dataset['timeZone'] ?? 'UTC');
    this.#current = current;
    const view = new PlaceView(this, current);
    this.#view = view;
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('change', ({ target }) => this.#takeFile(target), { signal });
    this.addEventListener('go', ({ detail }) => this.#go(detail), { signal });
    this.addEventListener('answered', ({ detail: { id, answer } }) => this.#answer(() => current.answer(id, answer)), {
      signal,
    });
    this.addEventListener('recounted', ({ detail: { counts } }) => this.#answer(() => current.recount(counts)), {
      signal,
    });
    this.addEventListener('proceed', () => this.#proceed(), { signal });
    this.addEventListener('chosen', ({ detail }) => current.choose(detail), { signal });
    this.addEventListener('opened', ({ detail }) => this.#open(detail), { signal });
    addEventListener('popstate', () => this.#travel(), { signal });
    addEventListener('hashchange', () => void this.#followLink(), { signal });
    runs.subscribe(() => this.#join(), signal);
    lastTen.subscribe(() => current.hear() && void view.fill(this.#place, () => true), signal);
    this.#arrive({ at: 'start' }, false);
    this.#travel();
    void this.#followLink();
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
    // In good time: should it fail, nothing is lost but the wait.
    this.#shown.fetch().catch(() => undefined);
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
      if (hash === LAST_TEN) return this.#countAlone();
      if (!hash.startsWith('#r=')) this.#remember(this.#place, 'replaceState');
      return;
    }
    const { place, run, hasAnswers } = state;
    if (run === undefined || this.#now.find(run)) return this.#arrive(place);
    // A run without answers was never stored, and is not missed.
    if (!hasAnswers) {
      if (place.at !== 'start') this.#now.begin();
      return this.#arrive(place);
    }
    this.#trouble = GONE;
    this.#arrive({ at: 'start' });
  }

  /** The last ten by themselves, for who comes for them; the browser's Back leads away again. */
  #countAlone(): void {
    const current = this.#now;
    const { count } = current.newest;
    if (!count) return this.#arrive({ at: 'start' }, false);
    if (current.inProgress === '') current.begin();
    const place: Place = { at: 'question', id: count.id, returnsTo: 'results' };
    this.#remember(place, 'replaceState');
    this.#arrive(place);
  }

  /** Reads a private link, and only then removes it from the address. Now it is known what to show. */
  async #followLink(): Promise<void> {
    const { hash } = location;
    const isLink = hash.startsWith('#r=');
    const open = isLink ? await this.#opener() : undefined;
    document.documentElement.removeAttribute(`data-${RESUMING}`);
    if (!open) return;
    this.#remember(this.#place, 'replaceState');
    if (this.#place.at !== 'start') this.#go({ at: 'start' });
    open.open(hash);
  }

  /** What opens codes, files and links; undefined where it cannot be fetched, which the page then says. */
  async #opener(): Promise<OpenResult | undefined> {
    try {
      const { OpenResult } = await this.#shown.fetch();
      const open = this.required('open-result', OpenResult);
      open.begin(this.#now.data, () => this.#now.inProgress);
      this.#shown.sayFetched('');
      return open;
    } catch {
      this.#shown.sayFetched('This could not be fetched. Try again when there is a connection.');
      return undefined;
    }
  }

  #submit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.closest('open-result')) return;
    event.preventDefault();
    const typed = form.querySelector<HTMLInputElement>('[type="text"]')?.value ?? '';
    void this.#opener().then((open) => open?.open(typed));
  }

  #takeFile(target: EventTarget | null): void {
    const [file] = target instanceof HTMLInputElement && target.type === 'file' ? (target.files ?? []) : [];
    if (file) void this.#opener().then((open) => open?.openFile(file));
  }

  #open(run: Parameters<CurrentRun['open']>[0]): void {
    this.#now.open(run);
    this.#go({ at: 'results' });
  }

  /** Uses the browser's history where that leads to the place before, so that Forward leads back here. */
  #back(): void {
    const before = placeBefore(this.#now.newest, this.#place);
    const from = rememberedPlace(this.#now.newest)?.from;
    if (from && isSamePlace(from, before)) history.back();
    else this.#go(before);
  }

  #proceed(): void {
    const next = nextPlace(this.#now.newest, this.#place);
    // Who counts alone has not been through the questions.
    if (next.at === 'results' && !(this.#place.at === 'question' && this.#place.returnsTo)) this.#now.finish();
    this.#go(next);
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-go]') : null;
    const current = this.#now;
    const { newest } = current;
    switch (button?.dataset['go']) {
      case 'begin':
        current.begin();
        return this.#go(firstBlank(newest, { answers: {} }));
      case 'carry-on': {
        current.resume();
        const { shown } = current;
        const isDone = shown === undefined || isWhole(shown.bank, shown.run) || shown.bank !== newest;
        return this.#go(isDone ? { at: 'results' } : (parsePlace(newest, current.place) ?? this.#middle()));
      }
      case 'on':
        return this.#go(this.#middle());
      case 'back':
        return this.#back();
      case 'start':
        return this.#go({ at: 'start' });
      case 'clear':
        this.#undo = current.clear();
        this.#trouble = CLEARED;
        return this.#go({ at: 'start' });
      case 'undo':
        return void this.#bringBack();
      case 'again':
        return this.#tryAgain();
      case 'print':
        this.required('.all-questions', HTMLDetailsElement).open = true;
        print();
    }
  }

  async #bringBack(): Promise<void> {
    await this.#undo?.();
    this.#undo = undefined;
    this.#now.resume();
    this.#go({ at: 'results' });
  }

  /** A browser may remember that a script failed for as long as the page lives; the answers outlive it. */
  #tryAgain(): void {
    if (refusesToKeep()) this.#arrive(this.#place);
    else location.reload();
  }

  /** The first question without an answer. */
  #middle(): Place {
    const { newest, shown } = this.#now;
    return firstBlank(newest, shown?.sheet ?? { answers: {} });
  }

  /** Merges what another tab has answered; a run that was removed disappears from the page too. */
  #join(): void {
    if (this.#now.join()) return this.#showStart();
    this.#trouble = GONE;
    this.#go({ at: 'start' });
  }

  /** @param movesFocus false while the page opens, when the browser places the focus */
  #arrive(place: Place, movesFocus = true): void {
    const current = this.#now;
    // The start also lists all questions: an answer there belongs to the run in progress, not to a new one.
    if (place.at === 'start' && current.id === undefined && current.inProgress !== '') current.resume();
    // Only the newest version is asked.
    const isOld = current.shown !== undefined && current.shown.bank !== current.newest;
    this.#place = place.at === 'question' && isOld ? { at: 'results' } : place;
    if (this.#place.at !== 'start') this.#trouble = '';
    this.#shown.turnTo(this.#place);
    this.#showStart();
    void this.#settle(this.#place, movesFocus);
  }

  /** Fills the place and focuses its heading, unless the reader has moved on meanwhile. */
  async #settle(place: Place, movesFocus: boolean): Promise<void> {
    const heading = await this.#shown.fill(place, () => isSamePlace(place, this.#place));
    if (!movesFocus || !isSamePlace(place, this.#place)) return;
    // Lost answers are announced first.
    const first = this.#trouble === '' ? heading : this.required('[data-resume]');
    first?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #showStart(): void {
    // Hidden elsewhere, where each answer would wait for it.
    if (this.#place.at === 'start') this.#shown.fillStart(this.#trouble, this.#undo !== undefined);
  }
}

customElements.define('self-assessment', SelfAssessment);
