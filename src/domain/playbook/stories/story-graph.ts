import { waysOf } from './story.ts';

/** A story's passages and choices, without its words. */
export interface StoryShape {
  readonly start: string;
  /** By name, in the order of the file. A passage either goes on or ends. */
  readonly passages: Readonly<Record<string, { choices?: readonly { to: string }[] | undefined; ending?: unknown }>>;
}

/** Something that a reader could not get through. */
export type StoryFault =
  /** The first passage does not exist. */
  | { is: 'no start' }
  | { is: 'no ending' }
  /** A choice, counted from 0, leads to a passage that does not exist. */
  | { is: 'nowhere'; passage: string; choice: number }
  | { is: 'dead end'; passage: string }
  | { is: 'both'; passage: string }
  | { is: 'unreachable'; passage: string }
  /** Every choice in these passages leads back among them. */
  | { is: 'endless'; passages: string[] };

/** Everything reachable from some names, which it includes. */
function reachFrom(names: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const reached = new Set(names);
  // Iterating over a growing set visits what is added.
  for (const name of reached) for (const each of next(name)) reached.add(each);
  return reached;
}

/**
 * A story's faults. Without any, every choice leads somewhere, every passage is reachable, and so is an ending from
 * each. One mistake is reported once: while a name leads nowhere, what it was meant to make reachable is unknown.
 * @returns in the order of the file; loops by their first passage
 */
export function storyFaults({ start, passages }: StoryShape): StoryFault[] {
  const ways = waysOf(start, passages).passages;
  const names = [...ways.keys()];
  const next = (name: string): readonly string[] => ways.get(name) ?? [];
  const hasEnding = (name: string): boolean => passages[name]?.ending !== undefined;

  const faults = names.flatMap((passage): StoryFault[] => {
    const goesOn = next(passage).length > 0;
    const nowhere = next(passage).flatMap((to, choice): StoryFault[] =>
      ways.has(to) ? [] : [{ is: 'nowhere', passage, choice }],
    );
    if (goesOn && hasEnding(passage)) return [...nowhere, { is: 'both', passage }];
    return goesOn || hasEnding(passage) ? nowhere : [{ is: 'dead end', passage }];
  });
  if (!names.some(hasEnding)) faults.unshift({ is: 'no ending' });
  if (!ways.has(start)) return [{ is: 'no start' }, ...faults];

  const reached = reachFrom([start], next);
  if (faults.every(({ is }) => is !== 'nowhere')) {
    faults.push(
      ...names.filter((name) => !reached.has(name)).map((passage) => ({ is: 'unreachable', passage }) as const),
    );
  }
  if (!names.some(hasEnding)) return faults;
  // Dead ends and missing passages are reported already.
  const stops = names.filter(
    (name) => hasEnding(name) || next(name).length === 0 || next(name).some((to) => !ways.has(to)),
  );
  const rounds = findRounds(
    names.filter((name) => reached.has(name)),
    next,
    stops,
  ).map((round) => names.filter((name) => round.has(name)));
  return [...faults, ...rounds.map((round) => ({ is: 'endless', passages: round }) as const)];
}

/**
 * Loops that never reach a stop.
 * @param names all that are reachable from one of them
 * @returns the names on each loop, once, without those that only lead into it
 */
function findRounds(
  names: readonly string[],
  next: (name: string) => readonly string[],
  stops: readonly string[],
): ReadonlySet<string>[] {
  const steps = names.flatMap((from) => next(from).map((to) => ({ from, to })));
  const before = Map.groupBy(steps, ({ to }) => to);
  const canStop = reachFrom(stops, (name) => before.get(name)?.map(({ from }) => from) ?? []);
  const rounds: ReadonlySet<string>[] = [];
  for (const name of names) {
    if (canStop.has(name) || rounds.some((round) => round.has(name))) continue;
    const further = reachFrom([name], next);
    if ([...further].every((each) => reachFrom([each], next).has(name))) rounds.push(further);
  }
  return rounds;
}
