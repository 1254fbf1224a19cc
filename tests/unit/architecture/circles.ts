import { posix } from 'node:path';
import { imports } from './modules.ts';

/**
 * The circles in which files import each other, types and scripts included.
 * @param files every file and its source
 * @returns each circle as its files, in the order in which they import each other
 */
export function importCircles(files: ReadonlyMap<string, string>): string[][] {
  const next = new Map(
    [...files].map(([file, source]) => [
      file,
      imports(file, source)
        .map(({ specifier }) => posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')))
        .filter((target) => files.has(target)),
    ]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return circles;
}
