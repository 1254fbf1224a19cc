import { comparePromises } from '../exercises/ledger.ts';
import type { KeptEntry } from './notebook-words.ts';
import type { Notebook } from './notebook.ts';

/** The groups a reader sees, in order, with their headings. */
export const GROUPS = {
  'under way': 'Plays under way',
  done: 'Plays done',
  plans: 'Plans',
  promises: 'Promises',
  log: 'What you put out',
  drafts: 'Drafts',
  rest: 'Ticks, stories and steps',
} as const;

export type Group = keyof typeof GROUPS;

/** Each kind's group; a play's depends on how far it is. */
const GROUP_OF = {
  plan: 'plans',
  promise: 'promises',
  contribution: 'log',
  draft: 'drafts',
  opener: 'drafts',
  story: 'rest',
  run: 'rest',
  tick: 'rest',
} as const satisfies Record<Exclude<KeptEntry['kind'], 'play'>, Group>;

const groupOf = (entry: KeptEntry): Group =>
  entry.kind === 'play' ? (entry.done > 0 ? 'done' : 'under way') : GROUP_OF[entry.kind];

/** Half-finished things first. */
const REST: readonly KeptEntry['kind'][] = ['run', 'story', 'tick'];

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order within a group; newest first where nothing else decides. */
function compareKept(a: KeptEntry, b: KeptEntry): number {
  if (a.kind === 'promise' && b.kind === 'promise') return comparePromises(a, b);
  if (a.kind === 'contribution' && b.kind === 'contribution') return compare(b.day, a.day);
  const byKind = REST.indexOf(a.kind) - REST.indexOf(b.kind);
  return byKind || (a.kind === 'tick' && b.kind === 'tick' ? compare(a.play, b.play) : 0);
}

/** What a notebook has, without the marks of deleted entries. */
export function keptIn(notebook: Notebook): KeptEntry[] {
  return notebook.filter((entry) => entry.kind !== 'deleted');
}

/** The entries by group, without empty groups. */
export function inGroups(notebook: Notebook): Map<Group, KeptEntry[]> {
  // Entries keep the place in which they first came here, even if deleted and brought back: the newest are last.
  const groups = Map.groupBy(keptIn(notebook).toReversed(), groupOf);
  return new Map([...groups].map(([group, entries]) => [group, entries.toSorted(compareKept)]));
}
