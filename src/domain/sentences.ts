/** Words that a page sets as a heading, and what it sets below. */
export interface Heading {
  title: string;
  /** Whole sentences; empty for none. */
  rest: string;
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A heading's words as they stand in the middle of a sentence. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sentence with a sign at its end: its own, or a full stop. */
export function ended(sentence: string): string {
  return /[.!?…][)\]"'’”]*$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** `Listen first, Take part and Help first`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
