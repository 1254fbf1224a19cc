import { counted } from '../number-words.ts';

/** A step's start and length, in minutes from the beginning of the play. */
export interface Stretch {
  from: number;
  minutes: number;
}

/** Steps laid end to end. @param steps with whole minutes from 1 */
export function stretches(steps: readonly { minutes: number }[]): Stretch[] {
  return steps.map(({ minutes }, index) => ({
    from: steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0),
    minutes,
  }));
}

/** `1 minute`, `12 minutes`. */
export function minuteWords(minutes: number): string {
  return counted(minutes, 'minute');
}

/** Who does a play, as it follows on its minutes. */
export const PEOPLE_WORDS = { alone: 'on your own', pair: 'in pairs', team: 'with your team' } as const;
