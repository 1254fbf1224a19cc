import { isoDayAt } from '../../domain/calendar/iso-day.ts';
import { THIRDS, type Third } from '../../domain/mix/thirds.ts';
import { entriesOf, write } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import type { LogView } from './log-view.ts';
import { newId } from '../storage/store.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { sayBeside } from '../forms/problem-beside.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

const NOT_SHOWN = 'This page could not fetch what shows the log. Reload it when there is a connection.';

/**
 * A log of what the reader puts out, one tap each: the last ten, what they come to, and their trail over the board. All
 * plays share one log. `components/exercises/ThirdsLog.astro` draws it.
 *
 * ```html
 * <thirds-log>
 *   <button type="button" data-log="talk"><svg>…</svg>Talk</button> …
 *     <input id="thirdsLog-note"> <p id="thirdsLog-day-problem" hidden></p> <input type="date" id="thirdsLog-day">
 *   <p role="status" tabindex="-1" data-said></p> <button type="button" data-undo hidden>Undo</button>
 *   <div data-logged hidden> <p role="img" data-strip></p> <p data-words></p> <tbody data-weeks></tbody> <ul data-each></ul>
 *     <button data-save>…</button> </div>
 *   <mix-board> … <g data-trail><path data-line> <path data-points> <text></text></g> … </mix-board>
 * </thirds-log>
 * ```
 */
class ThirdsLog extends UpgradedElement {
  readonly #acts = new LastActs(this);
  #view: Promise<LogView> | undefined;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    notebook.subscribe(() => void this.#show(), signal);
    this.#acts.begin(signal);
    void this.#show();
  }

  #field(name: 'note' | 'day'): HTMLInputElement {
    return this.required(`#thirdsLog-${name}`, HTMLInputElement);
  }

  #click(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const kind = target.closest<HTMLElement>('[data-log]')?.dataset['log'];
    const third = THIRDS.find((each) => each === kind);
    if (third) this.#log(third);
    if (target.closest('[data-save]')) this.#acts.inTurn(() => this.#save());
  }

  #log(third: Third): void {
    const [note, day] = [this.#field('note'), this.#field('day')];
    day.max = isoDayAt(new Date());
    // A problem would be hidden in a closed summary.
    if (!day.validity.valid) this.required('details', HTMLDetailsElement).open = true;
    sayBeside(this, day, day.validity.valid ? '' : 'Choose a day from 1 January 2000 to today, or leave it empty.');
    if (!day.validity.valid) return;
    const logged = { id: newId(), third, day: day.value || day.max, note: note.value.trim() };
    [note.value, day.value] = ['', ''];
    const kept = keepInNotebook(this, (all, at) => write(all, { ...logged, at, kind: 'contribution' }));
    this.#acts.inTurn(async () => {
      const left = await kept;
      const words = await this.#fetch().then(
        (view) => view.saidOf(logged),
        () => `It is logged. ${NOT_SHOWN}`,
      );
      // Undo deletes it.
      this.#acts.noted(words, [{ id: logged.id, at: 0, kind: 'deleted' }], left);
    });
  }

  async #save(): Promise<void> {
    this.#acts.say((await this.#fetch()).save());
  }

  #fetch(): Promise<LogView> {
    this.#view ??= import('./log-view.ts').then(({ LogView: View }) => new View(this, this.#acts));
    // So that a later press tries again.
    this.#view.catch(() => (this.#view = undefined));
    return this.#view;
  }

  /** An empty log is what the page's own markup shows. */
  async #show(): Promise<void> {
    if (!this.#view && entriesOf(notebook.value, 'contribution').length === 0) return;
    try {
      (await this.#fetch()).show();
    } catch {
      this.#acts.say(NOT_SHOWN);
    }
  }
}

customElements.define('thirds-log', ThirdsLog);
