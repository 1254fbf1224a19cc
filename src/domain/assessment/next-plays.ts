import type { Mix } from '../mix/thirds.ts';
import { missing, verdict } from '../mix/verdict.ts';
import type { Bank, CountQuestion, Habit } from './bank.ts';
import { usualFrom } from './band-words.ts';
import { itemScore, scorable, score } from './score.ts';
import { isMostlyReading } from './shape.ts';
import type { Sheet } from './sheet.ts';

export interface Plays {
  habit: Habit;
  /** At most two, different, the first to try first. */
  plays: readonly string[];
  /** A line to copy; undefined where the bank has none. */
  ifThen: string | undefined;
}

/** What to do first. */
export interface NextPlays extends Plays {
  /** Why, before the play's name: `Do this first, for Take part:` */
  why: string;
}

const TWO = 2;

/**
 * The habit to begin with, and its plays. The reader's choice wins if it scores below the highest band; otherwise the
 * lowest score, the earlier of a tie. Who mostly reads, or has no score, begins with the play for that.
 * @returns undefined where there is neither a score nor such a play
 */
export function nextPlays(bank: Bank, sheet: Sheet): NextPlays | undefined {
  const scored = score(bank, sheet)
    .flatMap(({ habit, score: points }) =>
      points === null ? [] : [{ habit, points: isSpared(bank, sheet, habit) ? 100 : points }],
    )
    .toSorted((a, b) => a.points - b.points);
  const [lowest] = scored;
  if (lowest === undefined || isMostlyReading(bank, sheet)) return readersPlay(bank);
  const low = scored.filter(({ points }) => points < usualFrom(bank));
  const next = low.find(({ habit }) => habit.id === sheet.choice) ?? low[0];
  if (next) return { why: whyFor(bank, sheet, next.habit), ...playsFor(bank, sheet, next.habit) };
  // A mix that keeps to the rule has no play.
  const own = scored.find(({ habit }) => habit.id !== bank.count?.habit) ?? lowest;
  return { why: 'All of it is there already. Teach somebody this one:', ...playsFor(bank, sheet, own.habit) };
}

function readersPlay({ mostlyReads, habits }: Bank): NextPlays | undefined {
  const habit = habits.find(({ id }) => id === mostlyReads?.habit);
  return mostlyReads && habit && { why: 'Begin with this:', habit, plays: [mostlyReads.play], ifThen: habit.ifThen };
}

/** Whether a mix must not pick a play: it keeps the rule of thirds, as far as it can show. */
function isSpared({ count }: Bank, { counts }: Sheet, { id }: Habit): boolean {
  return id === count?.habit && counts !== undefined && verdict(counts) === 'kept';
}

/** Why to begin with this habit, in a sentence or two. */
function whyFor(bank: Bank, sheet: Sheet, { id, label }: Habit): string {
  const first = `Do this first, for ${label}:`;
  const chosen = score(bank, sheet).find(({ habit }) => habit.id === sheet.choice);
  if (!chosen || chosen.habit.id === id) return first;
  const isThere = (chosen.score ?? 0) >= usualFrom(bank) || isSpared(bank, sheet, chosen.habit);
  return `${isThere ? `${chosen.habit.label} is there already` : `There are too few answers for ${chosen.habit.label}`}. ${first}`;
}

/** Every play that an assessment may lead to, once, in the order of its questions. */
export function playsIn({ habits, count, mostlyReads }: Bank): string[] {
  const steps = count ? [...Object.values(count.next).map(({ play }) => play), count.fallback] : [];
  const reading = mostlyReads ? [mostlyReads.play] : [];
  return [...new Set([...habits.flatMap(({ items }) => items.map(({ play }) => play)), ...steps, ...reading])];
}

/** The plays for a habit, whatever its score: those of its lowest answered items, or those the mix calls for. */
export function playsFor(bank: Bank, sheet: Sheet, habit: Habit): Plays {
  if (bank.count !== undefined && habit.id === bank.count.habit) {
    return { habit, ...mixPlays(bank.count, sheet.counts ?? { talk: 0, add: 0, promote: 0 }) };
  }
  const lowest = habit.items
    .flatMap((item) => {
      const answer = scorable(bank, sheet, item);
      return answer === undefined ? [] : [{ play: item.play, points: itemScore(answer) }];
    })
    .toSorted((a, b) => a.points - b.points);
  return { habit, plays: [...new Set(lowest.map(({ play }) => play))].slice(0, TWO), ifThen: habit.ifThen };
}

/**
 * Too much promoting comes first, then the scarcer of the other two, then the fallback. A mix that lacks neither leads
 * to no play: promoting less than a third is no reason for one.
 */
function mixPlays({ next, fallback }: CountQuestion, mix: Mix): Pick<Plays, 'plays' | 'ifThen'> {
  const says = verdict(mix);
  const scarcest = says === 'kept' ? undefined : missing(mix)[0]?.kind;
  const lines = [
    ...(says === 'over' ? [next.promoting] : []),
    ...(scarcest === undefined ? [] : [scarcest === 'talk' ? next.talking : next.adding]),
  ];
  const plays = lines.length === 0 ? [] : [...new Set([...lines.map(({ play }) => play), fallback])].slice(0, TWO);
  return { plays, ifThen: lines[0]?.ifThen };
}
