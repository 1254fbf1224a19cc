import { FEWEST } from './moves.ts';
import { total, type Mix } from './thirds.ts';

/** What the rule of thirds says of a mix: whether promotion keeps to its ceiling, and only then what falls short. */
export type Verdict =
  | 'too few'
  /** More than a third promotes, whatever the rest is. */
  | 'over'
  /** Talk or add has less than half of its third: fewer than chance explains. */
  | 'short'
  | 'kept';

/** A kind that has less than a third, and how many more would make one. */
export interface Missing {
  kind: 'talk' | 'add';
  by: number;
}

/** The most of so many that may promote: a third, rounded up. */
export function ceilingOf(count: number): number {
  return Math.ceil(count / 3);
}

/** What talk and add lack, the scarcer first. Promotion is never missing: the rule is a ceiling on it. */
export function missing(mix: Mix): Missing[] {
  const third = Math.floor(total(mix) / 3);
  return (['talk', 'add'] as const)
    .map((kind) => ({ kind, by: third - mix[kind] }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
}

/** The verdict on a mix. */
export function verdict(mix: Mix): Verdict {
  const count = total(mix);
  if (count < FEWEST) return 'too few';
  if (mix.promote > ceilingOf(count)) return 'over';
  return Math.min(mix.talk, mix.add) * 6 < count ? 'short' : 'kept';
}
