const DAY = 86_400_000;
/** 5 January 1970, the first Monday since 1970, counted in days. */
const FIRST_MONDAY = 4;

/** The longest play that a week may propose, in minutes with its preparation. */
const SHORT = 10;

/**
 * The number of an ISO week, counted through since 1970, so that no year begins again.
 * @param day the reader's own day, as its clock shows it
 */
export function weekOf(day: { year: number; month: number; day: number }): number {
  return Math.floor((Date.UTC(day.year, day.month - 1, day.day) / DAY - FIRST_MONDAY) / 7);
}

/** The plays that a week may propose: those that take a few minutes, or all where none does. */
export function shortPlays<Play extends { minutes: number; prep: number }>(plays: readonly Play[]): readonly Play[] {
  const short = plays.filter(({ minutes, prep }) => minutes + prep <= SHORT);
  return short.length > 0 ? short : plays;
}

/** The one of some plays whose turn it is: each has a week, then the first again. @returns undefined for none */
export function turnOf<Play>(plays: readonly Play[], week: number): Play | undefined {
  return plays[((week % plays.length) + plays.length) % plays.length];
}
