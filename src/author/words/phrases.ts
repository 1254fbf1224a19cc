import type { Passage } from '../check/text/passages.ts';
import type { Finding } from '../check/problem.ts';
import type { Voice } from '../../schemas/voice.ts';

const EDGE = '[\\p{L}\\p{M}\\p{N}]';
const ANY_WORD = "[\\p{L}\\p{M}\\p{N}]+(?:[-’'][\\p{L}\\p{M}\\p{N}]+)*";

/** A word as a pattern, with either apostrophe. */
const literally = (word: string): string => RegExp.escape(word).replaceAll(/\\x27|’/g, "[’']");

/** A word with its endings: `leverage` matches `leverages`, `leveraged` and `leveraging`. */
function withEndings(word: string): string {
  const last = word.at(-1) ?? '';
  if (last === 'e') return `${literally(word.slice(0, -1))}(?:e|es|ed|ing)`;
  return `${literally(word)}(?:s|es|${literally(last)}?(?:ed|ing))?`;
}

/**
 * A pattern for a phrase, whatever its capitals and line breaks.
 * @param phrase words between spaces; `*` stands for any word, and a single word has its endings
 */
export function phrasePattern(phrase: string): RegExp {
  const words = phrase.toLowerCase().split(/\s+/);
  const [only = ''] = words;
  const pattern =
    words.length === 1
      ? withEndings(only)
      : words.map((word) => (word === '*' ? ANY_WORD : literally(word))).join('\\s+');
  return new RegExp(`(?<!${EDGE})${pattern}(?!${EDGE})`, 'giu');
}

/** Banned words and phrases. */
export function bannedFindings(passages: readonly Passage[], { banned, allowed }: Voice): Finding[] {
  const refused = banned.map((phrase) => ({ phrase, pattern: phrasePattern(phrase) }));
  const fine = allowed.map(phrasePattern);
  return passages.flatMap(({ text, lineAt }) => {
    const allowances = fine.flatMap((pattern) => [...text.matchAll(pattern)]);
    const isAllowed = (from: number, to: number): boolean =>
      allowances.some(({ 0: { length }, index }) => index <= from && index + length >= to);
    return refused.flatMap(({ phrase, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: { length }, index }) => !isAllowed(index, index + length))
        .map(({ 0: received, index }): Finding => ({
          line: lineAt(index),
          what: 'words that this site does not use',
          expected: `other words than "${phrase}"`,
          received: received.replace(/\s+/g, ' '),
          fix: 'say plainly what happens; what is banned, and what is allowed all the same, stands in settings/voice.yaml',
        })),
    );
  });
}
