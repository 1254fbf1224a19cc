import type { AssessmentData, Bank } from '../../domain/assessment/bank.ts';
import type { Place } from '../../domain/assessment/runs/journey.ts';
import type { Run } from '../../domain/assessment/runs/runs.ts';
import type { Answer, Sheet } from '../../domain/assessment/sheet.ts';
import type { Counts } from '../../domain/mix/counts.ts';

/** A run with the bank that it answers, as the parts of an assessment show it. */
export interface AnsweredRun {
  data: AssessmentData;
  /** The version that was answered; only the newest is asked. */
  bank: Bank;
  run: Run;
  sheet: Sheet;
}

declare global {
  interface HTMLElementEventMap {
    go: CustomEvent<Place>;
    answered: CustomEvent<{ id: string; answer: Answer }>;
    /** The counts, or null where they were emptied. */
    recounted: CustomEvent<{ counts: Counts | null }>;
    /** The habit that matters most to the reader, or `NOT_SURE`. */
    chosen: CustomEvent<string>;
    /** The reader continues. */
    proceed: CustomEvent;
    opened: CustomEvent<Run>;
  }
}

/** Dispatches one of these events, which bubbles to `<self-assessment>`. */
export function tell<Name extends 'go' | 'answered' | 'recounted' | 'chosen' | 'proceed' | 'opened'>(
  from: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}
