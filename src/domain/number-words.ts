const SMALL = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number from 0, in words up to twelve. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}
