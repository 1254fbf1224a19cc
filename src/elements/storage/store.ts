/**
 * Keeps what a reader makes on the reader's own device: one store a concern, one key a store, its data as JSON.
 *
 * ```
 * last-ten:v1   {"counts":{"talk":2,"add":3,"promote":5,"other":0},"at":1795514400000}
 * ```
 *
 * Life cycle. Before *Is this your own device?* is answered, all is in this page's memory and goes with it. *Keep it
 * here* is `localStorage`: it stays until the reader clears it. *Forget when I leave* is `sessionStorage`: it goes with
 * the tab, though a reopened tab can bring it back. Another answer moves everything (`answerOwnDevice()`), and *Clear
 * and leave* removes everything (`clearEverything()`), in other open tabs too. Where storage is blocked or full, all
 * works in memory and `update()` says so.
 *
 * Two tabs lose nothing of each other's. A change starts from what is kept, under a Web Lock; yet browsers give each tab a
 * copy of `localStorage` that follows the others with a delay, so that even under the lock a tab can write over what it
 * has not seen. Each tab therefore joins what it hears from others with its own, and writes again what they have missed.
 *
 * What is found is not believed: `parse` looks at every part. What it does not know (no JSON, another shape) is left
 * alone while it is only read; before something is written in its place, it is moved to `last-ten:v1:set-aside`, or
 * `…:set-aside-2` if that is taken; where even that fails, the page stays with its memory.
 *
 * Migration. Each change of shape takes a new key:
 * - `last-ten:v1` becomes `last-ten:v2`: whenever a v2 store opens and finds v1, it merges that into its own and removes
 *   it. Not only once: an old page that is still open in another tab goes on writing v1.
 * - The site goes back to an older version: v2 is none of its keys. It stays as it is, until `clearEverything()`.
 * - A concern is given up: its key stays until `clearEverything()`, which knows keys by their form and not by a list.
 */
import { keyOf } from '../../domain/keeping/keys.ts';
import { parseKept, type KeptText } from '../../domain/keeping/kept-text.ts';
import { exclusively } from './exclusively.ts';
import { ownDevice, STORAGE_OF, subscribeOwnDevice, type OwnDevice } from './own-device.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';
import { setAside } from './set-aside.ts';

/** What a store keeps, and how it understands it. Values are JSON, and never changed in place. */
export interface Concern<Value> {
  /** In kebab-case, `last-ten`: with the version it is the key. */
  name: string;
  /** The value of data that was kept, or undefined for data that it does not know. */
  parse: (data: unknown) => Value | undefined;
  /** The value before anything is made. */
  empty: Value;
  /**
   * Joins what is kept with what this page has, whenever the two meet: another tab's value, what was made before the
   * question was answered, an import. The result has everything of both; it is `kept` itself, in the same order, where
   * that has everything of `own` already, or two tabs would correct each other for ever. So what is deleted has to leave
   * a mark, and of two states of one thing the later one wins by what it says of its own time.
   */
  merge: (kept: Value, own: Value) => Value;
}

/** Where a change has gone. `in memory only` without an answer, or where storage is blocked or full. */
export type KeptWhere = 'kept here' | 'kept until you leave' | 'in memory only';

const KEPT: Record<OwnDevice, KeptWhere> = { here: 'kept here', 'until I leave': 'kept until you leave' };

/** The stores of this page, by their keys. */
export const openStores = new Map<string, Pick<Store<unknown>, 'moveFrom' | 'forget'>>();

/** The one store of a concern in a page: a constant of a module that every element with this concern imports. */
export class Store<Value> {
  readonly key: string;
  readonly #concern: Concern<Value>;
  readonly #changes = new EventTarget();
  #value: Value;
  /** Whether the value has something that no storage has. */
  #isUnsaved = false;
  /** Moves that wait for their turn: until then, what is kept is not where the answer says. */
  #moves = 0;
  /** How often the reader had everything cleared here. */
  #cleared = 0;

