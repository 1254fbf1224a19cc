type Fault = 'unreadable' | 'empty' | 'too large' | 'too deep' | 'no JSON' | 'foreign' | 'newer' | 'wrong';

export interface FileRefusal {
  is: Fault;
  /** What is wrong, and how to mend it. May quote the file, so show it as plain text. */
  words: string;
}

/** In characters. */
const QUOTED = 40;

const ANOTHER = 'Choose a file that “Save as a file” on this page has made: its name begins with “notebook-”.';

const FIX: Record<Fault, string> = {
  unreadable: 'Choose it again.',
  empty: ANOTHER,
  'too large': ANOTHER,
  'too deep': ANOTHER,
  'no JSON': ANOTHER,
  foreign: ANOTHER,
  newer: 'Reload this page, then choose the file again.',
  wrong: 'Put that right in the file, or save it anew where it came from, then choose it again.',
};

/** A refusal. @param what is wrong, in sentences */
export function refuse(is: Fault, what: string): FileRefusal {
  return { is, words: `${what} Nothing was imported. ${FIX[is]}` };
}

/** A value from a file, to complete "and is …". Invisible and direction-changing characters become a sign. */
export function valueWords(received: unknown): string {
  if (received === undefined) return 'missing';
  if (received === '') return 'empty';
  if (typeof received !== 'string') {
    return Array.isArray(received) ? 'a list' : typeof received === 'object' && received ? 'an object' : `${received}`;
  }
  const characters = [...received.slice(0, 4 * QUOTED).replaceAll(/\s+/g, ' ')];
  const text = characters.slice(0, QUOTED).join('') + (characters.length > QUOTED ? '…' : '');
  return `“${text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')}”`;
}
