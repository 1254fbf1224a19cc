import type { Bank } from '../../domain/assessment/bank.ts';
import { parsePlace, type Place } from '../../domain/assessment/runs/journey.ts';

/** What the browser's history remembers of a place. Some browsers keep it on disk, so it never holds an answer. */
export interface Remembered {
  /** The id of the run, once one is begun. */
  run: string | undefined;
  place: Place;
  /** Where the reader came from: if that is the place before, Back uses the history. */
  from: Place;
  /** Whether the run had any answer: otherwise it was never stored, and is not missed. */
  hasAnswers: boolean;
}

/** Writes a place into the browser's history, and drops a fragment from the address. */
export function rememberPlace(remembered: Remembered, how: 'pushState' | 'replaceState'): void {
  history[how](remembered, '', location.pathname + location.search);
}

/** The place that the browser's history holds, if any. */
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
