/** A stretch of an excerpt, and whether it is what was searched for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** All that Pagefind (1.5) escapes: an ampersand is not among it, so `&amp;` is what the page says. */
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Takes apart the excerpts that Pagefind gives: escaped text with `<mark>` around the words that were found. The parts
 * are plain text, so that they can be shown without being read as HTML.
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
