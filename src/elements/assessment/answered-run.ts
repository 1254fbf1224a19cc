import type { AssessmentData, Bank } from '../../domain/assessment/bank.ts';
import type { Place } from '../../domain/assessment/runs/journey.ts';
import type { Run } from '../../domain/assessment/runs/runs.ts';
import type { Answer, Sheet } from '../../domain/assessment/sheet.ts';
import type { Counts } from '../../domain/mix/counts.ts';

/** What the parts of an assessment show: one run, with the bank that it answers. */
export interface AnsweredRun {
  data: AssessmentData;
  /** The version that was answered; only the newest is asked. */
  bank: Bank;
  run: Run;
  sheet: Sheet;
}

declare global {
  interface HTMLElementEventMap {
    /** A place to go to. */
    go: CustomEvent<Place>;
    /** An answer that was given. */
    answered: CustomEvent<{ id: string; answer: Answer }>;
    /** Counts that are sound; null where nothing is counted any more. */
    recounted: CustomEvent<{ counts: Counts | null }>;
    /** The habit that matters most, or that one is not sure. */
    chosen: CustomEvent<string>;
    /** Whatever stands there is sound, and the reader wants to go on. */
    proceed: CustomEvent;
    /** A run to show. */
    opened: CustomEvent<Run>;
  }
}

/** Tells whoever holds the element. */
export function tell<Name extends 'go' | 'answered' | 'recounted' | 'chosen' | 'proceed' | 'opened'>(
  from: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}
