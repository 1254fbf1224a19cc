import type { EntryOf } from '../notebook/notebook-entries.ts';

/** Both halves, without the words "if" and "then I". */
export type Plan = Pick<EntryOf<'plan'>, 'when' | 'act'>;

/** In characters: a longer half is two plans. */
export const LONGEST_HALF = 200;

/** A missing half, and how to mend it. */
export interface PlanProblem {
  half: keyof Plan;
  words: string;
}

/** One line, without the words already in front of the field and without closing punctuation. */
function half(typed: string, before: RegExp): string {
  return typed
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:…]+$/, '')
    .trimStart()
    .replace(before, '');
}

/**
 * Reads a plan as typed; "If" and "then I" may be typed again.
 * @returns the plan, or the first half that is empty
 */
export function readPlan(
  typed: Plan,
): { plan: Plan; problem?: undefined } | { plan?: undefined; problem: PlanProblem } {
  const plan = {
    when: half(typed.when, /^if\b,?\s*/i),
    act: half(typed.act, /^(?:then\b,?\s*)?(?:I(?:['’]ll| will)?(?=\s|$)\s*)?/i),
  };
  if (plan.when === '') return { problem: { half: 'when', words: 'Write what has to happen first, after “If”' } };
  if (plan.act === '') return { problem: { half: 'act', words: 'Write what you do then, after “then I”' } };
  return { plan };
}

/** `If the report has gone, then I answer one question.` */
export function planSentence({ when, act }: Plan): string {
  return `If ${when}, then I ${act}.`;
}
