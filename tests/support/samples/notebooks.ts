import fc from 'fast-check';
import { THIRDS } from '../../../src/domain/mix/thirds.ts';
import { LATEST } from '../../../src/domain/keeping/moments.ts';
import {
  parseEntry,
  type Entry,
  type EntryKind,
  type EntryOf,
} from '../../../src/domain/playbook/notebook/notebook-entries.ts';
import type { Notebook } from '../../../src/domain/playbook/notebook/notebook.ts';
import { hostileText } from './hostile.ts';

/** One entry of each kind. */
export const SAMPLES: { readonly [Kind in EntryKind]: EntryOf<Kind> } = {
  tick: { id: 'tick:a', at: 1, kind: 'tick', play: 'a-pencil', item: 'Sharpen it', round: 0, isDone: true, due: '' },
  contribution: { id: 'c1', at: 2, kind: 'contribution', third: 'talk', day: '2026-11-24', note: 'a reply' },
  plan: { id: 'plan:a', at: 3, kind: 'plan', play: 'a-pencil', when: 'the shift ends', act: 'sharpen it' },
  promise: { id: 'p1', at: 4, kind: 'promise', what: 'lend it', to: 'AB', due: '2026-11-30', state: 'open' },
  draft: { id: 'draft:a', at: 5, kind: 'draft', play: 'a-pencil', text: 'Two lines,\nas they are.' },
  opener: {
    id: 'opener:a',
    at: 6,
    kind: 'opener',
    play: 'at-the-door',
    who: 'a planner',
    where: 'the stairs',
    noticed: 'a piano',
    lines: 'Who plays?\nI do not.\nSince when?',
  },
  story: { id: 'story:a', at: 7, kind: 'story', story: 'the-lift', way: [0, 2] },
  run: { id: 'run:a', at: 8, kind: 'run', play: 'past-the-lift', step: 2, left: 125_000, since: 8, isRunning: false },
  play: { id: 'play:a-pencil', at: 9, kind: 'play', play: 'a-pencil', begun: 9, used: 9, done: 0 },
  deleted: { id: 'gone', at: 10, kind: 'deleted' },
};

export const SAMPLE: Notebook = Object.values(SAMPLES);

/** Ids, some of them names that every object has. */
const IDS = ['a', 'b', 'play:c', 'constructor', '__proto__', 'tick:x:0:<b>'] as const;

const anyText = fc.oneof(hostileText, fc.constantFrom('', '__proto__', '<img src=x onerror=alert(1)>'));
const anyDay = fc.constantFrom('', '2026-11-24', '2028-02-29', '1999-12-31');

/** Arbitrary fields of each kind. */
const PARTS = {
  tick: { play: anyText, item: anyText, round: fc.nat(), isDone: fc.boolean(), due: anyDay },
  contribution: { third: fc.constantFrom(...THIRDS), day: anyDay, note: anyText },
  plan: { play: anyText, when: anyText, act: anyText },
  promise: {
    what: anyText,
    to: anyText,
    due: anyDay,
    state: fc.constantFrom('open' as const, 'kept' as const, 'moved' as const, 'dropped' as const),
  },
  draft: { play: anyText, text: anyText },
  opener: { play: anyText, who: anyText, where: anyText, noticed: anyText, lines: anyText },
  story: { story: anyText, way: fc.array(fc.nat(9), { maxLength: 20 }) },
  run: { play: anyText, step: fc.nat(), left: fc.integer(), since: fc.nat(), isRunning: fc.boolean() },
  play: { play: anyText, begun: fc.nat(), used: fc.nat(), done: fc.nat(3) },
  deleted: {},
} satisfies {
  [Kind in EntryKind]: { [Part in keyof Omit<EntryOf<Kind>, 'id' | 'at' | 'kind'>]: fc.Arbitrary<unknown> };
};

/** Few moments, so that some coincide, and the last possible one. */
const anyMoment = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constant(LATEST));

/** An arbitrary entry. @param ids its possible ids */
export function anyEntry(ids: fc.Arbitrary<string> = fc.constantFrom(...IDS)): fc.Arbitrary<Entry> {
  const kinds = Object.entries(PARTS).map(([kind, parts]) =>
    fc.record({ id: ids, at: anyMoment, kind: fc.constant(kind), ...parts }).map((drawn) => {
      const entry = parseEntry(drawn);
      if (!entry) throw new Error(`no entry: ${JSON.stringify(drawn)}`);
      return entry;
    }),
  );
  return fc.oneof(...kinds);
}

/** A notebook as some tab may have it, in any order. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .shuffledSubarray([...IDS])
  .chain((ids) => fc.tuple(...ids.map((id) => anyEntry(fc.constant(id)))));
