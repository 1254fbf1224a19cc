/** What can be wrong with a file that should be a notebook. */
type Fault = 'unreadable' | 'empty' | 'too large' | 'too deep' | 'no JSON' | 'foreign' | 'newer' | 'wrong';

/** Why a file was not read. */
export interface FileRefusal {
  is: Fault;
  /** What is wrong, and how to mend it. It may quote a little of the file: text, to be shown as such. */
  words: string;
}

/** How much of a text is quoted, in characters. */
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

/** Something from a file, to finish the sentence "and is …". What cannot be seen, or turns a line around, is a sign. */
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
