import { BYTE_ORDER_MARK } from '../domain/csv.ts';
import { countThirds, THIRDS, total, type Mix, type Third } from '../domain/mix/thirds.ts';
import { lastTenWords, mixWords, whoseWords } from '../domain/mix/words.ts';
import type { Entry } from '../domain/playbook/notebook-entries.ts';
import { remove, write } from '../domain/playbook/notebook.ts';
import { thirdsLogCsv } from '../domain/playbook/thirds-log-csv.ts';
import {
  changeWords,
  contributionsOf,
  dayOf,
  inARow,
  lastTenOf,
  shortDay,
  weeksOf,
  type Contribution,
  type Week,
} from '../domain/playbook/thirds-log.ts';
import { trailOf, type Trail } from '../domain/playbook/thirds-trail.ts';
import { MixBoard } from './mix-board.ts';
import { create } from './support/create.ts';
import { keepInNotebook } from './support/keep-in-notebook.ts';
import { LastActs } from './support/last-acts.ts';
import { newId } from './support/new-id.ts';
import { notebook } from './support/notebook.ts';
import { sayBeside } from './support/problem-beside.ts';
import { required } from './support/required.ts';
import { rowButton } from './support/row-button.ts';
import { Rows } from './support/rows.ts';
import { saveFile } from './support/save-file.ts';

/**
 * A log of what the reader puts out, one tap for each: the last ten, what they come to, and the way that they have gone
 * over the board. It is one log for all plays. `components/exercises/ThirdsLog.astro` draws it.
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
class ThirdsLog extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #acts = new LastActs(this);
  #rows: Rows<Contribution> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#rows ??= new Rows(required(this, '[data-each]', HTMLElement), (each) => this.#row(each));
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    notebook.subscribe(() => this.#show(), signal);
    this.#acts.begin(signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #contributions(): Contribution[] {
    return contributionsOf(notebook.value);
  }

  #field(name: 'note' | 'day'): HTMLInputElement {
    return required(this, `#thirdsLog-${name}`, HTMLInputElement);
  }

  #click(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const kind = target.closest<HTMLElement>('[data-log]')?.dataset['log'];
    const third = THIRDS.find((each) => each === kind);
    if (third) void this.#log(third);
    if (target.closest('[data-save]')) {
      this.#acts.say(saveFile('thirds-log.csv', 'text/csv', BYTE_ORDER_MARK + thirdsLogCsv(this.#contributions)));
    }
  }

  async #log(third: Third): Promise<void> {
    const [note, day] = [this.#field('note'), this.#field('day')];
    day.max = today();
    sayBeside(this, day, day.validity.valid ? '' : 'Choose a day from 1 January 2000 to today, or leave it empty.');
    if (!day.validity.valid) return;
    const logged = { id: newId(), third, day: day.value || day.max, note: note.value.trim() };
    [note.value, day.value] = ['', ''];
    await keepInNotebook(this, (all, at) => write(all, { ...logged, at, kind: 'contribution' }));
    const words = `Logged: ${third}, ${shortDay(logged.day, today())}. ${mixWords(this.#mix)}`;
    this.#acts.noted(words, [gone(logged)]);
  }

  async #delete(each: Contribution): Promise<void> {
    await keepInNotebook(this, (all, at) => remove(all, [each.id], at));
    this.#acts.did(`Deleted: ${nameOf(each)}.`, [each]);
  }

  get #mix(): Mix {
    return countThirds(lastTenOf(this.#contributions));
  }

  #show(): void {
    const contributions = this.#contributions;
    const ten = lastTenOf(contributions);
    const mix = countThirds(ten);
    const weeks = weeksOf(contributions, today());
    this.toggleAttribute('data-filled', ten.length > 0);
    required(this, '[data-logged]', HTMLElement).hidden = ten.length === 0;
    const strip = required(this, '[data-strip]', HTMLElement);
    strip.replaceChildren(...ten.map(({ third }) => this.#mark(third)));
    strip.ariaLabel = inARow(ten);
    required(this, '[data-words]', HTMLElement).textContent = `${mixWords(mix)} ${lastTenWords(mix)}`;
    required(this, '[data-weeks]', HTMLElement).replaceChildren(...weeks.map(weekRow));
    this.#rows?.show(ten, nameOf);
    this.#showBoard(mix, trailOf(weeks, today()));
  }

  #showBoard(mix: Mix, trail: Trail | undefined): void {
    const board = required(this, 'mix-board', MixBoard);
    board.dataset['whose'] = whoseWords(total(mix));
    board.show(mix);
    if (trail) required(board, 'desc', SVGDescElement).append(` ${trail.words}`);
    required(board, '[data-line]', SVGPathElement).setAttribute('d', trail?.line ?? '');
    required(board, '[data-points]', SVGPathElement).setAttribute('d', trail?.points ?? '');
    const start = required(board, '[data-trail] text', SVGTextElement);
    start.textContent = trail?.start?.words ?? '';
    start.setAttribute('x', String(trail?.start?.x ?? 0));
    start.setAttribute('y', String(trail?.start?.y ?? 0));
    start.setAttribute('text-anchor', trail?.start?.anchor ?? 'start');
  }

  #mark(third: Third): Node {
    return required(this, `[data-log="${third}"] svg`, SVGSVGElement).cloneNode(true);
  }

  #row(each: Contribution): HTMLElement {
    return create(
      'li',
      {},
      this.#mark(each.third),
      create('span', {}, nameOf(each), each.note === '' ? '' : `: ${each.note}`),
      rowButton('Delete', nameOf(each), () => void this.#delete(each)),
    );
  }
}

/** Today by the reader's own calendar. */
const today = (): string => dayOf(new Date());

/** What an entry was before it was there. */
const gone = ({ id }: { id: string }): Entry => ({ id, at: 0, kind: 'deleted' });

/** `Talk, 18 Nov`; its kind alone where it has no day. */
function nameOf(each: Contribution): string {
  const kind = inARow([each]);
  return each.day === '' ? kind : `${kind}, ${shortDay(each.day, today())}`;
}

function weekRow({ monday, isThisWeek, mix }: Week): HTMLElement {
  const week = isThisWeek ? 'Today' : shortDay(monday, today());
  return create(
    'tr',
    {},
    create('th', { scope: 'row' }, week),
    ...THIRDS.map((third) => create('td', {}, String(mix[third]))),
    create('td', { class: 'align-right' }, changeWords(mix)),
  );
}

customElements.define('thirds-log', ThirdsLog);
