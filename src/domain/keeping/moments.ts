/** The end of the year 9999: any calendar can write it. */
export const LATEST = 253_402_300_799_999;

/** Whether a stored value is a time in milliseconds since 1970 that a clock may have shown. */
export function isMoment(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 && stored <= LATEST;
}

/**
 * When to say that something was changed. It moves past the time before: after a clock that was ahead, or was set back,
 * the old value would come back at the next merge otherwise.
 * @param now milliseconds since 1970
 */
export function momentAfter(before: number, now: number): number {
  return Math.min(Math.max(now, before + 1), LATEST);
}
