/**
 * The beginning of a plain text, ended at a whole word with an ellipsis where it was cut.
 * @param most characters, at least 1; a single longer word is cut inside
 */
export function excerpt(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  // A cut inside a word may halve a character outside the basic plane, such as an emoji: its first half goes too.
  const kept = space > 0 ? cut.slice(0, space) : plain.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s.,;:–—-]+$/, '')}…`;
}
