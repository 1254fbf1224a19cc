import { listed } from '../sentences.ts';
import type { Bank, Habit } from './bank.ts';

/** The steps of a huddle in order, with minutes. */
export const AGENDA = [
  { step: 'rules', minutes: 2 },
  { step: 'think', minutes: 3 },
  { step: 'count', minutes: 3 },
  { step: 'play', minutes: 3 },
  { step: 'line', minutes: 3 },
  { step: 'date', minutes: 1 },
] as const;

export const HUDDLE_MINUTES = AGENDA.reduce((sum, { minutes }) => sum + minutes, 0);

/** The most votes for one habit: more than any team that stands together. */
export const MOST_VOICES = 99;

/** How many chose each habit, by id. */
export type Tally = ReadonlyMap<string, number>;

export interface HuddlePlays {
  habit: Habit;
  plays: readonly string[];
  ifThen: readonly string[];
}

/** A tally with one vote more or fewer for a habit, never below 0. */
export function withVoices(tally: Tally, habit: string, step: number): Tally {
  const voices = Math.min(MOST_VOICES, Math.max(0, (tally.get(habit) ?? 0) + step));
  return new Map([...tally, [habit, voices]]);
}

/** The habits with the most votes, in the tally's order; none before the first vote. */
export function leading(tally: Tally): string[] {
  const most = Math.max(0, ...tally.values());
  return most === 0 ? [] : [...tally].filter(([, voices]) => voices === most).map(([habit]) => habit);
}

/**
 * A tally in one sentence, naming all habits that tie.
 * @param labels habit names by id
 */
export function tallyWords(tally: Tally, labels: ReadonlyMap<string, string>): string {
  const names = leading(tally).map((habit) => labels.get(habit) ?? habit);
  const [first] = leading(tally);
  if (first === undefined) return 'Nobody is counted yet.';
  const all = [...tally.values()].reduce((sum, voices) => sum + voices, 0);
  return `Most: ${listed(names)}, ${tally.get(first) ?? 0} of ${all}${names.length > 1 ? ' each' : ''}.`;
}

/** The plays of each habit: those of its questions, or those that the count leads to. */
export function huddlePlays({ habits, count }: Bank): HuddlePlays[] {
  return habits.map((habit) => {
    if (count === undefined || habit.id !== count.habit) {
      const plays = new Set(habit.items.map(({ play }) => play));
      return { habit, plays: [...plays], ifThen: habit.ifThen === undefined ? [] : [habit.ifThen] };
    }
    const lines = [count.next.promoting, count.next.talking, count.next.adding];
    const plays = new Set([...lines.map(({ play }) => play), count.fallback]);
    return { habit, plays: [...plays], ifThen: lines.map(({ ifThen }) => ifThen) };
  });
}
