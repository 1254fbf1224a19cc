import { bandHeading } from '../../domain/assessment/band-words.ts';
import { answeredOf } from '../../domain/assessment/runs/journey.ts';
import { monthWords } from '../../domain/assessment/months.ts';
import { nextPlays, playsFor, type Plays } from '../../domain/assessment/next-plays.ts';
import { isWhole, skipsCount, type Run } from '../../domain/assessment/runs/runs.ts';
import { highToLow, score, shown, type HabitScore } from '../../domain/assessment/score.ts';
import { shape } from '../../domain/assessment/shape.ts';
import type { Sheet } from '../../domain/assessment/sheet.ts';
import { moves, verdict } from '../../domain/mix/moves.ts';
import { ASKED, THIRDS } from '../../domain/mix/thirds.ts';
import { lastTenWords, verdictHeading } from '../../domain/mix/words.ts';
import { inWords } from '../../domain/number-words.ts';
import type { Heading } from '../../domain/sentences.ts';
import { AnswerList } from './answer-list.ts';
import './earlier-results.ts';
// The page has it already. Named here, it brings what both scripts need, instead of a third file with that.
import './self-assessment.ts';
import { KeepResult } from './keep-result.ts';
import { MixBoard } from '../mix/mix-board.ts';
import './open-result.ts';
import './part-result.ts';
import { changeTable } from './change-table.ts';
import { copyText } from '../files/copy-text.ts';
import { create } from '../dom/create.ts';
import { playLine, playLines } from './play-lines.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { tell, type Shown } from './shown-state.ts';

declare global {
  interface HTMLElementTagNameMap {
    'assessment-results': AssessmentResults;
  }
}

/** The roles that the parts of a table have anyway, until styles lay them out as blocks: then some browsers forget. */
const TABLE_ROLES = { '': 'table', ' :is(thead, tbody)': 'rowgroup', ' tr': 'row', ' th': 'columnheader' };

/**
 * The results: the shape in a sentence, the scores, where to begin, the mix, the rest, and what changed. Its markup is
 * `components/assessment/Results.astro`; what it fills in has a `data-…` of its own there.
 */
export class AssessmentResults extends UpgradedElement {
  #plan = '';

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    for (const [tag, role] of Object.entries(TABLE_ROLES)) {
      for (const part of this.querySelectorAll(`.score-table${tag}`)) part.setAttribute('role', role);
    }
    this.required('[data-copy-plan]').addEventListener('click', () => void this.#copyPlan(), { signal });
  }

  /** @param earlier the run before this one, of any version, with its sheet; none where it is the first */
  show(state: Shown, earlier: Pick<Shown, 'bank' | 'sheet'> | undefined, canChange: boolean): HTMLElement {
    const { bank, sheet, run, data } = state;
    const scores = score(bank, sheet);
    const isDone = isWhole(bank, run);
    const shapeOf = shape(bank, sheet, isDone);
    const heading = this.#part('shape');
    heading.textContent = shapeOf.title;
    this.#part('shape-more').textContent = shapeOf.rest;
    this.#part('go-on').hidden = !canChange || isDone;
    this.#showAnswered(bank, sheet, run);
    const isReading = shapeOf.is === 'mostly reads';
    this.#part('this-week').hidden = !isReading;
    if (isReading) this.#part('play').replaceChildren(...playLine(data.plays, shapeOf.play));
    // Too little to score is no table of a few scores.
    this.required('.scores').hidden = isReading || scores.every(({ score: points }) => points === null);
    const rows = highToLow(scores).map((each) => this.#row(state, each));
    this.required('tbody').replaceChildren(...rows);
    this.#showStart(state, isReading);
    this.#showMix(isReading ? undefined : sheet.counts);
    this.#showRest(state, scores, isReading);
    const list = this.required('answer-list', AnswerList);
    list.show(state, canChange ? 'results' : undefined);
    const changes = earlier ? changeTable(earlier, { bank, sheet }) : [];
    this.#part('since').hidden = changes.length === 0;
    this.#part('changes').replaceChildren(...changes);
    this.#part('copied').textContent = '';
    this.required('keep-result', KeepResult).show(state, isReading || this.#plan !== '');
    return heading;
  }

  #part(name: string): HTMLElement {
    return this.required(`[data-${name}]`);
  }

  #showAnswered(bank: Shown['bank'], sheet: Sheet, run: Run): void {
    const { answered, of } = answeredOf(bank, sheet, skipsCount(run));
    this.#part('answered').textContent = `${answered} of ${of} answered, ${monthWords(sheet.months)}`;
  }

