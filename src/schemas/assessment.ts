import { z } from 'astro/zod';
import type { Bank } from '../domain/assessment/bank.ts';
import { habitLook } from './pictured.ts';
import { day, habitId, slug, text, webAddress, type Mending } from './values.ts';

const answerSet = z.strictObject({
  /** What stands before the options of a question, as in `The last four times …`; for authors alone. */
  about: text,
  /** The answers, from low to high; a number stands in quotes. */
  options: z.array(text).min(2),
  /** The answer that is not scored: `I can’t say`. */
  cannotSay: text,
});

const item = z.strictObject({
  /** Its name in codes and files, for ever: `list1`. No other question has it. */
  id: slug,
  /** The name of its answer set. */
  answers: text,
  /** The question: one act, a named stretch of time, thirty words at most, no "not". */
  question: text,
  /** A line below the question. */
  hint: text.optional(),
  /** `true` where the lowest answer scores highest. One a habit at most; ask for a rival act, not for a lack. */
  reversed: z.boolean().default(false),
  /** The play that a low answer leads to: the name of a file in `plays/`. */
  play: slug,
});

const habit = <Image extends z.ZodType>(image: () => Image) =>
  z.strictObject({
    /** Its name in codes and files, for ever: `list`. */
    id: slug,
    /** What readers see in their results: `Listen first`. */
    label: text,
    /** The heading of its questions: neutral, since its name would coach the answer. */
    heading: text,
    /** The habit in one sentence, for the page on how the assessment works. */
    means: text,
    ...habitLook(image),
    /** Its questions, in the order in which they are asked. The habit that the count scores has none. */
    items: z.array(item).default([]),
    /** A plan to copy: `If …, then I …`. The habit that the count scores has three of them, below `next`. */
    ifThen: text.optional(),
  });

const nextStep = z.strictObject({
  /** The play: the name of a file in `plays/`. */
  play: slug,
  /** A plan to copy: `If …, then I …`. */
  ifThen: text,
});

const count = z.strictObject({
  /** Its name in codes and files, for ever. No other question has it. */
  id: slug,
  /** The id of the habit that it scores. */
  habit: habitId,
  /** What readers are asked to count, thirty words at most, no "not". */
  question: text,
  /** A line below the question. */
  hint: text,
  /** What belongs on each of the three heaps, in a few words. */
  heaps: z.strictObject({ talk: text, add: text, promote: text }),
  /** What comes next for too much promoting, too little talking, too little adding. */
  next: z.strictObject({ promoting: nextStep, talking: nextStep, adding: nextStep }),
  /** The play that comes second, or where there is no other. */
  fallback: slug,
});

const band = z.strictObject({
  /** The score from 0 to 100 that it begins at; it ends where the next begins. */
  from: z.number().min(0),
  /** What readers see beside a score: `Usual`. */
  label: text,
  /** One sentence that says what it means. */
  meaning: text,
});

const mostlyReads = z.strictObject({
  /** The id of the habit whose low score says so: one with questions. */
  habit: habitId,
  /** The highest score from 0 to 100 that does. */
  atMost: z.number().min(0).max(100),
  /** The play for this week: the name of a file in `plays/`. */
  play: slug,
});

const evidence = z.strictObject({
  /** The ids of the habits that it is about; none where it is about asking itself. */
  habits: z.array(slug).default([]),
  /** Who, when, what and where, as in a list of references. */
  source: text,
  /** Where it can be read. */
  href: webAddress,
  /** What it found, in a sentence or two. */
  says: text,
  /** How much it can bear, and how much of it was read here. */
  strength: text,
});

const change = z.strictObject({
  /** The version that came with it. */
  version: z.int().min(1),
  /** The day, as 2026-11-24. */
  date: day,
  /** What is different, in a sentence. */
  what: text,
});

/**
 * `assessments/<name>.yaml`: one questionnaire. Rules across its parts are in `author/check/rules/assessments`.
 * @param image as in postSchema
 */
export function assessmentSchema<Image extends z.ZodType>(image: () => Image) {
  return z.strictObject({
    /** Two capitals that private codes begin with, before the version: `SN` and 1 give `SN1-…`. */
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ expected: 'two capitals, such as SN', fix: 'write two capitals from A to Z' } satisfies Mending),
    /** From 1. A new one for every change of ids, answer sets or what a question asks. */
    version: z.int().min(1),
    /** The title of the start page. */
    title: text,
    /** What it is called where there is room for a few words; absent, by its title. */
    name: text.optional(),
    /** What the start page says of it, for search engines and links to it, in a sentence or two. */
    description: text,
    /** What readers need to know before they answer, a paragraph each: what its words mean, who should see the answers. */
    before: z.array(text).min(1),
    /** The answers to choose from, by a name of capitals and digits that questions give in `answers`. */
    answerSets: z.record(
      z
        .string()
        .regex(/^[A-Z][A-Z0-9]*$/)
        .meta({
          expected: 'capitals and digits, such as L4',
          fix: 'begin it with a capital, and use only capitals and digits',
        } satisfies Mending),
      answerSet,
    ),
    /** In the order in which they are asked. */
    habits: z.array(habit(image)).min(1),
    /** The count of the last ten, which is asked last. */
    count: count.optional(),
    /** Words for stretches of the scale, the lowest first. The first begins at 0. */
    bands: z.array(band).min(1),
    /** How many points from a band's limit are still "near the line". */
    nearTheLine: z.number().min(0).max(50),
    /** The smallest change in points that is called one. */
    workingLimit: z.number().min(1).max(100),
    /** How many of its questions must be answered before a habit has a score. */
    fewestAnswers: z.int().min(1),
    /** How to recognise somebody who mostly reads, who gets a result of their own. */
    mostlyReads: mostlyReads.optional(),
    /** What it cannot tell, a paragraph each; it stands below every result. */
    caveats: z.array(text).min(1),
    /** What it rests on. */
    evidence: z.array(evidence).default([]),
    /** What has changed, the newest first. */
    changes: z.array(change).default([]),
  }) satisfies z.ZodType<Bank>;
}
