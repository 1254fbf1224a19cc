import { counted } from '../mix/counts.ts';
import { FEWEST } from '../mix/moves.ts';
import { countedInWords } from '../number-words.ts';
import { inSentence, listed, type Heading } from '../sentences.ts';
import type { Bank } from './bank.ts';
import { reaches, score } from './score.ts';
import type { Sheet } from './sheet.ts';

/**
 * The shape of a sheet in one sentence without numbers, and what belongs below it. It leaves out the habit scored by the
 * last ten, which is measured differently. A gap counts from the bank's working limit; habits that tie are all named,
 * since naming one would set it apart.
 */
export function shape(bank: Bank, sheet: Sheet): Heading {
  const { fewestAnswers, workingLimit, count } = bank;
  if (Object.keys(sheet.answers).length === 0) {
    return { title: sheet.counts ? 'Your last ten are counted.' : 'Nothing is answered yet.', rest: '' };
  }
  if (isMostlyReading(bank, sheet)) {
    const rest = 'So, by one rule of thumb, do nine people in ten in an online community. Nothing is wrong with it.';
    return { title: 'You mostly read.', rest };
  }
  const points = score(bank, sheet).flatMap(({ habit, score: of }) =>
    of === null || habit.id === count?.habit ? [] : [{ label: inSentence(habit.label), of }],
  );
  if (points.length < 2) {
    const rest = `A habit needs ${countedInWords(fewestAnswers, 'answer')} other than “can’t say”, and it takes two habits to compare.`;
    return { title: 'There is too little here to compare.', rest };
  }
  const highest = Math.max(...points.map(({ of }) => of));
  const lowest = Math.min(...points.map(({ of }) => of));
  if (!reaches(highest - lowest, workingLimit)) {
    return { title: 'No habit stands out.', rest: 'They came up about as often as each other.' };
  }
  const most = points.filter(({ of }) => of === highest).map(({ label }) => label);
  const least = points.filter(({ of }) => of === lowest).map(({ label }) => label);
  return { title: `You ${listed(most)} more than you ${listed(least)}.`, rest: '' };
}

/**
 * Whether someone mostly reads: hardly takes part and has too few contributions of any kind to judge a mix. Without a
 * score nobody can tell, and a blank count is not a count of zero.
 */
export function isMostlyReading(bank: Bank, sheet: Sheet): boolean {
  const { mostlyReads } = bank;
  const part = score(bank, sheet).find(({ habit }) => habit.id === mostlyReads?.habit)?.score ?? null;
  return (
    mostlyReads !== undefined &&
    part !== null &&
    part <= mostlyReads.atMost &&
    sheet.counts !== undefined &&
    counted(sheet.counts) < FEWEST
  );
}