  /** @throws Error when the page has a store of this concern already: two would not hear of each other */
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
  }

  /** The value as far as this page knows. */
  get value(): Value {
    return this.#value;
  }

  /**
   * Changes the value, starting from what is kept at that moment.
   * @param change gives the new value; it is called once, and may find another value than the page has shown. Where
   * everything is cleared before its turn comes, it is not called: what it was about is gone.
   * @throws what `change` throws, and then nothing is changed
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

  /** Calls a listener with every new value, from this page or another tab, until the signal is aborted. */
  subscribe(listener: (value: Value) => void, signal: AbortSignal): void {
    this.#changes.addEventListener('change', () => listener(this.#value), { signal });
  }

  /**
   * Brings what a storage has to where the answer wants it now, joined with what is there and what this page has.
   * @returns whether it is there; if not, this page alone has it
   */
  moveFrom(storage: StorageName): Promise<boolean> {
    this.#moves += 1;
    return exclusively(this.key, () => {
      this.#moves = Math.max(0, this.#moves - 1);
      const answer = ownDevice();
      // The answer was taken back before this had its turn: what is there stays there.
      if (answer !== undefined && STORAGE_OF[answer] === storage) return true;
      const moved = this.#read(storage);
      if (moved.is === 'foreign' && answer !== undefined) return setAside(storage, this.key, STORAGE_OF[answer]);
      const { merge } = this.#concern;
      const joined = this.#joined();
      // The page may have heard of more than its copy of that storage has.
      const next = moved.is === 'value' ? merge(merge(joined, moved.value), this.#value) : joined;
      const isSaved = (moved.is !== 'value' && !this.#isUnsaved) || this.#save(next) !== 'in memory only';
      // What a reader wants forgotten does not stay, even where this page is all that is left to have it.
      if (moved.is === 'value' && (isSaved || storage === 'localStorage')) writeText(storage, this.key, null);
      this.#show(next);
      return isSaved;
    });
  }

  /** Lets go of what the page has; what is kept is removed by `clearEverything()`. */
  forget(): void {
    this.#isUnsaved = false;
    this.#moves = 0;
    this.#cleared += 1;
    this.#refresh();
  }

  #refresh(): void {
    this.#show(this.#joined());
  }

  /** Joins what another tab has written; this tab's own copy of the storage may not have it, then or ever. */
  #hear(text: string): void {
    const heard = parseKept(text, this.#concern.parse);
    if (heard.is !== 'value') return;
    const joined = this.#concern.merge(heard.value, this.#joined());
    this.#show(joined);
    if (JSON.stringify(joined) !== JSON.stringify(heard.value)) void this.update((value) => value);
  }

  #followAnswer(): void {
    this.#refresh();
    // An answer given in another tab holds for what was made here before it, too.
    if (this.#isUnsaved && ownDevice() !== undefined) void this.update((value) => value);
  }

  #show(value: Value): void {
    const isNew = JSON.stringify(value) !== JSON.stringify(this.#value);
    this.#value = value;
    if (isNew) this.#changes.dispatchEvent(new Event('change'));
  }

  /** What is kept and what this page has; where nothing is kept any more, what this page alone has. */
  #joined(): Value {
    const answer = ownDevice();
    const kept = answer === undefined ? undefined : this.#read(STORAGE_OF[answer]);
    if (kept?.is === 'value') return this.#concern.merge(kept.value, this.#value);
    const isHereAlone = this.#isUnsaved || this.#moves > 0 || kept?.is === 'foreign';
    return isHereAlone ? this.#value : this.#concern.empty;
  }

  #read(storage: StorageName): KeptText<Value> {
    return parseKept(readText(storage, this.key) ?? null, this.#concern.parse);
  }

  #save(value: Value): KeptWhere {
    const answer = ownDevice();
    const isSaved =
      answer !== undefined &&
      (this.#read(STORAGE_OF[answer]).is !== 'foreign' || setAside(STORAGE_OF[answer], this.key)) &&
      writeText(STORAGE_OF[answer], this.key, JSON.stringify(value));
    this.#isUnsaved = !isSaved;
    return isSaved ? KEPT[answer] : 'in memory only';
  }
}

/** A name for something new that is kept. `crypto.randomUUID` would want a secure context. */
export function newId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
