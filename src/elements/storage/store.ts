/**
 * Keeps what a reader makes on the reader's own device, as JSON: one store and one key for each concern.
 *
 * ```
 * last-ten:v1   {"counts":{"talk":2,"add":3,"promote":5,"other":0},"at":1795514400000}
 * ```
 *
 * Life cycle. Until the reader says otherwise, values live as long as the tab, in `sessionStorage`, although a reopened
 * tab can bring them back. Kept in this browser, they use `localStorage`, which lasts until the reader deletes it. A
 * changed answer moves everything (`answerKeeping()`), in other open tabs too; `removeEverything()` removes everything.
 * Where storage is blocked or full, everything works in memory and `<keep-question>` says so.
 *
 * Two tabs lose nothing of each other's. A change starts from what is kept, under a Web Lock. But each tab reads its own
 * copy of `localStorage`, which follows the others with a delay, so even under the lock a tab can overwrite what it has
 * not seen. Each tab therefore merges what it hears from others with its own value, and writes again what they missed.
 *
 * Stored data is not trusted: `parse` checks every part. Data that it rejects (no JSON, another shape) is left alone
 * while it is only read. Before something is written in its place it moves to `last-ten:v1:set-aside`, or
 * `…:set-aside-2` if that is taken; if even that fails, the page keeps its value in memory.
 *
 * Versions. No shape has changed yet, so nothing here migrates. A changed shape needs a new key, `last-ten:v2`, and code
 * that merges v1 into it on every visit, since an old page in another tab may still be writing v1. Keys that no store
 * has, of another version or of a concern that was dropped, stay until `removeEverything()`, which finds keys by their
 * form.
 */
import { keyOf } from '../../domain/keeping/keys.ts';
import { parseKept, type KeptText } from '../../domain/keeping/kept-text.ts';
import { exclusively } from './exclusively.ts';
import { movers, moveText, noteKept, putText, storageNow, subscribeKeeping, type KeptThing } from './keeping.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/** What a store keeps and how it reads it. Values are JSON and are never changed in place. */
export interface Concern<Value> {
  /** In kebab-case, `last-ten`; with the version, the key. */
  name: string;
  /** The value of stored data; undefined for data that it does not understand. */
  parse: (data: unknown) => Value | undefined;
  /** The value before anything is made. */
  empty: Value;
  /**
   * Merges what is kept with what this page has: another tab's value, what was made before the question was answered,
   * an import. The result has everything of both. Where `kept` has everything of `own` already, the result equals it, in
   * the same order, or two tabs would correct each other for ever. So a deletion has to leave a mark, and of two states
   * of one thing the one with the later moment wins.
   */
  merge: (kept: Value, own: Value) => Value;
}

/** The one store of a concern in a page: a constant in a module that every element with that concern imports. */
export class Store<Value> {
  readonly key: string;
  readonly #concern: Concern<Value>;
  readonly #changes = new EventTarget();
  #value: Value;
  /** Whether the value holds something that no storage does. */
  #isUnsaved = false;
  /** How often everything was cleared while this page was open. */
  #cleared = 0;

  /** @throws Error when the page has a store of this concern already: two would not hear each other */
  constructor(concern: Concern<Value>) {
    this.key = keyOf(concern.name);
    if (movers.has(this.key)) throw new Error(`two stores keep "${this.key}": share one`);
    movers.set(this.key, (from) => this.#moveFrom(from));
    this.#concern = concern;
    this.#value = concern.empty;
    this.#value = this.#joined();
    addEventListener('storage', ({ key, newValue }) => {
      if (key === null) this.#forget();
      else if (key === this.key) this.#follow(newValue);
    });
    // An answer given in another tab, or on a page without this store, also covers what was made in this tab before.
    const settle = (): void => this.#moveFrom('sessionStorage');
    subscribeKeeping(settle);
    settle();
    // WebKit empties fields with autocomplete="off" when Back restores a page, but only after this event.
    addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(() => this.#tell()));
  }

  get value(): Value {
    return this.#value;
  }

  /**
   * Changes the value, starting from what is kept at that moment.
   * @param change gives the new value. It is called once, possibly with another value than the page has shown; if
   * everything is cleared before its turn comes, it is not called.
   * @throws what `change` throws, and then nothing changes
   */
  update(change: (value: Value) => Value): Promise<void> {
    const cleared = this.#cleared;
    return exclusively(this.key, () => {
      if (cleared === this.#cleared) this.#save(change(this.#joined()));
    });
  }

  /**
   * Calls a listener with every new value, from this page or another tab, until the signal aborts, and again with the same
   * one on a page that Back has restored, for whoever shows it in fields.
   */
  subscribe(listener: (value: Value) => void, signal: AbortSignal): void {
    this.#changes.addEventListener('change', () => listener(this.#value), { signal });
  }

  /** Moves what a storage has to where things are kept now, merged with what is there and what this page has. */
  #moveFrom(from: StorageName): void {
    const moved = from === storageNow() ? undefined : this.#read(from);
    const { merge } = this.#concern;
    if (moved?.is === 'foreign') noteKept(this.key, moveText(this.#textIn(from)));
    if (moved?.is !== 'value') return this.#isUnsaved ? this.#save(this.#joined()) : this.#refresh();
    // The page may have heard more than its copy of that storage has.
    this.#save(merge(merge(this.#joined(), moved.value), this.#value));
    // What a reader wants forgotten goes, even if that leaves this page as the only place that has it.
    if (!this.#isUnsaved || from === 'localStorage') writeText(from, this.key, null);
  }

  /** Drops what the page has in memory. */
  #forget(): void {
    this.#isUnsaved = false;
    this.#cleared += 1;
    this.#refresh();
  }

  #refresh(): void {
    this.#show(this.#joined());
  }

  /** Merges what another tab has written: this tab's own copy of the storage may never have it. */
  #follow(text: string | null): void {
    const heard = parseKept(storageNow() === 'localStorage' ? text : null, this.#concern.parse);
    if (heard.is !== 'value') return this.#refresh();
    const joined = this.#concern.merge(heard.value, this.#joined());
    this.#show(joined);
    if (JSON.stringify(joined) !== JSON.stringify(heard.value)) void this.update((value) => value);
  }

  #show(value: Value): void {
    const isNew = JSON.stringify(value) !== JSON.stringify(this.#value);
    this.#value = value;
    if (isNew) this.#tell();
  }

  #tell(): void {
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** What is kept, merged with what this page has; where nothing is kept, what only this page has. */
  #joined(): Value {
    const kept = this.#read(storageNow());
    if (kept.is === 'value') return this.#concern.merge(kept.value, this.#value);
    return this.#isUnsaved || kept.is === 'foreign' ? this.#value : this.#concern.empty;
  }

  #read(storage: StorageName): KeptText<Value> {
    return parseKept(readText(storage, this.key) ?? null, this.#concern.parse);
  }

  #save(value: Value): void {
    const storage = storageNow();
    const isFree = this.#read(storage).is !== 'foreign' || putText(this.#textIn(storage)) !== undefined;
    this.#isUnsaved = !isFree || !writeText(storage, this.key, JSON.stringify(value));
    this.#show(value);
    noteKept(this.key, !this.#isUnsaved);
  }

  #textIn(storage: StorageName): KeptThing {
    return { storage, key: this.key, text: readText(storage, this.key) ?? '' };
  }
}

/** A name for something new that is kept. `crypto.randomUUID` would want a secure context. */
export function newId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
