import fc from 'fast-check';
import type { EntryOf } from '../../../src/domain/playbook/notebook/notebook-entries.ts';

/** A promise of the ledger, to be changed. */
export function promised(change: Partial<EntryOf<'promise'>> = {}): EntryOf<'promise'> {
  return {
    id: 'one',
    at: 1,
    kind: 'promise',
    what: 'Send the outline',
    to: 'AB',
    due: '2026-11-27',
    state: 'open',
    ...change,
  };
}

/** A box of a checklist, to be changed. */
export function ticked(change: Partial<EntryOf<'tick'>> = {}): EntryOf<'tick'> {
  return { id: 'one', at: 1, kind: 'tick', play: 'a-play', item: 'Ask', round: 0, isDone: false, due: '', ...change };
}

export const anyDayText: fc.Arbitrary<string> = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
