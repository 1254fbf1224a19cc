import { BYTE_ORDER_MARK } from '../../domain/csv.ts';
import { isoDayAt } from '../../domain/calendar/iso-day.ts';
import { countThirds, THIRDS, total, type Mix, type Third } from '../../domain/mix/thirds.ts';
import { lastTenWords, mixWords, whoseWords } from '../../domain/mix/words.ts';
import { remove } from '../../domain/playbook/notebook/notebook.ts';
import {
  thirdsLogCsv,
  changeWords,
  contributionsOf,
  inARow,
  lastTenOf,
  shortDay,
  weeksOf,
  type Contribution,
  type Week,
} from '../../domain/playbook/exercises/thirds-entries.ts';
import { trailOf, type Trail } from '../../domain/playbook/exercises/thirds-trail.ts';
import { MixBoard } from '../mix/mix-board.ts';
import { create, rowButton } from '../dom/create.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import type { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { required } from '../dom/required.ts';
import { Rows } from '../dom/rows.ts';
import { saveFile } from '../files/save-file.ts';

/** The log in words, marks, weeks and on the board. `<thirds-log>` fetches this once something is logged. */
export class LogView {
  readonly #host: HTMLElement;
  readonly #acts: LastActs;
  readonly #rows: Rows<Contribution>;

  constructor(host: HTMLElement, acts: LastActs) {
    this.#host = host;
    this.#acts = acts;
    this.#rows = new Rows(required(host, '[data-each]'), (each) => this.#row(each));
  }

  get #contributions(): Contribution[] {
    return contributionsOf(notebook.value);
  }

  /** What to say about something that was just logged. @param logged with a day */
  saidOf({ third, day }: { third: Third; day: string }): string {
    const mix = countThirds(lastTenOf(this.#contributions));
    return `Logged: ${third}, ${shortDay(day, today())}. ${mixWords(mix)}`;
  }

  /** Saves the log as a file. @returns what to say */
  save(): string {
    return saveFile('thirds-log.csv', 'text/csv', BYTE_ORDER_MARK + thirdsLogCsv(this.#contributions));
  }

  show(): void {
    const contributions = this.#contributions;
    const ten = lastTenOf(contributions);
    const mix = countThirds(ten);
    const weeks = weeksOf(contributions, today());
    this.#host.toggleAttribute('data-filled', ten.length > 0);
    required(this.#host, '[data-logged]').hidden = ten.length === 0;
    const strip = required(this.#host, '[data-strip]');
    strip.replaceChildren(...ten.map(({ third }) => this.#mark(third)));
    strip.ariaLabel = inARow(ten);
    required(this.#host, '[data-words]').textContent = `${mixWords(mix)} ${lastTenWords(mix)}`;
    required(this.#host, '[data-weeks]').replaceChildren(...weeks.map(weekRow));
    this.#rows.show(ten, nameOf);
    this.#showBoard(mix, trailOf(weeks, today()));
  }

  async #delete(each: Contribution): Promise<void> {
    const left = await keepInNotebook(this.#host, (all, at) => remove(all, [each.id], at));
    this.#acts.did(`Deleted: ${nameOf(each)}.`, [each], left);
  }

  #showBoard(mix: Mix, trail: Trail | undefined): void {
    const board = required(this.#host, 'mix-board', MixBoard);
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
    return required(this.#host, `[data-log="${third}"] svg`, SVGSVGElement).cloneNode(true);
  }

  #row(each: Contribution): HTMLElement {
    return create(
      'li',
      {},
      this.#mark(each.third),
      create('span', {}, nameOf(each), each.note === '' ? '' : `: ${each.note}`),
      rowButton('Delete', nameOf(each), () => this.#acts.inTurn(() => this.#delete(each))),
    );
  }
}

const today = (): string => isoDayAt(new Date());

/** `Talk, 18 Nov`, or `Talk` without a day. */
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
