/**
 * The questionnaire as data: a validated `content/assessments/<slug>.yaml`. Nothing here assumes how many habits,
 * items or options there are.
 */
export interface Bank {
  /**
   * Two capitals that begin private codes, before the version: `SN` and 1 give `SN1-…`. Banks of one site differ in
   * both letters, so that one typo never opens a code as another bank's.
   */
  code: string;
  /** From 1. Answers are compared within a version; ids never change meaning. */
  version: number;
  title: string;
  /** Answer sets by name, fixed for the life of a version. */
  answerSets: Readonly<Record<string, AnswerSet>>;
  /** In the order asked, which also breaks ties and fixes the layout of private codes. */
  habits: readonly Habit[];
  /** The question for counts of the last ten, asked last; it scores the habit that it names. */
  count?: CountQuestion | undefined;
  /** Words for ranges of the scale, lowest first, from 0. */
  bands: readonly Band[];
  /** How close to a band's limit counts as "near the line", in points. */
  nearTheLine: number;
  /** The smallest difference called a change, in points: our working limit, not measured. */
  workingLimit: number;
  /** How many answers a habit needs for a score. */
  fewestAnswers: number;
  /** How to recognise someone who mostly reads; absent where the bank does not ask about taking part. */
  mostlyReads?: MostlyReads | undefined;
}

/** Someone mostly reads if their score on one habit is low and they counted too few contributions to judge. */
interface MostlyReads {
  habit: string;
  /** The highest score that still counts as low, in points. */
  atMost: number;
  /** The play for this week. */
  play: string;
}

/** The answers to choose from, low to high, and one that is not scored. */
export interface AnswerSet {
  /** What precedes a question's options, as in `The last four times …`; only authors see it. */
  about: string;
  /** From the lowest value, 0, to the highest; at least two. */
  options: readonly string[];
  cannotSay: string;
}

/** A habit. Without items of its own it is scored by the count question. */
export interface Habit {
  /** Never changes: `list`. */
  id: string;
  /** What readers see: `Listen first`. */
  label: string;
  /** The neutral heading over its items: the habit's name would coach the answer. */
  heading: string;
  items: readonly Item[];
  /** The habit's if–then line; a habit scored by the count has one per direction instead. */
  ifThen?: string | undefined;
}

export interface Item {
  /** Never changes: `list1`. */
  id: string;
  /** The name of its answer set. */
  answers: string;
  question: string;
  hint?: string | undefined;
  /** Whether it asks about a rival behaviour, so that the lowest answer scores highest. */
  reversed: boolean;
  /** The play that it leads to: the name of a file in `plays/`. */
  play: string;
}

export interface CountQuestion {
  id: string;
  /** The habit that it scores. */
  habit: string;
  question: string;
  hint: string;
  /** What belongs on each heap; something else needs no words. */
  heaps: Readonly<Record<'talk' | 'add' | 'promote', string>>;
  /** The play and the if–then line for too much promoting, too little talking, too little adding. */
  next: Readonly<Record<'promoting' | 'talking' | 'adding', { play: string; ifThen: string }>>;
  /** The second play, or the only one where there is no other. */
  fallback: string;
}

export interface Band {
  /** Where it begins, in points. */
  from: number;
  label: string;
  meaning: string;
}

export interface PlayLine {
  title: string;
  what: string;
  /** `10 minutes, on your own`. */
  facts: string;
}

export interface AssessmentData {
  /** Every version still supported, newest last. */
  versions: readonly [Bank, ...Bank[]];
  plays: Readonly<Record<string, PlayLine>>;
}
