/**
 * The most words of each key that fit on a play's printed cards. `tests/browser/playbook/print-cards.spec.ts` prints
 * every key at its limit.
 */
const MOST_WORDS = {
  title: 6,
  what: 22,
  need: 20,
  safetyExtra: 33,
  steps: 52,
  worked: 36,
} as const;

export type CardKey = keyof typeof MOST_WORDS;

/** @param safetyLists how many of the site's own lists of rules are on the card */
export function cardLimits(safetyLists: number): Readonly<Record<CardKey, number>> {
  return safetyLists < 2 ? MOST_WORDS : { ...MOST_WORDS, safetyExtra: 12 };
}
