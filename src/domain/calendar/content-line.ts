/** How long a line may be, in octets of UTF-8 without its break (RFC 5545, 3.1). */
const LONGEST = 75;

/** Control characters but the tab: no text of a calendar may have them. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** How many octets a character takes in UTF-8. @param character one code point */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * A text as a value of a calendar (RFC 5545, 3.3.11): backslashes, semicolons and commas escaped, any line break as
 * `\n`, other control characters left out, halves of a character pair replaced.
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(CONTROLS, '');
}

/**
 * A line, folded so that no part is longer than 75 octets, between whole characters; with the break that ends it.
 * @param line without line breaks, well formed
 */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST) {
      // The space that begins the next part counts among its octets.
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
}
