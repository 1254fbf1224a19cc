/** Which plays come after which: a play's name, and the names of those that follow from it. */
export type Following = ReadonlyMap<string, readonly string[]>;

/**
 * Circles in what should be an order. Where there are none, the plays can be done one after another, each after all
 * that come before it. Without the step from the last of each circle to its first, there would be none.
 * @param following may name plays that it says nothing of
 * @returns each circle once, as the plays on it: every play comes before the next, and the last before the first
 */
export function findCircles(following: Following): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (play: string, way: readonly string[]): void => {
    const start = way.indexOf(play);
    if (start >= 0) circles.push(way.slice(start));
    if (start >= 0 || done.has(play)) return;
    for (const next of new Set(following.get(play))) visit(next, [...way, play]);
    done.add(play);
  };
  for (const play of following.keys()) visit(play, []);
  return circles;
}
