/** Something wrong in the content folder, told so that somebody who is no developer can mend it. */
export interface Problem {
  /** The file, as the author would type its path. */
  file: string;
  /** The line in that file, from 1. */
  line: number;
  /** What is wrong, in a few words. */
  what: string;
  /** What should stand there. */
  expected: string;
  /** What stands there. */
  received: string;
  /** What to do about it. */
  fix: string;
}

/** A problem as the rule that finds it tells it: the file is the caller's to add. */
export type Finding = Omit<Problem, 'file'>;

/** A finding without its line, for rules that look at one thing whose place the caller knows. */
export type Fault = Omit<Finding, 'line'>;

/** Adds the file to what rules found in it. @param file path below the content folder */
export function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding }));
}

const MOST = 80;

/** A text in one line and not too long, as messages quote it; a text of nothing but space is "nothing". */
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

/** Problems by file and line; those of one line stay in the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** A number with its noun: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** All problems as the author reads them, by file and line, with their number below. */
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
