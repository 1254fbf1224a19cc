import type { SafetyName } from '../safety.ts';

/** The keys of a play whose words stand on its card. */
export const CARD_KEYS = [
  'title',
  'what',
  'signs',
  'skipWhen',
  'smallest',
  'need',
  'safetyExtra',
  'steps',
  'worked',
] as const;

/** One of these keys. */
export type CardKey = (typeof CARD_KEYS)[number];

/** What a card has to hold: of each key what begins on a line of its own, and the site's lists that stand on it. */
export interface CardWords extends Readonly<Record<CardKey, readonly string[]>> {
  readonly safety: readonly SafetyName[];
}
