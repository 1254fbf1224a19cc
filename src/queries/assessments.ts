import type { Bank, PlayLine } from '../domain/assessment/bank.ts';
import { playsIn } from '../domain/assessment/next-plays.ts';
import { minuteWords, PEOPLE_WORDS } from '../domain/playbook/play-steps.ts';
import { versionsByCode } from '../domain/assessment/versions.ts';
import { assessmentPagePath, assessmentPath } from '../domain/urls.ts';
import { content, named } from './content.ts';

type Entry = typeof content.assessments extends Map<string, infer Data> ? Data : never;

/** An assessment: the newest version of its questions, and the older ones that codes may name. */
export interface Assessment {
  /** Undefined for the default, at `/self-assessment/`. */
  slug: string | undefined;
  /** What it is called where there is room for a few words. */
  name: string;
  path: string;
  methodPath: string;
  huddlePath: string;
  /** Its whole file. */
  data: Entry;
  /** Every known version, the newest last. */
  versions: readonly [Bank, ...Bank[]];
  /** The plays named by any version, by slug. */
  plays: Readonly<Record<string, PlayLine>>;
}

/** What the rules need, and therefore all that is sent to the browser as data. */
function bankOf(data: Entry): Bank {
  const { code, version, title, answerSets, count } = data;
  const habits = data.habits.map(({ id, label, heading, items, ifThen }) => ({ id, label, heading, items, ifThen }));
  const { bands, nearTheLine, workingLimit, fewestAnswers, mostlyReads } = data;
  const scale = { bands, nearTheLine, workingLimit, fewestAnswers, mostlyReads };
  return { code, version, title, answerSets, habits, count, ...scale };
}

function playLine(slug: string): PlayLine {
  const { title, what, minutes, people } = named(content.plays, 'play', slug).data;
  return { title, what, facts: `${minuteWords(minutes)}, ${PEOPLE_WORDS[people]}` };
}

export const assessments: readonly Assessment[] = versionsByCode(
  [...content.assessments].map(([id, data]) => ({
    code: data.code,
    version: data.version,
    id,
    data,
    bank: bankOf(data),
  })),
).map(({ newest: { id, data }, versions: [oldest, ...others] }) => {
  const banks = [oldest.bank, ...others.map(({ bank }) => bank)] as const;
  const slug = id === content.site.assessment ? undefined : id;
  const path = assessmentPath(slug);
  return {
    slug,
    name: data.name ?? data.title,
    path,
    methodPath: assessmentPagePath(path, 'method'),
    huddlePath: assessmentPagePath(path, 'huddle'),
    data,
    versions: banks,
    plays: Object.fromEntries(banks.flatMap(playsIn).map((play) => [play, playLine(play)] as const)),
  };
});

/** The assessment named in the settings. */
export const defaultAssessment: Assessment | undefined = assessments.find(({ slug }) => slug === undefined);

/** A page below an assessment. */
export interface AssessmentPage {
  is: 'method' | 'huddle';
  assessment: Assessment;
  path: string;
  /** Its name out of context. */
  title: string;
  /** Its heading, next to the assessment's name. */
  heading: string;
  description: string;
  /** The assessment's start page. */
  parent: { label: string; path: string };
  /** The other pages of the assessment. */
  others: readonly { label: string; path: string }[];
}

function pagesOf(assessment: Assessment): AssessmentPage[] {
  const { name, path, methodPath, huddlePath } = assessment;
  const parent = { label: name, path };
  const start = { label: 'Answer the questions', path };
  return [
    {
      is: 'method',
      assessment,
      path: methodPath,
      title: `How this works: ${name}`,
      heading: 'How this works',
      description: `Every question of “${name}”, what each answer is worth, how scores are made, what they rest on and what they cannot tell.`,
      parent,
      others: [start, { label: 'A huddle about it', path: huddlePath }],
    },
    {
      is: 'huddle',
      assessment,
      path: huddlePath,
      title: `A huddle on one habit: ${name}`,
      heading: 'A huddle on one habit',
      description: `A sheet for a team’s fifteen minutes about “${name}”: ground rules, one habit, one play for a fortnight. Nobody shows a score.`,
      parent,
      others: [start, { label: 'How this works', path: methodPath }],
    },
  ];
}

/** The pages below all assessments. */
export const assessmentPages: readonly AssessmentPage[] = assessments.flatMap(pagesOf);
