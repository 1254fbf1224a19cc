import type { Passage } from '../check/text/passages.ts';
import { orList, type Finding } from '../check/problem.ts';
import type { Speller } from './speller.ts';

/** A word with its hyphens and apostrophes, but without digits. */
const WORD = /(?<![\p{L}\p{M}\p{N}_])[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_])/gu;

/** A word if it is unknown; of one with hyphens, the unknown parts. */
function unknownParts(word: string, speller: Speller): string[] {
  if (speller.knows(word)) return [];
  return word
    .split('-')
    .filter((part) => !speller.knows(part))
    .map((part) => part.replace(/[’']s$/u, ''))
    .filter((part) => part.length > 1 && !speller.knows(part));
}

/** Misspelt words, each reported once with all its lines. */
export function spellingFindings(passages: readonly Passage[], speller: Speller): Finding[] {
  const lines = new Map<string, Set<number>>();
  for (const { text, lineAt } of passages) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const part of unknownParts(word, speller)) {
        lines.set(part, (lines.get(part) ?? new Set()).add(lineAt(index)));
      }
    }
  }
  return [...lines].map(([word, [line = 1, ...others]]) => {
    const near = speller.near(word).map((each) => `"${each}"`);
    const otherwise = 'correct it, or add it to settings/words.txt where it is right';
    return {
      line,
      what: 'a word that is not in the dictionary of this site',
      expected: 'British spelling',
      received: others.length === 0 ? word : `${word}, and again in ${linesInWords(others)}`,
      fix: near.length === 0 ? otherwise : `did you mean ${orList(near)}? Otherwise ${otherwise}`,
    };
  });
}

/** `line 7`, `lines 7 and 9`. */
function linesInWords(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
