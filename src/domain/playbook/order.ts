/** Each play's name, with the names of those that follow from it. */
export type Following = ReadonlyMap<string, readonly string[]>;

/**
 * Cycles in the order of plays. Without any, each play can be done after all that come before it. Dropping the step
 * from each cycle's last play to its first would leave none.
 * @param following may name plays that it has no entry for
 * @returns each cycle once: every play comes before the next, the last before the first
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
 * Plays in order, each after all that come before it; otherwise in the order given.
 * @param plays each once, with those that follow from it; names of plays not given are ignored
 */
export function inOrder<Play extends { slug: string; after: readonly string[] }>(plays: readonly Play[]): Play[] {
  const done: Play[] = [];
  const waiting = [...plays];
  while (waiting.length > 0) {
    const isFree = ({ slug }: Play): boolean => !waiting.some(({ after }) => after.includes(slug));
    // In a cycle none is free. The content check refuses it, but a preview should still show something.
    const index = Math.max(waiting.findIndex(isFree), 0);
    done.push(...waiting.splice(index, 1));
  }
  return done;
}
