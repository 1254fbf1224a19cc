import { waysOf } from './story.ts';

/** A story as far as its ways go. */
export interface StoryShape {
  /** The passage that it begins with. */
  readonly start: string;
  /** By their names, in the order of the file. A passage either goes on or ends. */
  readonly passages: Readonly<Record<string, { choices?: readonly { to: string }[] | undefined; ending?: unknown }>>;
}

/** Something that a reader could not get through. */
export type StoryFault =
  /** The story begins with a passage that is not there. */
  | { is: 'no start' }
  /** No passage has an ending. */
  | { is: 'no ending' }
  /** A choice, by its place from 0, leads to a passage that is not there. */
  | { is: 'nowhere'; passage: string; choice: number }
  /** A passage neither goes on nor ends. */
  | { is: 'dead end'; passage: string }
  /** A passage goes on and ends. */
  | { is: 'both'; passage: string }
  /** No way leads from the start to a passage. */
  | { is: 'unreachable'; passage: string }
  /** From these passages every choice leads to one of them. */
  | { is: 'endless'; passages: string[] };

/** Everything that can be reached from some names, themselves included. */
function reachFrom(names: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const reached = new Set(names);
  // A set that grows is walked to its new end.
  for (const name of reached) for (const each of next(name)) reached.add(each);
  return reached;
}

/**
 * What is wrong with the ways of a story. Where nothing is, every choice leads somewhere, every passage can be reached,
 * and from every passage an ending can be. One mistake is told of once: as long as a name leads nowhere, nobody can say
 * what was meant to be reached by it.
 * @returns in the order of the file; of passages that go round for ever, in the order of their first
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
  // What stops without an ending, or leads nowhere, is told of already.
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
 * Names that lead to each other and never to a stop.
 * @param names all that can be reached from one of them
 * @returns each round once, as a set of all that is on it; what only leads into a round is on none
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
