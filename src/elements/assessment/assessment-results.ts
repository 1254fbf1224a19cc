import { encode } from '../../domain/assessment/codes/code.ts';
import { monthWords } from '../../domain/assessment/months.ts';
import { nextPlays } from '../../domain/assessment/next-plays.ts';
import { answeredOf } from '../../domain/assessment/runs/journey.ts';
import { isWhole } from '../../domain/assessment/runs/runs.ts';
import { score } from '../../domain/assessment/score.ts';
import { isMostlyReading, shape } from '../../domain/assessment/shape.ts';
import { isoDayAt } from '../../domain/calendar/iso-day.ts';
import { verdict } from '../../domain/mix/verdict.ts';
import { verdictHeading } from '../../domain/mix/words.ts';
import { notebookFile } from '../../domain/playbook/notebook/notebook-json.ts';
import { playPath } from '../../domain/urls.ts';
import { create, rowButton } from '../dom/create.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { copyText } from '../files/copy-text.ts';
import { saveFile } from '../files/save-file.ts';
import { MixBoard } from '../mix/mix-board.ts';
import { MixTen } from '../mix/mix-ten.ts';
import { AnswerList } from './answer-list.ts';
import { tell, type AnsweredRun } from './answered-run.ts';
import { changeTable } from './change-table.ts';
import { habitBars, habitNumbers } from './habit-bars.ts';

export { OpenResult } from './open-result.ts';

/**
 * The results: the shape in a sentence, what to do first, the habits as bars, the last ten, and the rest folded. It fills
 * in the `data-…` parts of `components/assessment/results/Results.astro`.
 */
export class AssessmentResults extends UpgradedElement {
  #shown: AnsweredRun | undefined;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    this.addEventListener('click', ({ target }) => void this.#keep(target), { signal });
  }

  /**
   * @param others the other runs, of any version, the one before this one in front
   * @returns its heading
   */
  show(state: AnsweredRun, others: readonly AnsweredRun[], canChange: boolean): HTMLElement {
    const { bank, sheet, run } = state;
    const isDone = isWhole(bank, run);
    this.#shown = state;
    const { title, rest } = shape(bank, sheet);
    this.#part('shape').textContent = title;
    this.#part('shape-more').textContent = rest;
    this.#part('go-on').hidden = !canChange || isDone;
    const { answered, of } = answeredOf(bank, sheet);
    this.#part('answered').textContent = `${answered} of ${of} answered, ${monthWords(sheet.months)}.`;
    this.#part('bars').replaceChildren(...habitBars(state));
    this.#part('numbers').replaceChildren(...habitNumbers(state));
    // A row of short bars tells someone who mostly reads nothing that the headline does not.
    this.required('.habits').hidden =
      isMostlyReading(bank, sheet) || score(bank, sheet).every(({ score: points }) => points === null);
    this.#showFirst(state);
    this.#showMix(state);
    this.required('answer-list', AnswerList).show(state, canChange);
    this.#showOthers(state, others);
    this.#part('code').textContent = encode(bank, sheet);
    for (const said of this.querySelectorAll('[role="status"]')) said.textContent = '';
    return this.#part('shape');
  }

  #part(name: string): HTMLElement {
    return this.required(`[data-${name}]`);
  }

  #showFirst({ bank, sheet, data }: AnsweredRun): void {
    const next = nextPlays(bank, sheet);
    const [play = ''] = next?.plays ?? [];
    const line = Object.hasOwn(data.plays, play) ? data.plays[play] : undefined;
    this.required('.first').hidden = line === undefined;
    if (!next || !line) return;
    this.required('.first').dataset['habit'] = next.habit.id;
    this.#part('why').textContent = next.why;
    this.#part('play').textContent = line.title;
    this.#part('what').textContent = line.what;
    const start = this.required('[data-start]', HTMLAnchorElement);
    start.href = playPath(play);
    start.replaceChildren(`Start: ${line.title} `, create('span', {}, line.facts));
    this.#part('then').hidden = next.ifThen === undefined;
    this.#part('if-then').textContent = next.ifThen ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="choice"]')) {
      radio.checked = radio.value === sheet.choice;
    }
  }

  #showMix({ sheet: { counts } }: AnsweredRun): void {
    const isJudged = counts !== undefined && verdict(counts) !== 'too few';
    this.#part('mix').hidden = !isJudged;
    if (!isJudged) return;
    const { title, rest } = verdictHeading(counts);
    this.#part('mix-words').replaceChildren(create('b', {}, title), ` ${rest}`);
    this.required('mix-ten', MixTen).show(counts);
    this.required('mix-board', MixBoard).show(counts);
  }

  /** What changed since the result before, and the way to each other one. */
  #showOthers(state: AnsweredRun, others: readonly AnsweredRun[]): void {
    const before = others.find(({ run }) => run.begun < state.run.begun);
    this.#part('others').hidden = others.length === 0;
    this.#part('since').replaceChildren(...(before ? changeTable(before, state) : []));
    this.#part('list').replaceChildren(
      ...others.map(({ bank, sheet, run }) => {
        const { answered, of } = answeredOf(bank, sheet);
        const name = monthWords(sheet.months);
        const see = rowButton('See it', name, () => tell(this, 'opened', run));
        return create('li', { class: 'row-line' }, create('b', {}, `${name}, ${answered} of ${of} answered`), see);
      }),
    );
  }

  /** Shown at once, so that what is heard is what stands there. */
  #choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'choice' || !this.#shown) return;
    this.#shown = { ...this.#shown, sheet: { ...this.#shown.sheet, choice: target.value } };
    this.#showFirst(this.#shown);
    this.say('[data-heard]', `${this.#part('why').textContent} ${this.#part('play').textContent}.`);
    tell(this, 'chosen', target.value);
  }

  async #keep(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null;
    if (!button || !this.#shown) return;
    const { run, bank, sheet } = this.#shown;
    const said = button.parentElement?.querySelector('[role="status"]');
    const say = (words: string): void => void (said && (said.textContent = words));
    const now = new Date();
    switch (button.dataset['keep']) {
      case 'plan':
        return say(await copyText(this.#plan, 'The plan is copied.'));
      case 'code':
        return say(await copyText(encode(bank, sheet), 'The code is copied.'));
      case 'file':
        return say(saveFile(`notebook-${isoDayAt(now)}.json`, 'application/json', notebookFile([], now, [run])));
      case 'print':
        return print();
    }
  }

  /** The plan as plain text, without scores. */
  get #plan(): string {
    return [`${this.#part('play').textContent}: ${this.#part('what').textContent}`, this.#part('if-then').textContent]
      .filter(Boolean)
      .join('\n');
  }
}

customElements.define('assessment-results', AssessmentResults);
