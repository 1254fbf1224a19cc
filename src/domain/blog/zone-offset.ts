import { zonedTime } from './dates.ts';

const MINUTE = 60_000;

/** Minutes that the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = zonedTime(instant, timeZone);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - instant.getTime()) / MINUTE);
}

/**
 * The zone's offset from UTC at a local time: `+01:00`. A time that a clock change skips gets one of the two offsets
 * around it.
 * @param local the local time as if it were UTC
 * @throws RangeError where the zone does not exist or the date is invalid
 */
export function zoneOffset(local: Date, timeZone: string): string {
  const guess = offsetAt(local, timeZone);
  const minutes = offsetAt(new Date(local.getTime() - guess * MINUTE), timeZone);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
