/** Part of an excerpt, and whether it matches the search. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Everything Pagefind (1.5) escapes. It leaves ampersands alone, so an `&amp;` is the page's own text. */
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Splits Pagefind's excerpts, escaped text with `<mark>` around matches, into plain text that needs no parsing as
 * HTML.
 */
export function markedParts(excerpt: string): MarkedPart[] {
  let marked = false;
  const parts: MarkedPart[] = [];
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') marked = true;
    else if (piece === '</mark>') marked = false;
    else if (piece !== '') parts.push({ text: unescape(piece), marked });
  }
  return parts;
}
