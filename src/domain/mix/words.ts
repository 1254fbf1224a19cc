import { inWords } from '../number-words.ts';
import { capitalised, type Heading } from '../sentences.ts';
import { direction, FEWEST, isOnlyPromotionShort, moves, verdict } from './moves.ts';
import { ASKED, total, type Mix, type Third } from './thirds.ts';

/** What readers see a kind called. */
export const KIND_NAMES: Readonly<Record<Third, string>> = { talk: 'Talk', add: 'Add', promote: 'Promote' };

/** What a kind is, in a key. */
export const KIND_MEANINGS: Readonly<Record<Third, string>> = {
  talk: 'Talk with people',
  add: 'Add something useful',
  promote: 'Promote',
};

const DOING: Readonly<Record<Third, string>> = { talk: 'talking', add: 'adding', promote: 'promoting' };

const list = (kinds: readonly Third[]): string => kinds.map((kind) => DOING[kind]).join(' and ');

/** The verdict and, for the same sentence, the direction, if there is one to name. */
function verdictParts(mix: Mix): { verdict: string; direction: string } {
  const count = total(mix);
  const { heavy, light } = direction(mix);
  const onlyPromotion = isOnlyPromotionShort(mix);
  const ways = [
    heavy.length > 0 && `heavy on ${list(heavy)}`,
    light.length > 0 && !onlyPromotion && `light on ${list(light)}`,
  ].filter((way) => way !== false);
  switch (verdict(mix)) {
    case 'too few':
      return { verdict: 'Too few to judge', direction: `it takes ${inWords(FEWEST)} that talk, add or promote` };
    case 'close':
      return { verdict: `Close to thirds, as far as ${inWords(count)} can show`, direction: '' };
    case 'leaning':
      return { verdict: 'Leaning', direction: ways.join(', ') };
    case 'one kind':
      return { verdict: 'Mostly one kind', direction: ways.join(', ') };
  }
}

/** The verdict in one sentence: `Leaning: heavy on promoting, light on adding.` */
export function verdictWords(mix: Mix): string {
  const parts = verdictParts(mix);
  return parts.direction === '' ? `${parts.verdict}.` : `${parts.verdict}: ${parts.direction}.`;
}

/** The verdict as a heading: `Leaning.`, and `Heavy on promoting, light on adding.` below. */
export function verdictHeading(mix: Mix): Heading {
  const parts = verdictParts(mix);
  return {
    title: `${parts.verdict}.`,
    rest: parts.direction === '' ? '' : `${capitalised(parts.direction)}.`,
  };
}

/**
 * How many contributions would change kind for an even split, in one sentence; empty with too few to judge.
 * @param whose what the mix counts, as in `your last ten` or `the 34 posts here`
 */
export function movesWords(mix: Mix, whose: string): string {
  if (verdict(mix) === 'too few') return '';
  const change = moves(mix);
  return change === 0
    ? `${capitalised(whose)} are an even split.`
    : `For an even split, ${inWords(change)} of ${whose} would be of another kind.`;
}

/** What to think of promoting less than a third; empty for any other mix. */
export function ceilingWords(mix: Mix): string {
  return verdict(mix) !== 'too few' && isOnlyPromotionShort(mix)
    ? 'You promote less than a third. The rule is a ceiling; leave it if it suits you.'
    : '';
}

/** What to call a mix of this many: `your last ten`, or `those seven`. */
export function whoseWords(count: number): string {
  return count === ASKED ? `your last ${inWords(count)}` : `those ${inWords(count)}`;
}

/** All there is to say about a reader's last ten, or the fewer that are of the three kinds. */
export function lastTenWords(mix: Mix): string {
  const whose = whoseWords(total(mix));
  return [verdictWords(mix), movesWords(mix, whose), ceilingWords(mix)].filter(Boolean).join(' ');
}

/** The label of a plug: its counts in the order of the corners, and their total if that is not ten. */
export function plugLabel(mix: Mix): string {
  const count = total(mix);
  const label = `${mix.talk} · ${mix.add} · ${mix.promote}`;
  return count === ASKED ? label : `${label} of ${inWords(count)}`;
}

/** The counts in words: `3 talk, 2 add, 5 promote.` */
export function mixWords({ talk, add, promote }: Mix): string {
  return `${talk} talk, ${add} add, ${promote} promote.`;
}

/**
 * All that a board shows, in sentences.
 * @param whose as for `movesWords`
 */
export function boardWords(mix: Mix, whose: string): string {
  return [mixWords(mix), verdictWords(mix), movesWords(mix, whose), ceilingWords(mix)].filter(Boolean).join(' ');
}
