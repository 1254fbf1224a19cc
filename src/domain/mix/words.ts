import { inWords, plural } from '../number-words.ts';
import { listed, type Heading } from '../sentences.ts';
import { FEWEST } from './moves.ts';
import type { Heap } from './counts.ts';
import { total, type Mix, type Third } from './thirds.ts';
import { ceilingOf, missing, verdict } from './verdict.ts';

/** What readers see a heap called. */
export const HEAP_NAMES: Readonly<Record<Heap, string>> = {
  talk: 'Talk',
  add: 'Add',
  promote: 'Promote',
  other: 'Something else',
};

/** What a kind is, in a key. */
export const KIND_MEANINGS: Readonly<Record<Third, string>> = {
  talk: 'Talk with people',
  add: 'Add something useful',
  promote: 'Promote',
};

/** Promotion against its ceiling: `6 of 10 promote; the rule of thumb is three or four.` */
function ceilingWords(mix: Mix): string {
  const count = total(mix);
  const [low, high] = [Math.floor(count / 3), ceilingOf(count)];
  const third = low === high ? inWords(high) : `${inWords(low)} or ${inWords(high)}`;
  const promote = `${mix.promote} of ${count} ${plural(mix.promote, 'promotes', 'promote')}`;
  return `${promote}; the rule of thumb ${verdict(mix) === 'over' ? 'is' : 'allows'} ${third}.`;
}

/** `Missing: two that add and one that talks.` */
function missingWords(mix: Mix): string {
  const lacks = missing(mix).map(({ kind, by }) => `${inWords(by)} that ${plural(by, `${kind}s`, kind)}`);
  return lacks.length === 0 ? '' : `Missing: ${listed(lacks)}.`;
}

/** The verdict: promotion, which is judged by itself, and below it what is missing. */
export function verdictHeading(mix: Mix): Heading {
  switch (verdict(mix)) {
    case 'too few':
      return { title: 'Too few to judge.', rest: `It takes ${inWords(FEWEST)} that talk, add or promote.` };
    case 'over':
    case 'short':
      return { title: ceilingWords(mix), rest: missingWords(mix) };
    case 'kept':
      return {
        title: ceilingWords(mix),
        rest: `Talk and add have their share, as far as ${inWords(total(mix))} can show.`,
      };
  }
}

/** The verdict in one paragraph. */
export function verdictWords(mix: Mix): string {
  const { title, rest } = verdictHeading(mix);
  return `${title} ${rest}`.trim();
}
