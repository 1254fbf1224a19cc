import { dayAt } from '../../domain/calendar/days.ts';
import {
  comparePromises,
  daysOverdue,
  isOpen,
  moveTo,
  readPromise,
  settle,
  standingWords,
  type Promised,
} from '../../domain/playbook/exercises/ledger.ts';
import { entriesOf, remove, write, writeEach } from '../../domain/playbook/notebook/notebook.ts';
import { create, rowButton } from '../dom/create.ts';
import { showFieldProblem } from '../forms/field-problem.ts';
import { onSubmit } from '../forms/on-submit.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import { newId } from '../storage/store.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { Rows } from '../dom/rows.ts';
import { saveReminders } from '../files/save-reminders.ts';

/**
 * Promises with a day and a person's initials, open ones first, overdue ones marked. Each can be kept, moved or dropped.
 * `components/exercises/PromiseLedger.astro` draws it.
 *
 * ```html
 * <promise-ledger>
 *   <form data-write> <input id="promiseLedger-what"> <input id="promiseLedger-to"> <input type="date" id="promiseLedger-due">
 *     <button>…</button> </form>
 *   <ul data-promises></ul>
 *   <form data-move hidden> <legend></legend> <input type="date" id="promiseLedger-day"> <button>…</button> <button type="reset">…</button> </form>
 *   <button data-save>…</button>
 *   <p role="status" data-said></p> <button data-undo hidden>Undo</button>
 * </promise-ledger>
 * ```
 */
class PromiseLedger extends UpgradedElement {
  readonly #acts = new LastActs(this);
  #rows: Rows<Promised> | undefined;
  /** The promise for which a new day is being chosen. */
  #asked: Promised | undefined;
  /** What had the focus before that. */
  #opener: Element | null = null;

  protected upgrade(signal: AbortSignal): void {
    this.#rows ??= new Rows(this.required('[data-promises]'), (promise) => this.#row(promise));
    onSubmit(this.#writing, () => this.#add(), signal);
    onSubmit(this.#moving, () => this.#move(), signal);
    this.#moving.addEventListener('reset', () => this.#goBack(), { signal });
    this.required('[data-save]').addEventListener('click', () => this.#acts.inTurn(() => this.#save()), {
      signal,
    });
    // On a page that stays open, what is due today is overdue tomorrow.
    document.addEventListener('visibilitychange', () => this.#show(), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#acts.begin(signal);
    this.#show();
  }

  get #writing(): HTMLFormElement {
    return this.required('[data-write]', HTMLFormElement);
  }

  get #moving(): HTMLFormElement {
    return this.required('[data-move]', HTMLFormElement);
  }

  #field(name: string): HTMLInputElement {
    return this.required(`#promiseLedger-${name}`, HTMLInputElement);
  }

  #add(): void {
    const typed = { what: this.#field('what').value, to: this.#field('to').value, due: this.#field('due').value };
    const { promise, problem } = readPromise(typed);
    showFieldProblem(this.#writing, problem && { id: this.#field(problem.field).id, words: problem.words });
    if (!promise) return;
    this.#writing.reset();
    this.#acts.inTurn(async () => {
      await keepInNotebook(this, (all, at) =>
        write(all, { id: newId(), at, kind: 'promise', state: 'open', ...promise }),
      );
      this.#acts.say('Written down.');
    });
  }

  /** Changes a promise, which may no longer be as it was shown. @param change undefined deletes it */
  #change(id: string, words: string, change?: (now: Promised) => Promised): void {
    this.#acts.inTurn(async () => {
      let before: Promised[] = [];
      const left = await keepInNotebook(this, (all, at) => {
        before = entriesOf(all, 'promise').filter((each) => each.id === id);
        return change
          ? writeEach(
              all,
              before.map((now) => ({ ...change(now), at })),
            )
          : remove(all, [id], at);
      });
      if (before.length > 0) this.#acts.did(words, before, left);
    });
  }

  /** Asks for the new day of a promise; undefined closes the question. */
  #ask(promise: Promised | undefined): void {
    this.#asked = promise;
    showFieldProblem(this.#moving);
    this.#moving.hidden = promise === undefined;
    if (!promise) return;
    this.#opener = document.activeElement;
    required(this.#moving, 'legend').textContent = promise.what;
    this.#field('day').value = promise.due;
    this.#field('day').focus();
  }

  #goBack(): void {
    this.#ask(undefined);
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  #move(): void {
    const promise = this.#asked;
    if (!promise) return;
    const day = this.#field('day').value;
    const after = moveTo(promise, day);
    showFieldProblem(
      this.#moving,
      after ? undefined : { id: this.#field('day').id, words: 'Choose another day than the one it has' },
    );
    if (!after) return;
    this.#ask(undefined);
    this.#change(promise.id, 'Moved. Say so to whoever waits.', (now) => moveTo(now, day) ?? now);
  }

  async #save(): Promise<void> {
    const none = 'No promise is open.';
    this.#acts.say(
      await saveReminders(
        (by, page, today) => by.promiseReminders(this.#promises, today, page),
        'open-promises.ics',
        none,
      ),
    );
  }

  get #promises(): Promised[] {
    return entriesOf(notebook.value, 'promise');
  }

  #show(): void {
    const today = dayAt(new Date());
    const promises = this.#promises.toSorted(comparePromises);
    this.#rows?.show(promises, (promise) => JSON.stringify([promise, today]));
    if (this.#asked && !promises.some(({ id, at }) => id === this.#asked?.id && at === this.#asked.at))
      this.#ask(undefined);
  }

  #row(promise: Promised): HTMLElement {
    const { id, what, to } = promise;
    const today = dayAt(new Date());
    const button = (words: string, does: () => void): HTMLElement => rowButton(words, `${what}, to ${to}`, does);
    const settling = isOpen(promise)
      ? [
          button('Kept', () => this.#change(id, 'Kept.', (now) => settle(now, 'kept'))),
          button('Move', () => this.#ask(promise)),
          button('Drop', () => this.#change(id, 'Dropped. Say so to whoever waits.', (now) => settle(now, 'dropped'))),
        ]
      : [];
    return create(
      'li',
      {},
      create('p', {}, create('b', {}, what), `, to ${to}`),
      create('p', { 'data-overdue': daysOverdue(promise, today) > 0 }, standingWords(promise, today)),
      create(
        'p',
        { class: 'links' },
        ...settling,
        button('Delete', () => this.#change(id, 'Deleted.')),
      ),
    );
  }
}

customElements.define('promise-ledger', PromiseLedger);
