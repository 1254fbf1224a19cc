import type { Run } from '../../domain/assessment/runs/runs.ts';
import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';
import type { AnsweredRun } from './answered-run.ts';
import { changeTable } from './change-table.ts';

/** A run that can be compared with another. */
export type ComparedRun = Omit<AnsweredRun, 'data'>;

/** Two runs to choose and what changed between them, in the markup of `<earlier-results>`. */
export class RunComparison {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Offers runs, the newest first: the last two are chosen, unless the reader's own choice is still there. */
  offer(kept: readonly ComparedRun[], nameOf: (run: Run) => string): void {
    required(this.#host, '[data-compare]').hidden = kept.length < 2;
    const selects = this.#selects;
    const chosen = selects.map(({ value }) => value);
    const isStill = new Set(chosen).size === 2 && chosen.every((id) => kept.some(({ run }) => run.id === id));
    for (const [index, select] of selects.entries()) {
      select.replaceChildren(...kept.map(({ run }) => create('option', { value: run.id }, nameOf(run))));
      select.value = (isStill ? chosen[index] : kept[1 - index]?.run.id) ?? '';
    }
    this.show(kept);
  }

  /** Shows how the two that are chosen differ. */
  show(kept: readonly ComparedRun[]): void {
    const [earlier, later] = this.#selects.map(({ value }) => kept.find(({ run }) => run.id === value));
    const same = create('p', {}, 'Choose two different ones.');
    const changes = earlier && later ? (earlier === later ? [same] : changeTable(earlier, later)) : [];
    required(this.#host, '[data-changes]').replaceChildren(...changes);
  }

  get #selects(): HTMLSelectElement[] {
    return ['earlier', 'later'].map((which) => required(this.#host, `[data-which="${which}"]`, HTMLSelectElement));
  }
}
