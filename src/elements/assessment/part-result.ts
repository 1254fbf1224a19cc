import { minutesFor } from '../../domain/assessment/invitation.ts';
import { bandHeading } from '../../domain/assessment/band-words.ts';
import { isCountAlone, skipsCount } from '../../domain/assessment/runs/runs.ts';
import { LAST_TEN, nextPlace, partsOf, titleOf, type Place } from '../../domain/assessment/runs/journey.ts';
import { playsFor } from '../../domain/assessment/next-plays.ts';
import { score, shownPoints } from '../../domain/assessment/score.ts';
import type { Sheet } from '../../domain/assessment/sheet.ts';
import { NO_COUNTS } from '../../domain/mix/counts.ts';
import { verdictWords } from '../../domain/mix/words.ts';
import { counted, countedInWords } from '../../domain/number-words.ts';
import { MixTen } from '../mix/mix-ten.ts';
import { create } from '../dom/create.ts';
import { playLines } from './play-lines.ts';
import { required } from '../dom/required.ts';
import type { AnsweredRun } from './answered-run.ts';

declare global {
  interface HTMLElementTagNameMap {
    'part-result': PartResult;
  }
}

/**
 * The end of a part: what comes next, and folded below, what the part says. Only the folded text names the habit, for
 * readers who prefer to answer unprompted. `components/assessment/results/PartResult.astro` draws it.
 *
 * ```html
 * <part-result>
 *   <p class="folio"><b></b><span></span></p> <h1 tabindex="-1"></h1> <button data-go="continue">…</button>
 *   <details><summary>…</summary> <div class="result"></div> <mix-ten hidden>…</mix-ten></details>
 * </part-result>
 * ```
 */
export class PartResult extends HTMLElement {
  show(state: AnsweredRun, habitId: string): HTMLElement {
    const { bank, run, sheet, data } = state;
    const isSkipped = skipsCount(run);
    const parts = partsOf(bank, isSkipped);
    const isAlone = isCountAlone(bank, run);
    const index = isAlone ? -1 : parts.findIndex(({ habit }) => habit.id === habitId);
    required(this, '.folio b').textContent = index === -1 ? '' : String(index + 1);
    required(this, '.folio span').textContent = index === -1 ? '' : `of ${counted(parts.length, 'part')}`;
    const heading = required(this, 'h1');
    heading.textContent = isAlone ? LAST_TEN : titleOf(bank, { at: 'part', habit: habitId }, isSkipped);
    required(this, '[data-go="continue"]').textContent = nextWords(state, { at: 'part', habit: habitId });
    const habit = bank.habits.find(({ id }) => id === habitId);
    const points = score(bank, sheet).find((each) => each.habit.id === habitId)?.score ?? null;
    const isCount = habitId === bank.count?.habit;
    const result = required(this, '.result');
    const { plays = [], ifThen } = habit ? playsFor(bank, sheet, habit) : {};
    const { title, rest } = habit && !isCount ? bandHeading(bank, habit, points) : { title: mixSaid(sheet), rest: '' };
    const number = points === null || isCount ? '' : `${shownPoints(points)} of 100.`;
    result.replaceChildren(
      create('h2', {}, habit?.label ?? ''),
      create('p', {}, [number, title, rest].filter(Boolean).join(' ')),
      ...(points !== null && plays.length > 0 ? [create('ol', { class: 'pair' }, ...playLines(data, plays))] : []),
      ...(points !== null && ifThen !== undefined ? [create('p', { class: 'if-then' }, ifThen)] : []),
    );
    const ten = required(this, 'mix-ten', MixTen);
    ten.hidden = !isCount;
    ten.show(sheet.counts ?? NO_COUNTS);
    required(this, 'details', HTMLDetailsElement).open = isCount;
    return heading;
  }
}

/** The last ten have words of their own, and no band. */
function mixSaid({ counts }: Sheet): string {
  return counts ? verdictWords(counts) : 'Nothing was counted.';
}

/** The label of Continue: the next part with its size, the rest of the questions after a count, or the check. */
function nextWords({ bank, run }: AnsweredRun, place: Place): string {
  const isSkipped = skipsCount(run);
  const next = nextPlace(bank, place, run.seen, isSkipped);
  if (next.at !== 'question') return 'Check your answers';
  const parts = partsOf(bank, isSkipped);
  const ahead = parts.find(({ ids }) => ids.includes(next.id));
  const isCountFirst = place.at === 'part' && place.habit === bank.count?.habit;
  const asked = isCountFirst ? parts.filter(({ habit }) => !run.seen.includes(habit.id)) : ahead ? [ahead] : [];
  const hasCount = asked.some(({ habit }) => habit.id === bank.count?.habit);
  const items = asked.flatMap(({ ids }) => ids).length - (hasCount ? 1 : 0);
  return `${isCountFirst ? 'The other questions' : 'Next part'} (${about(items, hasCount)})`;
}

function about(items: number, hasCount: boolean): string {
  const questions = items + (hasCount ? 1 : 0);
  const minutes = minutesFor(items, hasCount);
  return `${counted(questions, 'question')}, about ${countedInWords(minutes, 'minute')}`;
}

customElements.define('part-result', PartResult);
