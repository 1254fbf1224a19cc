import { isDay } from '../../calendar/iso-day.ts';
import { isMoment } from '../../keeping/moments.ts';
import { THIRDS, type Third } from '../../mix/thirds.ts';

/** In UTF-16 units; fields that are kept allow no more. */
export const LONGEST_TEXT = 5000;

/** In choices: far more than any story needs. */
const LONGEST_WAY = 500;

/** Reads a stored part of an entry; undefined if invalid. */
type Parser = ((stored: unknown) => unknown) & {
  /** Completes "it should be …". */
  readonly expected: string;
};

const parser = <Value>(expected: string, parse: (stored: unknown) => Value | undefined) =>
  Object.assign(parse, { expected });

const text = parser(`a text of at most ${LONGEST_TEXT} characters`, (stored) =>
  typeof stored === 'string' && stored.length <= LONGEST_TEXT ? stored : undefined,
);
const name = parser(`a text of 1 to ${LONGEST_TEXT} characters`, (stored) => text(stored) || undefined);
const flag = parser('true or false', (stored) => (typeof stored === 'boolean' ? stored : undefined));
const count = parser('a whole number from 0', (stored) =>
  // JSON reads -0, but writes 0.
  typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? Math.abs(stored) : undefined,
);
const whole = parser('a whole number', (stored) =>
  typeof stored === 'number' && Number.isSafeInteger(stored) ? stored || 0 : undefined,
);
const moment = parser('milliseconds since 1970, at most those of the year 9999', (stored) => {
  const at = count(stored);
  return isMoment(at) ? at : undefined;
});
const oneOf = <Value extends string>(...values: readonly Value[]) =>
  parser(values.map((value) => `“${value}”`).join(' or '), (stored) => values.find((value) => value === stored));
const way = parser(`a list of at most ${LONGEST_WAY} whole numbers from 0`, (stored) => {
  if (!Array.isArray(stored) || stored.length > LONGEST_WAY) return undefined;
  const steps = stored.map(count);
  return steps.every((step) => step !== undefined) ? steps : undefined;
});

/** `2026-11-24`, or empty if the reader named no day. */
export const parseDayOrNone = parser('a day such as “2026-11-24”, or empty', (stored) =>
  typeof stored === 'string' && (stored === '' || isDay(stored)) ? stored : undefined,
);

/** What each kind of entry holds besides its id and time. `play` is the slug of the play that it was made in. */
const fields = {
  /** A box of a checklist: `item` is its words, `round` counts from 0 for lists that are repeated. */
  tick: { play: text, item: text, round: count, isDone: flag, due: parseDayOrNone },
  contribution: { third: oneOf<Third>(...THIRDS), day: parseDayOrNone, note: text },
  /** If `when`, then I `act`. */
  plan: { play: text, when: text, act: text },
  /** A promise of the ledger; `to` is a person's initials. */
  promise: { what: text, to: text, due: parseDayOrNone, state: oneOf('open', 'kept', 'moved', 'dropped') },
  draft: { play: text, text },
  /** The three lines to a stranger, and the answers behind them. */
  opener: { play: text, who: text, where: text, noticed: text, lines: text },
  /** The choices made so far, each by its place in its passage, from 0. */
  story: { story: text, way },
  /**
   * A run through a play's steps, as in `run.ts`. `since` is clock time; the entry's own time only decides which is
   * later, and runs ahead of a clock that was set back.
   */
  run: { play: text, step: count, left: whole, since: moment, isRunning: flag },
  /**
   * When a play was begun, last used and done; 0 for not. The entry's own time is when the reader last said whether it
   * is done, so that later use on a device that did not know does not undo it.
   */
  play: { play: text, begun: moment, used: moment, done: moment },
  /** Marks a deleted entry; without it, another tab would bring the entry back. */
  deleted: {},
} as const satisfies Record<string, Record<string, Parser>>;

export type EntryKind = keyof typeof fields;

export type EntryOf<Kind extends EntryKind> = {
  /** Permanent: of two entries with one id, the later wins. */
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
} & { readonly [Field in keyof (typeof fields)[Kind]]: Read<(typeof fields)[Kind][Field]> };

type Read<Parse> = Parse extends (stored: unknown) => infer Value | undefined ? Value : never;

export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind];

export interface EntryProblem {
  /** Absent if the whole is wrong. */
  part?: string;
  /** Completes "it should be …". */
  expected: string;
  received: unknown;
}

const head = { id: name, at: moment, kind: oneOf(...(Object.keys(fields) as EntryKind[])) } as const;

/** The parts of a kind of entry, in order. */
export function partNames(kind: EntryKind): string[] {
  return [...Object.keys(head), ...Object.keys(fields[kind])];
}

/**
 * Reads a stored or imported entry, or says what is wrong with it. Parts come in a fixed order, so that equal entries
 * are equal text; unknown parts are dropped.
 */
export function readEntry(
  stored: unknown,
): { entry: Entry; problem?: undefined } | { problem: EntryProblem; entry?: undefined } {
  if (typeof stored !== 'object' || stored === null) {
    return { problem: { expected: 'an object with “id”, “at”, “kind” and the parts of its kind', received: stored } };
  }
  const given = new Map<string, unknown>(Object.entries(stored));
  const kind = head.kind(given.get('kind'));
  const parts: [string, unknown][] = [];
  for (const [part, parse] of Object.entries<Parser>({ ...head, ...(kind && fields[kind]) })) {
    const value = parse(given.get(part));
    if (value === undefined) return { problem: { part, expected: parse.expected, received: given.get(part) } };
    parts.push([part, value]);
  }
  // Each field's own parser vouches for the type.
  return { entry: Object.fromEntries(parts) as unknown as Entry };
}

/** Parses a stored entry. @returns undefined unless every part is valid */
export function parseEntry(stored: unknown): Entry | undefined {
  return readEntry(stored).entry;
}

/** An entry as text without its time, for comparison: it stays equal when deleted and brought back. */
export function says({ at: _at, ...rest }: Entry): string {
  return JSON.stringify(rest);
}
