import { z } from 'astro/zod';
import { pictureKeys } from './pictured.ts';
import { day, habitId, slug, text, webAddress, type Mending } from './values.ts';

const smallest = z.strictObject({
  /** How long it takes, in minutes: three at the most, and no more than the play itself. */
  minutes: z.int().min(1).max(3),
  /** What is done in them, in a sentence. */
  what: text,
});

const step = z.strictObject({
  /** What to do, in one short line: all that the printed card shows of the step. */
  do: text,
  /** How to do it, in a sentence or two. */
  how: text,
  /** How long it takes, in minutes. */
  minutes: z.int().min(1),
});

const variation = z.strictObject({
  /** Where or for whom it differs: `With a team`, `Remote`, `On a night shift`. */
  for: text,
  /** What is done otherwise. */
  do: text,
});

const source = z.strictObject({
  /** Who, when, what and where, and how much of it was read. */
  source: text,
  /** Where it can be read. */
  href: webAddress,
});

const change = z.strictObject({
  /** The day, as 2026-11-24. */
  date: day,
  /** What is different, in a sentence. */
  what: text,
});

/**
 * The front matter of a play. The text below it says what has no key.
 * @param image as in postSchema
 */
export function playSchema<Image extends z.ZodType>(image: () => Image) {
  return z.strictObject({
    /** What readers see: `Read to the end`. No other play has it. */
    title: text,
    /** The habit that it trains: the id of a habit of the assessment that `settings/site.yaml` names. */
    habit: habitId,
    /** What it is, in one line. */
    what: text,
    ...pictureKeys(image),
    /** Why anybody would, in two or three sentences that say what is evidence and what is opinion. */
    why: text,
    /** The posts that it grew from, the nearest first: paths below `posts/` without `.mdx`. */
    posts: z.array(text).min(1),
    /** How you know that you need it: what somebody could notice about themselves. */
    signs: z.array(text).min(1),
    /** When to leave it, which goes on after "Leave it when:". */
    skipWhen: text,
    /** How long it takes to get ready, in minutes; often none. */
    prep: z.int().min(0),
    /** How long it takes, in minutes, without getting ready: the sum of its steps. */
    minutes: z.int().min(1),
    /** The smallest version that is still of use. */
    smallest,
    /** Who does it: somebody `alone`, a `pair` or a `team`. */
    people: z.enum(['alone', 'pair', 'team']),
    /** What has to be there before it begins. */
    need: z.array(text).min(1),
    /** The site's own lists before the first step: `post`, `meet`, both, or `[]`. */
    safety: z
      .array(z.enum(['post', 'meet']))
      .refine((lists) => new Set(lists).size === lists.length)
      .meta({ expected: 'each of its words once', fix: 'remove the second' } satisfies Mending),
    /** What else to be careful about. */
    safetyExtra: z.array(text).default([]),
    /** What to do, in order: seven steps at the most, so that they fit on a card. */
    steps: z.array(step).min(1).max(7),
    /** How you know that it worked: what can be seen or said, and no count of likes. */
    worked: z.array(text).min(1),
    /** A worked example, which readers are told is made up: roles, no names. */
    example: text,
    /** How it is done elsewhere. The one for a team says that nobody is asked for a private account or an unpaid break. */
    variations: z.array(variation).min(1),
    /** The plays to do before it: names of files in `plays/`, each of which names this one in `after`. */
    before: z.array(slug).default([]),
    /** The plays that follow from it, each of which names this one in `before`. */
    after: z.array(slug).default([]),
    /** What its facts rest on. */
    sources: z.array(source).default([]),
    /** The story that it tells where its text has `<BranchingScenario />`: the name of a file in `scenarios/`. */
    story: slug.optional(),
    /** What has changed since it was first written, and that it was, oldest first. */
    changes: z.array(change).min(1),
    /** *Ask this at your next huddle*: one question, with its question mark. */
    huddle: z
      .string()
      .trim()
      .regex(/\?$/)
      .meta({ expected: 'a question', fix: 'end it with a question mark' } satisfies Mending),
  });
}
