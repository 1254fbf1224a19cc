/** A stretch of an excerpt, and whether it is what was searched for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

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
    else if (piece !== '') parts.push({ text: piece.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity), marked });
  }
  return parts;
}
