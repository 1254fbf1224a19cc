/** The day that a clock shows, in the zone of whoever asks: `2026-11-24`. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
