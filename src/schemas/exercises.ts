import { z } from 'astro/zod';
import { readPlan } from '../domain/playbook/exercises/plan.ts';
import { text, type Mending } from './values.ts';

/** Half of a plan, without the words that the sentence puts around it. */
const half = (which: 'when' | 'act', expected: string) =>
  text
    .refine((words) => readPlan({ when: 'a', act: 'b', [which]: words }).plan?.[which] === words)
    .meta({
      expected,
      fix: (typed) => `write ${readPlan({ when: typed, act: typed }).plan?.[which] ?? 'it out'}`,
    } satisfies Mending);

/**
 * The exercises that a play may hold, each at most once, and what each takes. Each is a component of the same name in
 * `components/exercises/`. Posts have none, so that they need not load what exercises need.
 */
export const exercises = {
  /** The story that the play names in `story`, to go through. */
  BranchingScenario: {
    props: z
      .strictObject({})
      .meta({ fix: 'write <BranchingScenario /> here, and "story: its-name" in the front matter' } satisfies Mending),
    content: false,
  },
  /** A box to write in, and inside it a list of tasks: what to check before sending. */
  DraftHelper: { props: z.strictObject({ label: text }), content: 'task list' },
  /** "If …, then I …": `when` and `act` are an example of each half, without the words "if" and "then I". */
  IfThenPlan: {
    props: z.strictObject({
      when: half('when', 'what follows "If", without a full stop'),
      act: half('act', 'what follows "then I", without a full stop'),
    }),
    content: false,
  },
  /** Three lines to a stranger: ask, tell as much, ask again. */
  OpenerBuilder: { props: z.strictObject({}), content: false },
  /**
   * Things to tick off: a list of tasks inside it. With `due="yes"` each can have a day; with `rounds="3"` the list is
   * gone through three times. It cannot have both.
   */
  PlayChecklist: {
    props: z
      .strictObject({
        label: text,
        due: z.literal('yes').optional(),
        rounds: z
          .enum(['2', '3', '4', '5', '6', '7', '8', '9'])
          .meta({ fix: 'remove one of the two' } satisfies Mending)
          .optional(),
      })
      .refine(({ due, rounds }) => due === undefined || rounds === undefined, {
        path: ['rounds'],
        error: 'one of "due" and "rounds": what has days is gone through once',
      }),
    content: 'task list',
  },
  /** Promises with a day and a person's initials. */
  PromiseLedger: { props: z.strictObject({}), content: false },
  /** The count of the last ten: talk, add, promote and something else. */
  ThirdsLog: { props: z.strictObject({}), content: false },
} as const;
