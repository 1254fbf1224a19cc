import { scoreHeading, scoreLabel } from '../../domain/assessment/band-words.ts';
import { score } from '../../domain/assessment/score.ts';
import { create } from '../dom/create.ts';
import type { AnsweredRun } from './answered-run.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A row for each habit, in the order asked: its name, how often it came up in words, and a bar that says the same. */
export function habitBars({ bank, sheet }: AnsweredRun): HTMLLIElement[] {
  return score(bank, sheet).map((each) => {
    const track = create('span', { class: 'track' });
    if (each.score !== null) {
      const bar = document.createElementNS(SVG, 'svg');
      bar.setAttribute('width', `${each.score}%`);
      bar.setAttribute('class', 'pattern');
      bar.ariaHidden = 'true';
      track.append(bar);
    }
    const words = create('span', {}, scoreLabel(bank, sheet, each));
    return create('li', { 'data-habit': each.habit.id }, create('b', {}, each.habit.label), ' ', words, track);
  });
}

/** The numbers behind the bars, each with its words. */
export function habitNumbers({ bank, sheet }: AnsweredRun): HTMLLIElement[] {
  return score(bank, sheet).map((each) => {
    const { title, rest } = scoreHeading(bank, sheet, each);
    return create('li', {}, create('b', {}, title), ` ${rest}`);
  });
}