  /** One habit in the table. The mix has its own words and marks: ten contributions bear no finer number. */
  #row(state: Shown, { habit, score: points }: HabitScore): HTMLTableRowElement {
    const { bank, sheet } = state;
    const cell = (className: string, ...content: (string | Node)[]): HTMLTableCellElement =>
      create('td', { role: 'cell', class: className }, ...content);
    const head = create('th', { scope: 'row', role: 'rowheader' }, habit.label);
    const isCount = habit.id === bank.count?.habit;
    if (points === null) {
      const { title, rest } = isCount ? mixHeading(sheet) : bandHeading(bank, habit, null);
      const words = cell('words', create('b', {}, title), ` ${rest}`);
      words.colSpan = 3;
      return create('tr', { role: 'row' }, head, words);
    }
    if (isCount && sheet.counts) {
      const strip = create('span', { class: 'bar-strip' }, ...this.#marks(sheet.counts));
      const number = cell('score align-right', `${moves(sheet.counts)} `, create('small', {}, 'to change'));
      const { title, rest } = mixHeading(sheet);
      const words = cell('words', create('b', {}, title), ` ${rest}`);
      return create('tr', { role: 'row' }, head, hiddenCell(strip), number, words);
    }
    const { title, rest } = bandHeading(bank, habit, points);
    return create(
      'tr',
      { role: 'row' },
      head,
      hiddenCell(this.#bar(bank, points)),
      cell('score align-right', String(shown(points))),
      cell('words', create('b', {}, title), ` ${rest}`),
    );
  }

  #bar({ bands }: Shown['bank'], points: number): HTMLElement {
    const fill = create('b');
    fill.style.inlineSize = `${points}%`;
    const marks = bands.slice(1).map(({ from }) => {
      const mark = create('i');
      mark.style.insetInlineStart = `${from}%`;
      return mark;
    });
    return create('span', { class: 'bar' }, fill, ...marks);
  }

  /** The marks of the ten, taken from the board's own. */
  #marks(counts: NonNullable<Sheet['counts']>): Node[] {
    return THIRDS.flatMap((third) => {
      const mark = document.querySelector(`.kind-mark:has(.${third})`);
      return mark ? Array.from({ length: counts[third] }, () => mark.cloneNode(true)) : [];
    });
  }

  #showStart(state: Shown, isReading: boolean): void {
    const { bank, sheet, data } = state;
    const next = nextPlays(bank, sheet);
    this.#part('start').hidden = isReading || next.is === 'none';
    this.#plan = '';
    if (next.is === 'none') return;
    const isPlan = next.is === 'start here';
    this.#part('start-title').textContent = next.title;
    this.#part('why').textContent = next.rest;
    const { plays = [], ifThen } = isPlan ? next : {};
    this.#part('plays').replaceChildren(...playLines(data, plays));
    this.#part('if-then').textContent = ifThen ?? '';
    for (const part of this.querySelectorAll<HTMLElement>('.copy-plan, .matters, .play-words')) part.hidden = !isPlan;
    this.#plan = isPlan ? planText(state, next) : '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="choice"]')) {
      radio.checked = radio.value === sheet.choice;
    }
  }

  #showMix(counts: Sheet['counts']): void {
    const isJudged = counts !== undefined && verdict(counts) !== 'too few';
    this.#part('mix').hidden = !isJudged;
    if (!isJudged) return;
    const board = document.querySelector('self-assessment mix-board');
    if (board instanceof MixBoard) {
      this.#part('board').append(board);
      board.show(counts);
    }
    this.#part('mix-words').textContent = lastTenWords(counts);
  }

  #showRest(state: Shown, scores: readonly HabitScore[], isReading: boolean): void {
    const { bank, sheet, data } = state;
    const next = nextPlays(bank, sheet);
    const others = scores.filter(
      ({ habit, score: points }) =>
        points !== null &&
        (isReading || next.is !== 'start here' || next.habit !== habit) &&
        playsFor(bank, sheet, habit).plays.length > 0,
    );
    this.#part('rest').replaceChildren(
      ...others.map(({ habit }) => {
        const { plays, ifThen } = playsFor(bank, sheet, habit);
        return create(
          'section',
          {},
          create('h3', {}, habit.label),
          create('ul', { class: 'pair' }, ...playLines(data, plays)),
          ...(ifThen === undefined ? [] : [create('p', {}, ifThen)]),
        );
      }),
    );
    this.required('details:has([data-rest])').hidden = others.length === 0;
  }

  #choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'choice') return;
    tell(this, 'chosen', target.value);
    this.#part('heard').textContent = `${this.#part('start-title').textContent}. ${this.#part('why').textContent}`;
  }

  async #copyPlan(): Promise<void> {
    this.#part('copied').textContent = await copyText(this.#plan, 'The plan is copied.');
  }
}

/** Bars and marks are decoration: the number stands beside them. */
const hiddenCell = (content: Node): HTMLElement =>
  create('td', { role: 'cell', class: 'bar-cell', 'aria-hidden': 'true' }, content);

/** The mix for the table: the verdict, and what is too much or too little. */
function mixHeading({ counts }: Sheet): Heading {
  if (counts) return verdictHeading(counts);
  return { title: 'Not enough answers.', rest: `Count your last ${inWords(ASKED)} to see this one.` };
}

/** The plan as a text to paste anywhere; it has no scores. */
function planText({ data }: Shown, { habit, plays, ifThen }: Plays): string {
  const lines = plays.map((name) => `- ${data.plays[name]?.title ?? name}: ${data.plays[name]?.what ?? ''}`);
  return [habit.label, ...lines, ...(ifThen === undefined ? [] : [ifThen])].join('\n');
}

customElements.define('assessment-results', AssessmentResults);
