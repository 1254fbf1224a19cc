import { isDay } from '../../calendar/iso-day.ts';
import { THIRDS, type Third } from '../../mix/thirds.ts';

/** How long a text of a reader's may be, in UTF-16 units: fields that are kept take no more. */
export const LONGEST_TEXT = 5000;

/** How many choices a story's way may have: far more than any story needs. */
const LONGEST_WAY = 500;

/** The last moment that an entry may have, the end of the year 9999: every calendar can write it. */
export const LATEST = 253_402_300_799_999;

/** Reads one part of an entry from what was stored; undefined for anything that it cannot be. */
type Parser = ((stored: unknown) => unknown) & {
  /** What it may be, to finish the sentence "it should be …". */
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
  // JSON knows a zero below zero, and the next reader would not find it again.
  typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? Math.abs(stored) : undefined,
);
const whole = parser('a whole number', (stored) =>
  typeof stored === 'number' && Number.isSafeInteger(stored) ? stored || 0 : undefined,
);
const moment = parser('milliseconds since 1970, at most those of the year 9999', (stored) => {
  const at = count(stored);
  return at !== undefined && at <= LATEST ? at : undefined;
});
const oneOf = <Value extends string>(...values: readonly Value[]) =>
  parser(values.map((value) => `“${value}”`).join(' or '), (stored) => values.find((value) => value === stored));
const way = parser(`a list of at most ${LONGEST_WAY} whole numbers from 0`, (stored) => {
  if (!Array.isArray(stored) || stored.length > LONGEST_WAY) return undefined;
  const steps = stored.map(count);
  return steps.every((step) => step !== undefined) ? steps : undefined;
});

/** A day of the calendar, `2026-11-24`; empty where the reader named none. */
export const parseDayOrNone = parser('a day such as “2026-11-24”, or empty', (stored) =>
  typeof stored === 'string' && (stored === '' || isDay(stored)) ? stored : undefined,
);

/**
 * What each kind of entry holds besides its id and its moment, and how each part is read from what was stored. The kinds
 * are those of the exercises; `play` is the slug of the play that it was made in.
 */
const fields = {
  /** A box of a checklist; `item` is its words, `round` counts from 0 where a list is gone through more than once. */
  tick: { play: text, item: text, round: count, isDone: flag, due: parseDayOrNone },
  /** A contribution in the thirds log. */
  contribution: { third: oneOf<Third>(...THIRDS), day: parseDayOrNone, note: text },
  /** If `when`, then I `act`. */
  plan: { play: text, when: text, act: text },
  /** A promise of the ledger; `to` is a person’s initials. */
  promise: { what: text, to: text, due: parseDayOrNone, state: oneOf('open', 'kept', 'moved', 'dropped') },
  /** What the reader writes in the box of a play. */
  draft: { play: text, text },
  /** The three lines to a stranger, and what they were made of. */
  opener: { play: text, who: text, where: text, noticed: text, lines: text },
  /** The choices made so far in a story, each by its place among the choices of its passage, from 0. */
  story: { story: text, way },
  /**
   * A run through the steps of a play, as `run.ts` has it. `since` is what the clock said; the entry's own moment says
   * which is later, and is ahead of a clock that was set back.
   */
  run: { play: text, step: count, left: whole, since: moment, isRunning: flag },
  /**
   * When a play was begun, when it was used last, and when it was done, 0 for one that is not. Its own moment is that at
   * which the reader last said whether it is done, so that whoever used it later, and did not know, does not undo that.
   */
  play: { play: text, begun: moment, used: moment, done: moment },
  /** What stood here was deleted: without a mark, another tab would bring it back. */
  deleted: {},
} as const satisfies Record<string, Record<string, Parser>>;

/** A kind of entry. */
export type EntryKind = keyof typeof fields;

/** An entry of one kind. */
export type EntryOf<Kind extends EntryKind> = {
  /** Its own for ever: of two entries with one id, the later one holds. */
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
} & { readonly [Field in keyof (typeof fields)[Kind]]: Read<(typeof fields)[Kind][Field]> };

type Read<Parse> = Parse extends (stored: unknown) => infer Value | undefined ? Value : never;

/** Something that a reader made, or the mark that it is gone. */
export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind];

/** What is wrong with something that should be an entry. */
export interface EntryProblem {
  /** The part that is wrong; absent where it is all of it. */
  part?: string;
  /** What it should be, to finish a sentence. */
  expected: string;
  received: unknown;
}

const head = { id: name, at: moment, kind: oneOf(...(Object.keys(fields) as EntryKind[])) } as const;

/** The parts that an entry of a kind has, in their order. */
export function partNames(kind: EntryKind): string[] {
  return [...Object.keys(head), ...Object.keys(fields[kind])];
}

/**
 * Reads an entry that was stored or imported, or says what is wrong with it. Its parts come in one order, so that two
 * entries that say the same are the same text; parts that are not known are left out.
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
  // Every part was read by the parser of its own field, which is what the type says.
  return { entry: Object.fromEntries(parts) as unknown as Entry };
}

/** Parses an entry that was stored. @returns undefined for anything but an entry whose every part is right */
export function parseEntry(stored: unknown): Entry | undefined {
  return readEntry(stored).entry;
}

/** An entry without its moment, as a text to compare: what was deleted and brought back says what it said. */
export function says({ at: _at, ...rest }: Entry): string {
  return JSON.stringify(rest);
}
