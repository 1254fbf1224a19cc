import { answeredOf } from '../../domain/assessment/runs/journey.ts';
import { monthWords } from '../../domain/assessment/months.ts';
import { nextPlays, playsFor, type Plays } from '../../domain/assessment/next-plays.ts';
import { isWhole, skipsCount, type Run } from '../../domain/assessment/runs/runs.ts';
import { score, type HabitScore } from '../../domain/assessment/score.ts';
import { shape } from '../../domain/assessment/shape.ts';
import type { Sheet } from '../../domain/assessment/sheet.ts';
import { verdict } from '../../domain/mix/verdict.ts';
import { verdictWords } from '../../domain/mix/words.ts';
import { AnswerList } from './answer-list.ts';
import './earlier-results.ts';
// The page loads it anyway. Imported here, its file also holds what both scripts share, instead of a third one.
import './self-assessment.ts';
import { KeepResult } from './keep-result.ts';
import { MixTen } from '../mix/mix-ten.ts';
import './open-result.ts';
import './part-result.ts';
import { changeTable } from './change-table.ts';
import { copyText } from '../files/copy-text.ts';
import { create } from '../dom/create.ts';
import { playLine, playLines } from './play-lines.ts';
import { keepTableRoles, scoreRows } from './score-table.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { tell, type AnsweredRun } from './answered-run.ts';

declare global {
  interface HTMLElementTagNameMap {
    'assessment-results': AssessmentResults;
  }
}

/**
 * The results: the shape in a sentence, the scores, where to begin, the mix, the rest, and what changed. It fills in the
 * `data-…` parts of `components/assessment/results/Results.astro`.
 */
export class AssessmentResults extends UpgradedElement {
  #plan = '';

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    keepTableRoles(this);
    this.required('[data-copy-plan]').addEventListener('click', () => void this.#copyPlan(), { signal });
  }

  /** @param earlier the run before this one, of any version */
  show(state: AnsweredRun, earlier: Pick<AnsweredRun, 'bank' | 'sheet'> | undefined, canChange: boolean): HTMLElement {
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
    // No table where there is too little to score.
    this.required('.scores').hidden = isReading || scores.every(({ score: points }) => points === null);
    this.required('tbody').replaceChildren(...scoreRows(state, scores));
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

  #showAnswered(bank: AnsweredRun['bank'], sheet: Sheet, run: Run): void {
    const { answered, of } = answeredOf(bank, sheet, skipsCount(run));
    this.#part('answered').textContent = `${answered} of ${of} answered, ${monthWords(sheet.months)}`;
  }

  #showStart(state: AnsweredRun, isReading: boolean): void {
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
    this.required('mix-ten', MixTen).show(counts);
    this.#part('mix-words').textContent = verdictWords(counts);
  }

  #showRest(state: AnsweredRun, scores: readonly HabitScore[], isReading: boolean): void {
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

/** The plan as plain text, without scores. */
function planText({ data }: AnsweredRun, { habit, plays, ifThen }: Plays): string {
  const lines = plays.map((name) => `- ${data.plays[name]?.title ?? name}: ${data.plays[name]?.what ?? ''}`);
  return [habit.label, ...lines, ...(ifThen === undefined ? [] : [ifThen])].join('\n');
}

customElements.define('assessment-results', AssessmentResults);
