import type { EntryOf } from '../notebook/notebook-entries.ts';

/** The two halves of a plan, without the words "if" and "then I". */
export type Plan = Pick<EntryOf<'plan'>, 'when' | 'act'>;

/** How long each half may be: a plan that is longer is two. */
export const LONGEST_HALF = 200;

/** A half that is missing, and what to do about it. */
export interface PlanProblem {
  half: keyof Plan;
  words: string;
}

/** One line, without the words that stand before its field already and without what ends a sentence. */
function half(typed: string, before: RegExp): string {
  return typed
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:…]+$/, '')
    .trimStart()
    .replace(before, '');
}

/**
 * Reads a plan as somebody typed it: whoever types "If" and "then I" again has them once.
 * @returns the first half that is empty, where one is
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

/** The whole sentence: `If the report has gone, then I answer one question.` */
export function planSentence({ when, act }: Plan): string {
  return `If ${when}, then I ${act}.`;
}
