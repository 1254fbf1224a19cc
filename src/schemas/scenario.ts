import { z } from 'astro/zod';
import { slug, text, type Mending } from './values.ts';

/** The name of a passage. It begins with a letter, so that passages keep the order in which they were written. */
const passageName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .meta({
    expected: 'small letters, digits and single hyphens, such as the-door',
    fix: 'begin it with a letter, and write hyphens for its spaces',
  } satisfies Mending);

const choice = z.strictObject({
  /** What the reader does or says, as an instruction: `Ask what they came to hear.` */
  do: text,
  /** The name of the passage that it leads to. */
  to: text,
});

const ending = z.strictObject({
  /** What it is called: `The early train`. */
  title: text,
  /** The plays that fit after it: names of files in `plays/`. */
  plays: z.array(slug).min(1),
});

const passage = z.strictObject({
  /** What happens, to "you" and now. An empty line begins a new paragraph. */
  text,
  /** What the other person thinks and does not say. */
  thinks: text.optional(),
  /** How it can go on; without it there is an `ending`. */
  choices: z.array(choice).min(1).optional(),
  /** How it ends; without it there are `choices`. */
  ending: ending.optional(),
});

/** `scenarios/<name>.yaml`: a story that branches. The rules for its ways are in `domain/playbook/stories/story-graph.ts`. */
export const scenarioSchema = z.strictObject({
  /** What readers see: `The trade evening`. */
  title: text,
  /** Where and when it happens, in one line. */
  setting: text,
  /** Who the other person is, in the middle of a sentence: `the bus manager`. A role, no name. */
  other: text,
  /** The name of the passage that it begins with. */
  start: text,
  /** What happens, by names that readers do not see. On paper the start is 1, and the others are numbered as they stand. */
  passages: z.record(passageName, passage),
});
