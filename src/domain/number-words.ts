const SMALL = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number from 0, in words up to twelve. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** The noun that goes with a number: `step` or `steps`. */
export function plural(count: number, one: string, several = `${one}s`): string {
  return count === 1 ? one : several;
}

/** `1 step`, `12 steps`. */
export function counted(count: number, one: string, several?: string): string {
  return `${count} ${plural(count, one, several)}`;
}

/** `one step`, `twelve steps`, `13 steps`. */
export function countedInWords(count: number, one: string, several?: string): string {
  return `${inWords(count)} ${plural(count, one, several)}`;
}
