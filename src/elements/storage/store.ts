/**
 * Keeps what a reader makes on the reader's own device, as JSON: one store and one key for each concern.
 *
 * ```
 * last-ten:v1   {"counts":{"talk":2,"add":3,"promote":5,"other":0},"at":1795514400000}
 * ```
 *
 * Life cycle. Until the reader says otherwise, values live as long as the tab, in `sessionStorage`, although a reopened
 * tab can bring them back. Kept in this browser, they use `localStorage`, which lasts until the reader clears it. A
 * changed answer moves everything (`answerOwnDevice()`), in other open tabs too; `clearEverything()` removes everything.
 * Where storage is blocked or full, everything works in memory and `update()` says so.
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
 * has, of another version or of a concern that was dropped, stay until `clearEverything()`, which finds keys by their
 * form.
 */
import { keyOf } from '../../domain/keeping/keys.ts';
import { parseKept, type KeptText } from '../../domain/keeping/kept-text.ts';
import { exclusively } from './exclusively.ts';
import { ownDevice, storageNow, subscribeOwnDevice } from './own-device.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';
import { setAside } from './set-aside.ts';

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

/** Where a change went: `in memory only` where storage is blocked or full. */
export type KeptWhere = 'kept here' | 'kept until you leave' | 'in memory only';

const KEPT: Record<StorageName, KeptWhere> = { localStorage: 'kept here', sessionStorage: 'kept until you leave' };

/** The stores of this page by key. */
export const openStores = new Map<string, Pick<Store<unknown>, 'moveFrom' | 'forget'>>();

/** The one store of a concern in a page: a constant in a module that every element with that concern imports. */
export class Store<Value> {
  readonly key: string;
  readonly #concern: Concern<Value>;
  readonly #changes = new EventTarget();
  #value: Value;
  /** Whether the value holds something that no storage does. */
  #isUnsaved = false;
  /** Moves under way: until they are done, what is kept is not where the answer says. */
  #moves = 0;
  /** How often everything was cleared while this page was open. */
  #cleared = 0;

  /** @throws Error when the page has a store of this concern already: two would not hear each other */
  constructor(concern: Concern<Value>) {
    this.key = keyOf(concern.name);
    if (openStores.has(this.key)) throw new Error(`two stores keep "${this.key}": share one`);
    openStores.set(this.key, this);
    this.#concern = concern;
    this.#value = concern.empty;
    this.#value = this.#joined();
    addEventListener('storage', ({ key, newValue }) => {
      if (key === this.key && newValue !== null && ownDevice() === 'here') this.#hear(newValue);
      else if (key === null || key === this.key) this.#refresh();
    });
    subscribeOwnDevice(() => this.#followAnswer());
    this.#leaveTab();
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
  update(change: (value: Value) => Value): Promise<KeptWhere> {
    const cleared = this.#cleared;
    return exclusively(this.key, () => {
      if (cleared !== this.#cleared) return 'in memory only';
      const next = change(this.#joined());
      const kept = this.#save(next);
      this.#show(next);
      return kept;
    });
  }

  /** Calls a listener with every new value, from this page or another tab, until the signal aborts. */
  subscribe(listener: (value: Value) => void, signal: AbortSignal): void {
    this.#changes.addEventListener('change', () => listener(this.#value), { signal });
  }

  /**
   * Moves what a storage has to where the answer wants it now, merged with what is there and what this page has.
   * @returns whether it arrived; if not, this page alone has it
   */
  moveFrom(storage: StorageName): Promise<boolean> {
    this.#moves += 1;
    return exclusively(this.key, () => {
      this.#moves = Math.max(0, this.#moves - 1);
      const to = storageNow();
      // The answer was taken back before this had its turn.
      if (to === storage) return true;
      const moved = this.#read(storage);
      if (moved.is === 'foreign') return setAside(storage, this.key, to);
      const { merge } = this.#concern;
      const joined = this.#joined();
      // The page may have heard more than its copy of that storage has.
      const next = moved.is === 'value' ? merge(merge(joined, moved.value), this.#value) : joined;
      const isSaved = (moved.is !== 'value' && !this.#isUnsaved) || this.#save(next) !== 'in memory only';
      // What a reader wants forgotten goes, even if that leaves this page as the only place that has it.
      if (moved.is === 'value' && (isSaved || storage === 'localStorage')) writeText(storage, this.key, null);
      this.#show(next);
      return isSaved;
    });
  }

  /** Drops what the page has in memory; `clearEverything()` removes what is kept. */
  forget(): void {
    this.#isUnsaved = false;
    this.#moves = 0;
    this.#cleared += 1;
    this.#refresh();
  }

  #refresh(): void {
    this.#show(this.#joined());
  }

  /** Merges what another tab has written: this tab's own copy of the storage may never have it. */
  #hear(text: string): void {
    const heard = parseKept(text, this.#concern.parse);
    if (heard.is !== 'value') return;
    const joined = this.#concern.merge(heard.value, this.#joined());
    this.#show(joined);
    if (JSON.stringify(joined) !== JSON.stringify(heard.value)) void this.update((value) => value);
  }

  #followAnswer(): void {
    if (this.#leaveTab()) return;
    this.#refresh();
    if (this.#isUnsaved) void this.update((value) => value);
  }

  /** An answer given in another tab also covers what was made in this one before it. @returns whether anything moves */
  #leaveTab(): boolean {
    const isToMove = storageNow() === 'localStorage' && (readText('sessionStorage', this.key) ?? null) !== null;
    if (isToMove) void this.moveFrom('sessionStorage');
    return isToMove;
  }

  #show(value: Value): void {
    const isNew = JSON.stringify(value) !== JSON.stringify(this.#value);
    this.#value = value;
    if (isNew) this.#changes.dispatchEvent(new Event('change'));
  }

  /** What is kept, merged with what this page has; where nothing is kept, what only this page has. */
  #joined(): Value {
    const kept = this.#read(storageNow());
    if (kept.is === 'value') return this.#concern.merge(kept.value, this.#value);
    const isHereAlone = this.#isUnsaved || this.#moves > 0 || kept.is === 'foreign';
    return isHereAlone ? this.#value : this.#concern.empty;
  }

  #read(storage: StorageName): KeptText<Value> {
    return parseKept(readText(storage, this.key) ?? null, this.#concern.parse);
  }

  #save(value: Value): KeptWhere {
    const storage = storageNow();
    const isSaved =
      (this.#read(storage).is !== 'foreign' || setAside(storage, this.key)) &&
      writeText(storage, this.key, JSON.stringify(value));
    this.#isUnsaved = !isSaved;
    return isSaved ? KEPT[storage] : 'in memory only';
  }
}

/** A name for something new that is kept. `crypto.randomUUID` would want a secure context. */
export function newId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
