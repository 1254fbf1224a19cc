import type { EntryOf } from '../../domain/playbook/notebook/notebook-entries.ts';
import { entriesOf, remove, write } from '../../domain/playbook/notebook/notebook.ts';
import { comingDay, dayAt } from '../../domain/calendar/days.ts';
import { planSentence, readPlan } from '../../domain/playbook/exercises/plan.ts';
import { create, rowButton } from '../dom/create.ts';
import { showFieldProblem } from '../forms/field-problem.ts';
import { onSubmit } from '../forms/on-submit.ts';
import { keepInNotebook, playOf } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import { newId } from '../storage/store.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { Rows } from '../dom/rows.ts';
import { saveReminders } from '../files/save-reminders.ts';

/** The length of a session, where the page names none. */
const MINUTES = 10;

/**
 * "If …, then I …": two fields make a plan, which is kept. Each plan can be saved to a calendar with a time, or deleted.
 * `components/exercises/IfThenPlan.astro` draws it.
 *
 * ```html
 * <if-then-plan>
 *   <form data-write> <input id="ifThenPlan-when"> <input id="ifThenPlan-act"> <button>…</button> </form>
 *   <ul data-plans></ul>
 *   <form data-remind hidden> <legend></legend> <input type="date" id="ifThenPlan-day"> <input type="time" id="ifThenPlan-time">
 *     <button>…</button> <button type="reset">…</button> </form>
 *   <p role="status" data-said></p> <button data-undo hidden>Undo</button>
 * </if-then-plan>
 * ```
 */
class IfThenPlan extends UpgradedElement {
  readonly #acts = new LastActs(this);
  #rows: Rows<EntryOf<'plan'>> | undefined;
  /** The plan for which a time is being chosen. */
  #asked: EntryOf<'plan'> | undefined;
  /** What had the focus before that. */
  #opener: Element | null = null;

  protected upgrade(signal: AbortSignal): void {
    this.#rows ??= new Rows(this.required('[data-plans]'), (plan) => this.#row(plan));
    onSubmit(this.#writing, () => this.#add(), signal);
    onSubmit(this.#reminding, () => void this.#save(), signal);
    this.#reminding.addEventListener('reset', () => this.#goBack(), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#acts.begin(signal);
    this.#show();
  }

  get #writing(): HTMLFormElement {
    return this.required('[data-write]', HTMLFormElement);
  }

  get #reminding(): HTMLFormElement {
    return this.required('[data-remind]', HTMLFormElement);
  }

  #field(name: string): HTMLInputElement {
    return this.required(`#ifThenPlan-${name}`, HTMLInputElement);
  }

  #add(): void {
    const { plan, problem } = readPlan({ when: this.#field('when').value, act: this.#field('act').value });
    showFieldProblem(this.#writing, problem && { id: this.#field(problem.half).id, words: problem.words });
    if (!plan) return;
    this.#writing.reset();
    const play = playOf(this);
    this.#acts.inTurn(async () => {
      await keepInNotebook(this, (all, at) => write(all, { id: newId(), at, kind: 'plan', play, ...plan }));
      this.#acts.say('Added to your plan.');
    });
  }

  async #delete(plan: EntryOf<'plan'>): Promise<void> {
    const left = await keepInNotebook(this, (all, at) => remove(all, [plan.id], at));
    this.#acts.did('Deleted.', [plan], left);
  }

  /** Asks when to be reminded of a plan; undefined closes the question. */
  #ask(plan: EntryOf<'plan'> | undefined): void {
    this.#asked = plan;
    showFieldProblem(this.#reminding);
    this.#reminding.hidden = plan === undefined;
    if (!plan) return;
    this.#opener = document.activeElement;
    required(this.#reminding, 'legend').textContent = planSentence(plan);
    this.#field('day').focus();
  }

  #goBack(): void {
    this.#ask(undefined);
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  get #timeProblem(): { name: string; words: string } | undefined {
    return this.#field('time').validity.valid ? undefined : { name: 'time', words: 'Choose a time' };
  }

  async #save(): Promise<void> {
    const plan = this.#asked;
    if (!plan) return;
    const day = comingDay(this.#field('day').value, dayAt(new Date()), 'Choose a day');
    const problem = typeof day === 'string' ? { name: 'day', words: day } : this.#timeProblem;
    showFieldProblem(this.#reminding, problem && { id: this.#field(problem.name).id, words: problem.words });
    if (problem) return;
    // In the reader's own time zone.
    const start = new Date(`${this.#field('day').value}T${this.#field('time').value}`);
    this.#ask(undefined);
    const minutes = Number(this.closest<HTMLElement>('[data-minutes]')?.dataset['minutes'] ?? MINUTES);
    this.#acts.did(
      await saveReminders((by, page) => [by.planReminder(plan, start, minutes, page)], 'if-then-plan.ics'),
    );
  }

  #show(): void {
    const plans = entriesOf(notebook.value, 'plan').filter(({ play }) => play === playOf(this));
    this.#rows?.show(plans, planSentence);
    if (this.#asked && !plans.some(({ id }) => id === this.#asked?.id)) this.#ask(undefined);
  }

  #row(plan: EntryOf<'plan'>): HTMLElement {
    const sentence = planSentence(plan);
    return create(
      'li',
      {},
      create('p', {}, sentence),
      create(
        'p',
        { class: 'links' },
        rowButton('Reminder', sentence, () => this.#ask(plan)),
        rowButton('Delete', sentence, () => this.#acts.inTurn(() => this.#delete(plan))),
      ),
    );
  }
}

customElements.define('if-then-plan', IfThenPlan);
