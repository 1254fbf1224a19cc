import { isAbsolute, join, relative, sep } from 'node:path';
import { sortProblems, type Problem } from '../problem.ts';

/** A content folder as its author sees it. */
interface Seen {
  /** The folder, absolute. */
  contentDir: string;
  /** The folder that the author works in: files below it are named as seen from there. */
  cwd: string;
}

/** The name of a file as the author would type it. @param file path below the content folder */
export function shownPath(file: string, { contentDir, cwd }: Seen): string {
  const path = relative(cwd, join(contentDir, file));
  const isBelow = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isBelow ? path : join(contentDir, file);
}

/** Problems in their order, with files as the author would type their names. */
export function asShown(problems: readonly Problem[], seen: Seen): Problem[] {
  return sortProblems(problems.map((problem) => ({ ...problem, file: shownPath(problem.file, seen) })));
}

/** What is wrong where there is no content folder at all. */
export function noFolder(contentDir: string): Problem {
  return {
    file: '',
    line: 1,
    what: 'no content folder',
    expected: `a folder ${contentDir}`,
    received: 'nothing',
    fix: 'set CONTENT_DIR to the folder of your content, or leave it out for ./content',
  };
}
