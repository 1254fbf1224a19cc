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

/**
 * Plays one after another, each after all that come before it; of two that could both be next, the one that is given
 * first.
 * @param plays each once, with the plays that follow from it; those that are not among them are left out
 */
export function inOrder<Play extends { slug: string; after: readonly string[] }>(plays: readonly Play[]): Play[] {
  const done: Play[] = [];
  const waiting = [...plays];
  while (waiting.length > 0) {
    const isFree = ({ slug }: Play): boolean => !waiting.some(({ after }) => after.includes(slug));
    // In a circle none is free: the content check refuses it, and a preview still shows something.
    const index = Math.max(waiting.findIndex(isFree), 0);
    done.push(...waiting.splice(index, 1));
  }
  return done;
}
