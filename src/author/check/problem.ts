import { counted } from '../../domain/number-words.ts';

/** Something wrong in the content folder, in words that an author can act on. */
export interface Problem {
  /** The file, as the author would type its path. */
  file: string;
  /** From 1. */
  line: number;
  /** What is wrong. */
  what: string;
  /** What should stand there. */
  expected: string;
  /** What stands there. */
  received: string;
  /** What to do about it. */
  fix: string;
}

/** A problem before its caller adds the file. */
export type Finding = Omit<Problem, 'file'>;

/** A finding before its caller adds the line. */
export type Fault = Omit<Finding, 'line'>;

/** Adds the file to findings. @param file path below the content folder */
export function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding }));
}

const MOST = 80;

/** A text as messages quote it: on one line, cut if long, "nothing" if blank. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return 'nothing';
  return line.length <= MOST ? line : `${[...line].slice(0, MOST).join('')}…`;
}

/** A list in words: `a, b or c`. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Sorts by file and line; problems on one line keep their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** All problems as the author reads them, with their number below. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = sortProblems(problems).map(
    ({ file, line, what, expected, received, fix }) =>
      `${file}:${line}  ${what}\n  expected: ${expected}\n  received: ${received}\n  fix: ${fix}\n`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...blocks, `${counted(problems.length, 'problem')} in ${counted(files, 'file')}. Nothing was built.`].join(
    '\n',
  );
}
