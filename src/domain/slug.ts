// Lm is needed for Japanese: the long vowel sign of コンタクトセンター is a "modifier letter".
const SLUG = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:[-_][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/**
 * Whether a text can be one segment of an address: lower-case letters of any script, digits, and single hyphens or
 * underscores between them. WordPress has slugs that are bare numbers, so they count.
 */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.normalize('NFC');
}

/** The slug nearest to a text, to suggest as a fix; empty if nothing of the text can be kept. */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}_]+/gu, '-')
    .replace(/[-_]{2,}/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
}

/** The slug that an entry's id ends in: `2012/social-media` gives `social-media`. */
export function slugOfId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/**
 * The id of an entry from its path inside its collection's folder: no extension, no trailing `/index`, NFC.
 * No front matter key sets it, so that two files cannot claim one id.
 */
export function entryId(path: string): string {
  return path
    .replace(/\.[^./]+$/, '')
    .replace(/\/index$/, '')
    .normalize('NFC');
}
