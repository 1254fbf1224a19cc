import { HEAPS } from '../mix/counts.ts';
import { FEWEST } from '../mix/moves.ts';
import { listed, type Heading } from '../sentences.ts';
import type { Bank } from './bank.ts';
import { reaches, score, type HabitScore } from './score.ts';
import type { Sheet } from './sheet.ts';

/** The one thing said about all scores together. */
export type Shape = Heading &
  (
    | {
        is:
          /** Parts remain unseen, or there are no two scores to compare. */
          | 'none'
          /** Some habits scored clearly higher than others. */
          | 'gap'
          /** No difference is worth mentioning. */
          | 'close';
      }
    /** Too little to score, which is a result in itself: the play is for this week. */
    | { is: 'mostly reads'; play: string }
  );

/**
 * The shape of a sheet in one sentence without numbers. It leaves out the habit scored by the last ten, which is
 * measured differently. A gap counts from the bank's working limit; habits that tie are all named, since naming one
 * would set it apart.
 * @param isWhole whether the reader has seen all parts
 */
export function shape(bank: Bank, sheet: Sheet, isWhole: boolean): Shape {
  if (!isWhole) return { is: 'none', title: 'Your results so far.', rest: '' };
  const scores = score(bank, sheet);
  if (bank.mostlyReads !== undefined && isMostlyReading(bank, sheet, scores)) {
    const isBlank = Object.keys(sheet.answers).length === 0 && sheet.counts === undefined;
    const heading = isBlank
      ? {
          title: 'Nothing is answered, so there is nothing to show.',
          rest: 'If you mostly read, begin with this.',
        }
      : {
          title: 'You mostly read.',
          rest: 'So, by one rule of thumb, do nine people in ten in an online community. Too little here to score, and nothing is wrong.',
        };
    return { is: 'mostly reads', ...heading, play: bank.mostlyReads.play };
  }
  const points = scores.flatMap(({ habit, score: of }) =>
    of === null || habit.id === bank.count?.habit ? [] : [{ label: habit.label, of }],
  );
  if (points.length < 2) return { is: 'none', title: 'Your results.', rest: '' };
  const highest = Math.max(...points.map(({ of }) => of));
  const lowest = Math.min(...points.map(({ of }) => of));
  if (!reaches(highest - lowest, bank.workingLimit)) {
    return { is: 'close', title: 'Your habits are close together.', rest: '' };
  }
  const most = points.filter(({ of }) => of === highest).map(({ label }) => label);
  const least = points.filter(({ of }) => of === lowest).map(({ label }) => label);
  const and = most.length + least.length === 2 ? ' and' : ', and';
  return {
    is: 'gap',
    title: `In these answers, ${listed(most)} came up most${and} ${listed(least)} least.`,
    rest: 'They are asked in different ways, so take the gap as a hint.',
  };
}

/**
 * Whether someone mostly reads: hardly takes part and has too few contributions of any kind to judge a mix, or has no
 * score at all. A blank count is not a count of zero.
 */
function isMostlyReading({ mostlyReads }: Bank, { counts }: Sheet, scores: readonly HabitScore[]): boolean {
  if (scores.every((one) => one.score === null)) return true;
  const part = scores.find(({ habit }) => habit.id === mostlyReads?.habit)?.score ?? null;
  const counted = counts && HEAPS.reduce((sum, heap) => sum + counts[heap], 0);
  return (
    mostlyReads !== undefined &&
    part !== null &&
    part <= mostlyReads.atMost &&
    counted !== undefined &&
    counted < FEWEST
  );
}
