import { isMarked, mark, progressWords, tickOf, type Box } from '../../domain/playbook/exercises/checklist.ts';
import { remove, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { keepInNotebook, playOf } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { saveReminders } from '../files/save-reminders.ts';

/**
 * Boxes to tick: ticks and days are kept, and it says how many are done. `components/exercises/PlayChecklist.astro` draws
 * it.
 *
 * ```html
 * <play-checklist>
 *   <ul><li><label><input type="checkbox" data-round="0"> <span data-item>…</span></label> <input type="date"></li> …</ul>
 *   <p role="status" data-progress></p>
 *   <button data-act="again|save">…</button>
 *   <p role="status" data-said></p> <button data-undo hidden>Undo</button>
 * </play-checklist>
 * ```
 */
class PlayChecklist extends UpgradedElement {
  readonly #acts = new LastActs(this);
  /** Changes on their way to the store: until they arrive, the boxes are ahead of it. */
  #underWay = 0;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.#change(target), { signal });
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#acts.begin(signal);
    this.#show();
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #ticksIn(book: Notebook): ReturnType<typeof tickOf>[] {
    return this.#fields.filter(({ type }) => type === 'checkbox').map((field) => tickOf(book, this.#boxOf(field)));
  }

  /** The box that a field is, or whose day it is. */
  #boxOf(field: HTMLInputElement): Box {
    const item = field.closest('li')?.querySelector('[data-item]')?.textContent.trim() ?? '';
    return { play: playOf(this), item, round: Number(field.dataset['round'] ?? 0) };
  }

  #change(target: EventTarget | null): void {
    // A date that is half typed is not valid yet.
    if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
    const marked = target.type === 'date' ? { due: target.value } : { isDone: target.checked };
    this.#showProgress();
    void this.#keep((all, at) => mark(all, this.#boxOf(target), at, marked));
  }

  #click(target: EventTarget | null): void {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    if (act === 'again') this.#acts.inTurn(() => this.#beginAgain());
    if (act === 'save') void this.#save();
  }

  async #save(): Promise<void> {
    const none = 'Nothing that is still to be done has a day yet.';
    this.#acts.say(
      await saveReminders(
        (by, page, today) => by.tickReminders(this.#ticksIn(notebook.value), today, page),
        'days-to-do-it.ics',
        none,
      ),
    );
  }

  async #beginAgain(): Promise<void> {
    // The fields also show what is still on its way to the notebook.
    if (!this.#fields.some(({ type, checked, value }) => (type === 'checkbox' ? checked : value !== '')))
      return this.#acts.say('Nothing is ticked.');
    let before: ReturnType<typeof tickOf>[] = [];
    const left = await this.#keep((all, at) => {
      before = this.#ticksIn(all).filter(isMarked);
      return remove(
        all,
        before.map(({ id }) => id),
        at,
      );
    });
    this.#acts.did('The list is empty again.', before, left);
  }

  async #keep(change: (all: Notebook, at: number) => Notebook): Promise<Notebook> {
    this.#underWay += 1;
    const left = await keepInNotebook(this, change).finally(() => (this.#underWay -= 1));
    this.#show();
    return left;
  }

  #show(): void {
    if (this.#underWay > 0) return;
    for (const field of this.#fields) {
      const { isDone, due } = tickOf(notebook.value, this.#boxOf(field));
      if (field.type === 'checkbox') field.checked = isDone;
      else if (field.value !== due) field.value = due;
    }
    this.#showProgress();
  }

  #showProgress(): void {
    const boxes = this.#fields.filter(({ type }) => type === 'checkbox');
    const words = progressWords(boxes.filter(({ checked }) => checked).length, boxes.length);
    this.say('[data-progress]', words);
  }
}

customElements.define('play-checklist', PlayChecklist);
