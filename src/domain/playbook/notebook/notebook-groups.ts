import { comparePromises } from '../exercises/ledger.ts';
import type { KeptEntry } from './notebook-words.ts';
import type { Notebook } from './notebook.ts';

/** What a reader finds a notebook sorted into, in this order, each with its heading. */
export const GROUPS = {
  'under way': 'Plays under way',
  done: 'Plays done',
  plans: 'Plans',
  promises: 'Promises',
  log: 'What you put out',
  drafts: 'Drafts',
  rest: 'Ticks, stories and steps',
} as const;

/** One of them. */
export type Group = keyof typeof GROUPS;

/** Where each kind belongs; a play, by how far it is. */
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

/** The rest by kind, what is in the middle first. */
const REST: readonly KeptEntry['kind'][] = ['run', 'story', 'tick'];

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Of two of one group, which comes first; of those that do not care, the newer. */
function compareKept(a: KeptEntry, b: KeptEntry): number {
  if (a.kind === 'promise' && b.kind === 'promise') return comparePromises(a, b);
  if (a.kind === 'contribution' && b.kind === 'contribution') return compare(b.day, a.day);
  const byKind = REST.indexOf(a.kind) - REST.indexOf(b.kind);
  return byKind || (a.kind === 'tick' && b.kind === 'tick' ? compare(a.play, b.play) : 0);
}

/** What a notebook has, without the marks of what was deleted. */
export function keptIn(notebook: Notebook): KeptEntry[] {
  return notebook.filter((entry) => entry.kind !== 'deleted');
}

/** What a notebook has, sorted for a reader. A group without anything is not in it. */
export function inGroups(notebook: Notebook): Map<Group, KeptEntry[]> {
  // Entries stand in the order in which they came here, whatever was deleted and brought back since: the newest are last.
  const groups = Map.groupBy(keptIn(notebook).toReversed(), groupOf);
  return new Map([...groups].map(([group, entries]) => [group, entries.toSorted(compareKept)]));
}
