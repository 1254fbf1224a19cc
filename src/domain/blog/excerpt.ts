/**
 * The beginning of a plain text, cut after a whole word and marked with an ellipsis.
 * @param most characters, at least 1; a longer first word is cut
 */
export function excerpt(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  // A cut inside a word may halve a surrogate pair such as an emoji: drop its first half.
  const kept = space > 0 ? cut.slice(0, space) : plain.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s.,;:–—-]+$/, '')}…`;
}
