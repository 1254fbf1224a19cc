import { isAbsolute, join, relative, sep } from 'node:path';
import { sortProblems, type Problem } from '../problem.ts';

/** Where paths are shown from. */
interface Seen {
  /** The folder, absolute. */
  contentDir: string;
  /** The author's working folder: paths below it are shown relative to it. */
  cwd: string;
}

/** A path as the author would type it. @param file path below the content folder */
export function shownPath(file: string, { contentDir, cwd }: Seen): string {
  const path = relative(cwd, join(contentDir, file));
  const isBelow = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isBelow ? path : join(contentDir, file);
}

/** Sorts problems, and shows paths as the author would type them. */
export function asShown(problems: readonly Problem[], seen: Seen): Problem[] {
  return sortProblems(problems.map((problem) => ({ ...problem, file: shownPath(problem.file, seen) })));
}

/** That there is no content folder. */
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
