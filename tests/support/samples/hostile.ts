import fc from 'fast-check';

/** Characters with a meaning in some format, invisible ones, other scripts, and lone surrogates. */
const CHARACTERS = [
  ...'aZ09 _\'"`,;:.=+-@#%&<>/\\{}[]\t\r\n\u0000\u007F\u00A0\u200B\u202E\u2028\uFEFFé＝🙂',
  '\uD83D',
  '\uDE42',
];

/** A text of characters that trip programs up. */
export const hostileText = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 60 });
