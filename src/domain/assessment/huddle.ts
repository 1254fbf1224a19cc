import { listed } from '../sentences.ts';
import type { Bank, Habit } from './bank.ts';

/** The steps of a huddle with their minutes, in order. */
export const AGENDA = [
  { step: 'rules', minutes: 2 },
  { step: 'think', minutes: 3 },
  { step: 'count', minutes: 3 },
  { step: 'play', minutes: 3 },
  { step: 'line', minutes: 3 },
  { step: 'date', minutes: 1 },
] as const;

/** How long a huddle takes, in minutes. */
export const HUDDLE_MINUTES = AGENDA.reduce((sum, { minutes }) => sum + minutes, 0);

/** How many may choose one habit: no team that stands together is larger. */
export const MOST_VOICES = 99;

/** How many chose each habit, by its id. */
export type Tally = ReadonlyMap<string, number>;

/** What to choose from for a habit. */
export interface HuddlePlays {
  habit: Habit;
  /** Names of plays, each once. */
  plays: readonly string[];
  /** If–then lines to begin from. */
  ifThen: readonly string[];
}

/** A tally with one more or one fewer for a habit, never below none. */
export function withVoices(tally: Tally, habit: string, step: number): Tally {
  const voices = Math.min(MOST_VOICES, Math.max(0, (tally.get(habit) ?? 0) + step));
  return new Map([...tally, [habit, voices]]);
}

/** The habits that most have chosen, in the order of the tally; none before anybody has. */
export function leading(tally: Tally): string[] {
  const most = Math.max(0, ...tally.values());
  return most === 0 ? [] : [...tally].filter(([, voices]) => voices === most).map(([habit]) => habit);
}

/**
 * What a tally says, in one sentence; habits that tie are all named.
 * @param labels what readers see a habit called, by its id
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
