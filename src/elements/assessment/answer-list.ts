import type { Bank } from '../../domain/assessment/bank.ts';
import { partsOf } from '../../domain/assessment/runs/journey.ts';
import { answerTo, CANNOT_SAY, itemsOf, type Sheet } from '../../domain/assessment/sheet.ts';
import { HEAPS } from '../../domain/mix/counts.ts';
import { HEAP_NAMES } from '../../domain/mix/words.ts';
import { create, rowButton } from '../dom/create.ts';
import { tell, type AnsweredRun } from './answered-run.ts';

/** An answer in words; undefined for a blank. */
function answerWords(bank: Bank, sheet: Sheet, id: string): string | undefined {
  if (bank.count?.id === id) {
    const { counts } = sheet;
    return counts && HEAPS.map((heap) => `${HEAP_NAMES[heap]}: ${counts[heap]}`).join(', ');
  }
  const item = itemsOf(bank).find((each) => each.id === id);
  const answer = item && answerTo(bank, sheet, item);
  const set = item && bank.answerSets[item.answers];
  return answer === CANNOT_SAY ? set?.cannotSay : set?.options[answer ?? -1];
}

declare global {
  interface HTMLElementTagNameMap {
    'answer-list': AnswerList;
  }
}

/**
 * Every question with its answer and a button to change it, part by part. It makes its own markup, since it depends on
 * the answers.
 *
 * ```html
 * <answer-list></answer-list>
 * ```
 */
export class AnswerList extends HTMLElement {
  show({ bank, sheet }: AnsweredRun, canChange: boolean): void {
    const questions = new Map(itemsOf(bank).map(({ id, question }) => [id, question]));
    if (bank.count) questions.set(bank.count.id, bank.count.question);
    this.replaceChildren(
      ...partsOf(bank).flatMap(({ habit, ids }) => [
        create('h3', {}, habit.heading),
        create('dl', {}, ...ids.map((id) => row(id, questions.get(id) ?? '', answerWords(bank, sheet, id), canChange))),
      ]),
    );
  }
}

function row(id: string, question: string, answer: string | undefined, canChange: boolean): HTMLElement {
  const change = rowButton('Change', question, () => tell(change, 'go', { at: 'question', id, returnsTo: 'results' }));
  return create(
    'div',
    {},
    create('dt', {}, question),
    create('dd', answer === undefined ? { class: 'blank' } : {}, answer ?? 'Left out'),
    ...(canChange ? [create('dd', { class: 'change' }, change)] : []),
  );
}

customElements.define('answer-list', AnswerList);
