import type { Bank } from '../../domain/assessment/bank.ts';
import { parsePlace, type Place } from '../../domain/assessment/runs/journey.ts';

/** What the browser's history remembers of a place. It is kept on disk by some browsers: never an answer. */
export interface Remembered {
  /** The id of the run; none before one is begun. */
  run: string | undefined;
  place: Place;
  /** Where the reader came from: Back goes by history where that is the place before. */
  from: Place;
  /** Whether the run had any answer: one without is not missed. */
  hasAnswers: boolean;
}

/** Writes a place into the browser's history. The address stays as it is, without a fragment. */
export function rememberPlace(remembered: Remembered, how: 'pushState' | 'replaceState'): void {
  history[how](remembered, '', location.pathname + location.search);
}

/** Where the browser's history has the reader; undefined where it knows of no place. */
export function rememberedPlace(bank: Bank): Remembered | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(state));
  const place = parsePlace(bank, entries.get('place'));
  const run = entries.get('run');
  if (!place) return undefined;
  return {
    run: typeof run === 'string' ? run : undefined,
    place,
    from: parsePlace(bank, entries.get('from')) ?? { at: 'start' },
    hasAnswers: entries.get('hasAnswers') === true,
  };
}
