import { formatDay, plainDay } from '../../blog/dates.ts';
import type { Third } from '../../mix/thirds.ts';
import { countedInWords } from '../../number-words.ts';
import type { Entry, EntryKind, EntryOf } from './notebook-entries.ts';

/** Anything but the mark of a deleted entry. */
export type KeptEntry = Exclude<Entry, { kind: 'deleted' }>;

/** An entry in words: a reader's own, or a stranger's from a file, so show them as plain text. */
export interface Words {
  line: string;
  /** A play's name, if the line ends with one. */
  title?: string;
  /** What the reader wrote at length, with line breaks. */
  written?: string;
}

/** Titles of plays and stories; undefined for those that are gone. */
export interface Titles {
  play: (slug: string) => string | undefined;
  story: (slug: string) => string | undefined;
}

const DID: Record<Third, string> = { talk: 'Talked', add: 'Added', promote: 'Promoted' };
const PROMISED: Record<EntryOf<'promise'>['state'], string> = {
  open: 'Promised',
  moved: 'Promised',
  kept: 'Kept, promised',
  dropped: 'Dropped, promised',
};

const dayWords = (day: string): string => formatDay(plainDay(new Date(`${day}T00:00:00Z`)));

/** Skips empty parts. */
const join = (separator: string, ...parts: readonly string[]): string => parts.filter(Boolean).join(separator);

/** A gap if the reader left it blank. */
const orBlank = (text: string): string => text.trim().replace(/[.\s]+$/, '') || '…';

type InWords = { readonly [Kind in Exclude<EntryKind, 'deleted'>]: (entry: EntryOf<Kind>, names: Titles) => Words };

/** Mapped by kind, so that no new kind goes without words. */
const WORDS: InWords = {
  tick: ({ item, round, isDone, due }) => ({
    line: join(
      ', ',
      `${isDone ? 'Ticked off' : 'Not ticked off'}: ${orBlank(item)}`,
      round > 0 ? `time ${round + 1}` : '',
      due && `due ${dayWords(due)}`,
    ),
  }),
  contribution: ({ third, day, note }) => ({
    line: join(': ', join(', ', DID[third], day && dayWords(day)), note),
  }),
  plan: ({ when, act }) => ({ line: `If ${orBlank(when)}, then I ${orBlank(act)}.` }),
  promise: ({ what, to, due, state }) => {
    const day = due && dayWords(due);
    const promised = join(' ', PROMISED[state], to && `to ${to}`, state === 'moved' ? '' : day && `by ${day}`);
    const moved = state === 'moved' ? join(' to ', 'moved', day) : '';
    return { line: `${join(', ', promised, moved)}: ${orBlank(what)}` };
  },
  draft: ({ text }) => (text.trim() === '' ? { line: 'An empty draft' } : { line: 'A draft', written: text }),
  opener: ({ who, where, noticed, lines }) => ({
    line: join(', ', `An opener for ${orBlank(who)}`, where && `met at ${where}`, noticed && `noticed: ${noticed}`),
    ...(lines.trim() !== '' && { written: lines }),
  }),
  story: ({ story, way }, names) => ({
    line: `The story “${names.story(story) ?? story}”: ${
      way.length === 0 ? 'no choice made yet' : `${countedInWords(way.length, 'choice')} made`
    }`,
  }),
  run: ({ step, left, isRunning }) => {
    const paused = left > 0 ? `paused with ${timeLeft(left)} left` : 'paused when its time was over';
    // The time left of a running step changes at each look.
    return { line: `Step ${step + 1}, ${isRunning ? 'with the clock running' : paused}` };
  },
  play: ({ play, done }, names) => {
    const title = names.play(play) ?? play;
    return { line: `${done > 0 ? 'Finished' : 'Started'}: ${title}`, title };
  },
};

/** `2 min 5 s`, seconds rounded up as on a countdown. */
function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return join(' ', minutes > 0 ? `${minutes} min` : '', seconds % 60 > 0 ? `${seconds % 60} s` : '');
}

/** Puts an entry into words. */
export function entryWords<Kind extends KeptEntry['kind']>(entry: EntryOf<Kind>, names: Titles): Words {
  return WORDS[entry.kind](entry, names);
}
