/** Where a branching story can go. */
export interface Ways {
  /** The passage that it begins with. */
  readonly start: string;
  /** For each passage those that its choices lead to, in the order of the choices; none where the story ends. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

/** A way through a story: which choice was taken at each step, from 0. At the start it is empty. */
export type StoryPath = readonly number[];

/**
 * The ways of a story as authors write it.
 * @param passages by their names, in the order of the file
 */
export function waysOf(
  start: string,
  passages: Readonly<Record<string, { choices?: readonly { to: string }[] | undefined }>>,
): Ways {
  const ways = Object.entries(passages).map(([id, { choices = [] }]) => [id, choices.map(({ to }) => to)] as const);
  return { start, passages: new Map(ways) };
}

/**
 * The passages of a path, from the start to where it has come: one more than it has choices.
 * @returns undefined where the story has no such path, as when it has changed since the path was taken
 */
export function passagesOn({ start, passages }: Ways, path: StoryPath): string[] | undefined {
  const passed = [start];
  let here = passages.get(start);
  for (const choice of path) {
    const next = here?.[choice];
    if (next === undefined) return undefined;
    passed.push(next);
    here = passages.get(next);
  }
  return here && passed;
}

/**
 * Goes on.
 * @param choice which one of the passage that the path has come to, from 0
 * @throws RangeError where that passage has no such choice
 */
export function choose(ways: Ways, path: StoryPath, choice: number): StoryPath {
  const further = [...path, choice];
  if (passagesOn(ways, further) === undefined) throw new RangeError(`no choice ${choice} at the end of ${path.join()}`);
  return further;
}

/** Goes back one step; from the start there is none to go back. */
export function stepBack(path: StoryPath): StoryPath {
  return path.slice(0, -1);
}

/**
 * The way to the end of a path without going round: no passage comes twice, so that however often somebody goes round,
 * there is only so much to keep.
 * @param path one that the story has
 */
export function withoutRounds(ways: Ways, path: StoryPath): StoryPath {
  const passed = passagesOn(ways, path) ?? [];
  const straight: number[] = [];
  for (let at = 0; at < path.length; at++) {
    // From where the passage was left for the last time.
    at = passed.lastIndexOf(passed[at] ?? '');
    const choice = path[at];
    if (choice !== undefined) straight.push(choice);
  }
  return straight;
}

/** The shortest path to a passage. @returns undefined where none leads there */
export function pathTo({ start, passages }: Ways, passage: string): StoryPath | undefined {
  const paths = new Map<string, StoryPath>([[start, []]]);
  // A map gives what is added to it on the way, too.
  for (const [here, path] of paths) {
    if (here === passage) return path;
    for (const [choice, next] of passages.get(here)?.entries() ?? []) {
      if (!paths.has(next)) paths.set(next, [...path, choice]);
    }
  }
  return undefined;
}

/**
 * The numbers that passages have on paper: the start is 1, and the others follow in their own order.
 * @param names of all passages, in the order of the file
 */
export function passageNumbers(start: string, names: Iterable<string>): ReadonlyMap<string, number> {
  const inOrder = new Set([start, ...names]);
  return new Map([...inOrder].map((name, index) => [name, index + 1]));
}
