import { countFindings, habitFindings, mostlyReadsFindings, reversedFindings } from './assessment-habits.ts';
import { playsOf, questionsOf, type Placed } from './assessment-parts.ts';
import { answerFindings, bandFindings, fewestAnswersFindings } from './assessment-scale.ts';
import { wordingFindings } from './assessment-wording.ts';
import { playNames, unknownName, type KnownNames } from '../unknown-names.ts';
import { inFile, type Finding, type Problem } from '../../problem.ts';
import type { AssessmentEntry, SiteContent } from '../../read/read-site.ts';

/** Duplicate ids of habits or of questions. A habit and its count may share one. */
function idFindings({ reading, bank }: AssessmentEntry): Finding[] {
  const habits = (bank.habits ?? []).map((part, at) => ({ part, path: ['habits', at] }));
  const doubles = (noun: string, named: readonly Placed<{ id: string }>[]): Finding[] =>
    [...Map.groupBy(named, ({ part }) => part.id)].flatMap(([id, [first, ...others]]) =>
      others.map(({ path }): Finding => ({
        line: reading.lineOf([...path, 'id']),
        what: `two ${noun} with one id`,
        expected: 'an id of its own',
        received: `${id}, as in line ${reading.lineOf([...(first?.path ?? []), 'id'])}`,
        fix: 'give the newer of the two another id',
      })),
    );
  return [...doubles('habits', habits), ...doubles('questions', questionsOf(bank))];
}

/** Plays that do not exist. */
function playFindings({ reading, bank }: AssessmentEntry, names: KnownNames): Finding[] {
  return playsOf(bank).flatMap(({ part, path }): Finding[] => {
    const unknown = unknownName(part, names);
    return unknown ? [{ line: reading.lineOf(path), ...unknown }] : [];
  });
}

const differInOne = (a: string, b: string): boolean => a !== b && (a[0] === b[0] || a[1] === b[1]);

/** Assessments whose private codes are equal, or one slip apart. Versions of one assessment share their code. */
function codeProblems(assessments: readonly AssessmentEntry[]): Problem[] {
  return assessments.flatMap(({ reading, bank: { code, version } }, at): Problem[] => {
    if (code === undefined || version === undefined) return [];
    const before = assessments.slice(0, at).filter(({ bank }) => bank.code !== undefined && bank.version !== undefined);
    const problem = {
      file: reading.file,
      line: reading.lineOf(['code']),
      fix: 'give the newer of the two another code',
    };
    const same = before.find(({ bank }) => bank.code === code && bank.version === version);
    if (same !== undefined) {
      const received = `${code}${version}, which ${same.reading.file} has too`;
      return [{ ...problem, what: 'two assessments with one code', expected: 'a code of its own', received }];
    }
    const near = before.find(({ bank }) => differInOne(code, bank.code ?? code));
    if (near === undefined) return [];
    const received = `${code}, beside ${near.bank.code} of ${near.reading.file}`;
    const expected = 'a code that differs in both letters, so that a slip in one opens nothing else';
    return [{ ...problem, what: 'two codes that differ in one letter', expected, received }];
  });
}

/** The rules for assessments that no schema can state: how parts fit, and how questions are worded. */
export function checkAssessments({ assessments, plays }: SiteContent): Problem[] {
  const names = {
    ...playNames(plays.map(({ slug }) => slug)),
    otherwise: 'write the file, or lead to another play',
  };
  const rules = [
    idFindings,
    reversedFindings,
    countFindings,
    habitFindings,
    answerFindings,
    bandFindings,
    fewestAnswersFindings,
    mostlyReadsFindings,
    wordingFindings,
  ];
  return [
    ...assessments.flatMap((assessment) =>
      inFile(assessment.reading.file, [
        ...rules.flatMap((rule) => rule(assessment)),
        ...playFindings(assessment, names),
      ]),
    ),
    ...codeProblems(assessments),
  ];
}
