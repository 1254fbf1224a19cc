import { entryId, slugOfId, toSlug } from '../../domain/slug.ts';
import { nameFindings, playNames, unknownName, type Names } from './names.ts';
import { nearest, suggest } from './nearest.ts';
import { checkRelations } from './play-relations.ts';
import { inFile, orList, type Finding, type Problem } from './problem.ts';
import type { Assessment, Play, Site } from './site.ts';

/** The assessment that readers are given, whose habits plays train. */
function defaultAssessment({ assessments, settings }: Site): Assessment | undefined {
  const name = settings?.data.assessment;
  return assessments.find(({ reading: { file } }) => slugOfId(entryId(file)) === name);
}

/** What plays call posts. */
function postNames({ posts }: Site): Names {
  return {
    what: 'unknown post',
    expected: 'the path of a post below posts/, without .mdx',
    known: new Set(posts.map(({ id }) => id)),
    // Without its year.
    aliases: new Map(posts.map(({ id }) => [slugOfId(id), id])),
    otherwise: 'remove it until the post is there',
  };
}

/** What plays call habits; where the settings name no assessment, nobody knows. */
function habitNames(assessment: Assessment | undefined): Names {
  const habits = assessment?.bank.habits;
  return {
    what: 'unknown habit',
    expected: orList(habits?.map(({ id }) => id) ?? []),
    known: habits && new Set(habits.map(({ id }) => id)),
    aliases: new Map(habits?.map(({ id, label }) => [toSlug(label), id])),
    otherwise: 'write the id of a habit of the assessment',
  };
}

/** Minutes that do not fit together. */
function timeFindings({ reading, data: { minutes, steps, smallest } }: Play): Finding[] {
  if (minutes === undefined) return [];
  const sum = steps?.reduce((total, step) => total + step.minutes, 0);
  const findings: Finding[] = [];
  if (sum !== undefined && sum !== minutes) {
    findings.push({
      line: reading.lineOf(['minutes']),
      what: 'other minutes than those of the steps',
      expected: `${sum}, the sum of the steps`,
      received: String(minutes),
      fix: `write ${sum}, or correct the minutes of a step`,
    });
  }
  if (smallest !== undefined && smallest.minutes > minutes) {
    findings.push({
      line: reading.lineOf(['smallest', 'minutes']),
      what: 'a smallest version that takes longer than the play',
      expected: `${minutes} at the most`,
      received: String(smallest.minutes),
      fix: 'write a smaller one, or correct one of the two numbers',
    });
  }
  return findings;
}

/** Plays that readers could not tell apart. */
function titleProblems(plays: readonly Play[]): Problem[] {
  const titled = plays.flatMap(({ reading, data: { title } }) => (title === undefined ? [] : [{ reading, title }]));
  return [...Map.groupBy(titled, ({ title }) => title.toLowerCase()).values()].flatMap(([first, ...others]) =>
    others.map(({ reading, title }): Problem => ({
      file: reading.file,
      line: reading.lineOf(['title']),
      what: 'two plays with one title',
      expected: 'a title of its own',
      received: `${title}, which ${first?.reading.file ?? 'another'} has too`,
      fix: 'give one of the two another title',
    })),
  );
}

/** Plays that an assessment leads to and that have no file. */
function missingFiles({ reading, bank }: Assessment, slugs: readonly string[]): Finding[] {
  return Object.keys(bank.plays ?? {})
    .filter((name) => !slugs.includes(name))
    .map((name) => ({
      line: reading.lineOf(['plays', name]),
      what: 'a play without its file',
      expected: `the file plays/${name}.mdx`,
      received: 'nothing',
      fix: suggest(nearest(name, slugs), 'write the file, or lead to another play'),
    }));
}

/** Habits that no play trains. */
function untrained({ reading, bank: { habits = [] } }: Assessment, plays: readonly Play[]): Finding[] {
  const trained = plays.map(({ data }) => data.habit);
  // A play whose habit is misspelt may be the one.
  if (!trained.every((habit) => habits.some(({ id }) => id === habit))) return [];
  return habits.flatMap(({ id }, at): Finding[] => {
    if (trained.includes(id)) return [];
    return [
      {
        line: reading.lineOf(['habits', at, 'id']),
        what: 'a habit without a play',
        expected: `a play with "habit: ${id}"`,
        received: 'nothing',
        fix: 'write one in plays/, or give the habit of another play',
      },
    ];
  });
}

/** What no single play can know, and what assessments say of plays. Where there are no plays, nothing is asked of them. */
export function checkPlays(site: Site): Problem[] {
  const { plays, assessments } = site;
  if (plays.length === 0) return [];
  const assessment = defaultAssessment(site);
  const slugs = plays.map(({ slug }) => slug);
  const names = { play: playNames(slugs), post: postNames(site), habit: habitNames(assessment) };
  const own = plays.flatMap((play) => {
    const { reading, data } = play;
    const habit = data.habit === undefined ? undefined : unknownName(data.habit, names.habit);
    return inFile(reading.file, [
      ...(habit ? [{ line: reading.lineOf(['habit']), ...habit }] : []),
      ...nameFindings(reading, 'posts', { values: data.posts, names: names.post }),
      ...nameFindings(reading, 'before', { values: data.before, names: names.play }),
      ...nameFindings(reading, 'after', { values: data.after, names: names.play }),
      ...timeFindings(play),
    ]);
  });
  return [
    ...own,
    ...titleProblems(plays),
    ...checkRelations(plays),
    ...assessments.flatMap((each) => inFile(each.reading.file, missingFiles(each, slugs))),
    ...(assessment ? inFile(assessment.reading.file, untrained(assessment, plays)) : []),
  ];
}
