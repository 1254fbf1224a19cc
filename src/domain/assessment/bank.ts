/**
 * The questionnaire as data: what `content/assessments/<slug>.yaml` says once it is validated. Nothing here depends on
 * how many habits, items or options there are; another bank is another file.
 */
export interface Bank {
  /**
   * Two capitals that private codes begin with, with the version: `SN` and 1 give `SN1-…`. Two banks of one site differ
   * in both letters, so that a slip in one letter never opens a code as another bank's.
   */
  code: string;
  /** From 1. Answers are compared within a version; ids keep their meaning for ever. */
  version: number;
  /** The title of the start page. */
  title: string;
  /** Answer sets by their name. They are fixed for the life of a version. */
  answerSets: Readonly<Record<string, AnswerSet>>;
  /** In the order in which they are asked; ties are decided by it, and private codes follow it. */
  habits: readonly Habit[];
  /** The question for counts of the last ten, which scores the habit that it names; asked last. */
  count?: CountQuestion | undefined;
  /** Words for stretches of the scale, the lowest first: the first begins at 0. */
  bands: readonly Band[];
  /** How near a band's limit "near the line" begins, in points. */
  nearTheLine: number;
  /** The smallest change in points that is called one: our working limit, not measured. */
  workingLimit: number;
  /** How many answers a habit needs for a score. */
  fewestAnswers: number;
  /** How somebody who mostly reads is known; absent where the bank does not ask about taking part. */
  mostlyReads?: MostlyReads | undefined;
}

/** Somebody mostly reads whose score of a habit is low and who has counted too few contributions to judge. */
interface MostlyReads {
  /** The id of the habit that says so. */
  habit: string;
  /** The highest score that does, in points. */
  atMost: number;
  /** The play for this week. */
  play: string;
}

/** The answers to choose from: low to high, and one that is not scored. */
export interface AnswerSet {
  /** What stands before the options of a question, as in `The last four times …`; for the author alone. */
  about: string;
  /** From the lowest value, 0, to the highest; two or more. */
  options: readonly string[];
  /** The answer that is not scored. */
  cannotSay: string;
}

/** One of the habits. A habit without items of its own is scored by the count question. */
export interface Habit {
  /** Kept for ever: `list`. */
  id: string;
  /** What readers see: `Listen first`. */
  label: string;
  /** The neutral heading under which its items are asked: the habit's name would coach the answer. */
  heading: string;
  items: readonly Item[];
  /** The habit's own if–then line; a habit that the count scores has one for each direction instead. */
  ifThen?: string | undefined;
}

/** A question about behaviour. */
export interface Item {
  /** Kept for ever: `list1`. */
  id: string;
  /** The name of its answer set. */
  answers: string;
  question: string;
  hint?: string | undefined;
  /** Whether it asks for a rival behaviour, so that the lowest answer scores highest. */
  reversed: boolean;
  /** The play that it leads to: the name of a file in `plays/`. */
  play: string;
}

/** The question for the last ten. */
export interface CountQuestion {
  id: string;
  /** The habit that it scores. */
  habit: string;
  question: string;
  hint: string;
  /** The heaps, in the order of `HEAPS`, each with its name and, where it needs saying, what belongs there. */
  heaps: Readonly<Record<'talk' | 'add' | 'promote' | 'other', { name: string; hint?: string | undefined }>>;
  /** The play and the if–then line for too much promoting, too little talking, too little adding. */
  next: Readonly<Record<'promoting' | 'talking' | 'adding', { play: string; ifThen: string }>>;
  /** The play that comes second, or where there is no other. */
  fallback: string;
}

/** A stretch of the scale from 0 to 100. */
export interface Band {
  /** Where it begins, in points. */
  from: number;
  label: string;
  meaning: string;
}

/** A play as a result names it. */
export interface PlayLine {
  title: string;
  /** In one line. */
  what: string;
}

/** What a page hands to its elements. */
export interface AssessmentData {
  /** Every version that is still known, the newest last. */
  versions: readonly [Bank, ...Bank[]];
  /** By their names. */
  plays: Readonly<Record<string, PlayLine>>;
}
