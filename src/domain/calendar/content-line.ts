/** The longest line, in octets of UTF-8 without its break (RFC 5545, 3.1). */
const LONGEST = 75;

/** Control characters except the tab: calendar texts must not contain them. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** The octets of a character in UTF-8. @param character one code point */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * Escapes a text for a calendar (RFC 5545, 3.3.11): backslashes, semicolons and commas; line breaks become `\n`. Drops
 * other control characters and replaces lone surrogates.
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(CONTROLS, '');
}

/**
 * Folds a line into parts of at most 75 octets without splitting characters, and ends it with a break.
 * @param line without line breaks, well formed
 */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST) {
      // The space that begins the next part counts towards its octets.
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
}
