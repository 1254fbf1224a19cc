import type { AnswerSet, Band } from '../../../../domain/assessment/bank.ts';
import { itemsWithPaths } from './assessment-parts.ts';
import { nearest, suggest } from '../../nearest.ts';
import { orList, type Fault, type Finding } from '../../problem.ts';
import { counted } from '../../../../domain/number-words.ts';
import { describe } from '../../read/value-words.ts';
import type { AssessmentEntry } from '../../read/read-site.ts';

/** Equal answers in one set. */
function equalAnswers({ reading }: AssessmentEntry, name: string, { options, cannotSay }: AnswerSet): Finding[] {
  const answers = [...options, cannotSay];
  return answers.flatMap((answer, index): Finding[] => {
    if (answers.indexOf(answer) === index) return [];
    const key = index < options.length ? ['options', index] : ['cannotSay'];
    return [
      {
        line: reading.lineOf(['answerSets', name, ...key]),
        what: 'one answer twice in a set',
        expected: 'answers that differ',
        received: answer,
        fix: 'reword one of the two',
      },
    ];
  });
}

/** Unknown and unused answer sets. */
export function answerFindings(assessment: AssessmentEntry): Finding[] {
  const { reading, bank } = assessment;
  const { answerSets, habits } = bank;
  if (answerSets === undefined) return [];
  const names = Object.keys(answerSets);
  const items = itemsWithPaths(bank);
  const unknown = items
    .filter(({ part }) => !names.includes(part.answers))
    .map(({ part, path }): Finding => ({
      line: reading.lineOf([...path, 'answers']),
      what: 'unknown answer set',
      expected: orList(names),
      received: part.answers,
      fix: suggest(nearest(part.answers, names), 'add it to answerSets'),
    }));
  // A set that a misspelt name was meant for counts as used.
  const unused = habits === undefined || unknown.length > 0 ? [] : names;
  return [
    ...Object.entries(answerSets).flatMap(([name, set]) => equalAnswers(assessment, name, set)),
    ...unknown,
    ...unused
      .filter((name) => !items.some(({ part }) => part.answers === name))
      .map((name): Finding => ({
        line: reading.lineOf(['answerSets', name]),
        what: 'an answer set that no question uses',
        expected: `a question with "answers: ${name}"`,
        received: name,
        fix: 'remove the set, or give its name to a question',
      })),
  ];
}

function bandFault({ from }: Band, before: Band | undefined): Fault | undefined {
  const received = describe(from);
  if (before === undefined) {
    if (from === 0) return undefined;
    const fix = 'write "from: 0", or add a band before it';
    return { what: 'bands that begin above 0', expected: '0 for the first band', received, fix };
  }
  if (from <= before.from) {
    const expected = `more than ${before.from}, where the band before it begins`;
    return { what: 'bands out of order', expected, received, fix: 'put them in order, the lowest first' };
  }
  if (from < 100) return undefined;
  const fix = 'write a smaller number, or remove the band';
  return { what: 'a band beyond the scale', expected: 'less than 100', received, fix };
}

/** Bands that do not begin at 0 or do not rise. */
export function bandFindings({ reading, bank: { bands = [] } }: AssessmentEntry): Finding[] {
  return bands.flatMap((band, index): Finding[] => {
    const fault = bandFault(band, bands[index - 1]);
    return fault ? [{ line: reading.lineOf(['bands', index, 'from']), ...fault }] : [];
  });
}

/** A `fewestAnswers` that some habit can never reach. */
export function fewestAnswersFindings({
  reading,
  bank: { habits = [], fewestAnswers = 0 },
}: AssessmentEntry): Finding[] {
  const [smallest] = habits
    .filter(({ items }) => items.length > 0)
    .toSorted((one, other) => one.items.length - other.items.length);
  if (smallest === undefined || fewestAnswers <= smallest.items.length) return [];
  return [
    {
      line: reading.lineOf(['fewestAnswers']),
      what: 'more answers asked for than a habit has questions',
      expected: `${smallest.items.length} at the most, since ${smallest.id} has ${counted(smallest.items.length, 'question')}`,
      received: describe(fewestAnswers),
      fix: 'write a smaller number, or give the habit more questions',
    },
  ];
}
