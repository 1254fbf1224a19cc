/** Where a branching story can go. */
export interface Ways {
  readonly start: string;
  /** Each passage's choices by where they lead, in order; none where the story ends. */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

/** The choice taken at each step, from 0; empty at the start. */
export type StoryPath = readonly number[];

/**
 * The ways of a story as authors write it.
 * @param passages by name, in the order of the file
 */
export function waysOf(
  start: string,
  passages: Readonly<Record<string, { choices?: readonly { to: string }[] | undefined }>>,
): Ways {
  const ways = Object.entries(passages).map(([id, { choices = [] }]) => [id, choices.map(({ to }) => to)] as const);
  return { start, passages: new Map(ways) };
}

/**
 * The passages along a path, start included: one more than its choices.
 * @returns undefined if the story has no such path, perhaps because it changed
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
 * Takes a choice.
 * @param choice from 0, in the passage at the end of the path
 * @throws RangeError if that passage has no such choice
 */
export function choose(ways: Ways, path: StoryPath, choice: number): StoryPath {
  const further = [...path, choice];
  if (passagesOn(ways, further) === undefined) throw new RangeError(`no choice ${choice} at the end of ${path.join()}`);
  return further;
}

/** Goes back one step; the start stays the start. */
export function stepBack(path: StoryPath): StoryPath {
  return path.slice(0, -1);
}

/**
 * A path with its loops cut out, so that going round does not grow what is kept.
 * @param path one that the story has
 */
export function withoutRounds(ways: Ways, path: StoryPath): StoryPath {
  const passed = passagesOn(ways, path) ?? [];
  const straight: number[] = [];
  for (let at = 0; at < path.length; at++) {
    // Skip to where the passage was left for the last time.
    at = passed.lastIndexOf(passed[at] ?? '');
    const choice = path[at];
    if (choice !== undefined) straight.push(choice);
  }
  return straight;
}

/** The shortest path to a passage. @returns undefined if there is none */
export function pathTo({ start, passages }: Ways, passage: string): StoryPath | undefined {
  const paths = new Map<string, StoryPath>([[start, []]]);
  // Iterating over a growing map visits what is added.
  for (const [here, path] of paths) {
    if (here === passage) return path;
    for (const [choice, next] of passages.get(here)?.entries() ?? []) {
      if (!paths.has(next)) paths.set(next, [...path, choice]);
    }
  }
  return undefined;
}

/**
 * Passage numbers for print: the start is 1, and the others follow in order.
 * @param names of all passages, in the order of the file
 */
export function passageNumbers(start: string, names: Iterable<string>): ReadonlyMap<string, number> {
  const inOrder = new Set([start, ...names]);
  return new Map([...inOrder].map((name, index) => [name, index + 1]));
}
