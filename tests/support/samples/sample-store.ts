import { keeping, refusesToKeep } from '../../../src/elements/storage/keeping.ts';
import { answerKeeping, putBack, removeEverything } from '../../../src/elements/storage/kept-things.ts';
import { Store } from '../../../src/elements/storage/store.ts';

/** A concern for the tests: a list of different words. */
const words = new Store<readonly string[]>({
  name: 'sample-words',
  parse: (data) => (Array.isArray(data) && data.every((word) => typeof word === 'string') ? data : undefined),
  empty: [],
  merge: (kept, own) => [...new Set([...kept, ...own])],
});

/** Every value passed to subscribers. */
const told: (readonly string[])[] = [];
const listening = new AbortController();
words.subscribe((value) => told.push(value), listening.signal);

/** For the tests, in a page that has imported this module. */
export const sample = {
  answerKeeping,
  keeping,
  putBack,
  refusesToKeep,
  removeEverything,
  told,
  value: () => words.value,
  add: (word: string) => words.update((value) => [...value, word]),
  fail: () =>
    words.update(() => {
      throw new Error('no');
    }),
  openAnother: () => new Store({ name: 'sample-words', parse: () => 1, empty: 1, merge: () => 1 }),
  stopListening: () => listening.abort(),
};
