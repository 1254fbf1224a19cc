import { countWords } from '../../domain/word-count.ts';
import type { EntryOf } from '../../domain/playbook/notebook/notebook-entries.ts';
import { entryOf } from '../../domain/playbook/notebook/notebook.ts';
import { copyText } from '../files/copy-text.ts';
import { create } from '../dom/create.ts';
import { playOf } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { TypedEntry } from './typed-entry.ts';
import { counted } from '../../domain/number-words.ts';

const NOT_LOOKED = 'This page could not fetch what looks through the text. Reload it when there is a connection.';

/** Fetched once there is a text: most visits need none of it. */
const personalDetails = () => import('../../domain/playbook/exercises/personal-details.ts');

/**
 * A box to write in, which is kept and searched for details that may identify a person. The list of boxes to tick is not
 * kept. `components/exercises/DraftHelper.astro` draws it.
 *
 * ```html
 * <draft-helper>
 *   <textarea></textarea> <p data-count></p> <button data-act="copy|clear">…</button>
 *   <p role="status" tabindex="-1" data-said></p> <button type="button" data-undo hidden>Undo</button>
 *   <p role="status" data-found></p> <ul data-details></ul>
 *   <p data-written></p>
 * </draft-helper>
 * ```
 */
class DraftHelper extends UpgradedElement {
  readonly #acts = new LastActs(this);
  readonly #typed = new TypedEntry(this, {
    id: () => this.#id,
    read: (at) => this.#read(at),
    show: () => this.#show(),
    acts: this.#acts,
  });

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => void this.#click(target), { signal });
    this.#text.addEventListener('input', () => this.#showCount(), { signal });
    this.#typed.begin(signal);
    this.#acts.begin(signal);
  }

  get #id(): string {
    return `draft:${playOf(this)}`;
  }

  get #text(): HTMLTextAreaElement {
    return this.required('textarea', HTMLTextAreaElement);
  }

  #read(at: number): EntryOf<'draft'> | undefined {
    const text = this.#text.value;
    return text.trim() === '' ? undefined : { id: this.#id, at, kind: 'draft', play: playOf(this), text };
  }

  async #click(target: EventTarget | null): Promise<void> {
    if (!(target instanceof Element)) return;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    const detail = target.closest<HTMLElement>('[data-detail]')?.dataset['detail'];
    if (detail !== undefined) await this.#select(Number(detail));
    if (act === 'copy') this.#acts.say(await copyText(this.#text.value, 'The text is copied.'));
    if (act === 'clear') this.#acts.inTurn(() => this.#clear());
  }

  async #clear(): Promise<void> {
    const before = this.#read(0);
    if (before === undefined) return this.#acts.say('There is nothing to clear.');
    this.#text.value = '';
    const left = await this.#typed.keep(before);
    this.#acts.noted('Cleared.', [before], left);
  }

  /** Selects one of the details in the text, which may have changed since they were listed. */
  async #select(index: number): Promise<void> {
    const { findDetails } = await personalDetails();
    const detail = findDetails(this.#text.value)[index];
    if (!detail) return;
    // In this order: browsers scroll to the selection when the box gets the focus.
    this.#text.setSelectionRange(detail.at, detail.at + detail.text.length);
    this.#text.focus();
  }

  #show(): void {
    const kept = entryOf(notebook.value, 'draft', this.#id)?.text ?? '';
    // Setting the value moves the cursor.
    if (this.#text.value !== kept) this.#text.value = kept;
    this.required('[data-written]').textContent = kept;
    this.#showCount();
    void this.#showDetails(kept);
  }

  #showCount(): void {
    const words = countWords(this.#text.value);
    this.required('[data-count]').textContent = counted(words, 'word');
  }

  async #showDetails(text: string): Promise<void> {
    if (text.trim() === '') return this.#showFound('', []);
    try {
      const { detailWords, findDetails, foundWords } = await personalDetails();
      // The text may have changed while the rules were fetched.
      if (!this.isConnected || this.#text.value !== text) return;
      const details = findDetails(text);
      this.#showFound(
        foundWords(details),
        details.map((detail) => detailWords(text, detail)),
      );
    } catch {
      this.#showFound(NOT_LOOKED, []);
    }
  }

  #showFound(words: string, details: readonly string[]): void {
    this.say('[data-found]', words);
    const rows = details.map((detail, index) => {
      const attributes = { type: 'button', class: 'link-button', 'data-detail': String(index) };
      return create('li', {}, create('button', attributes, detail));
    });
    this.required('[data-details]').replaceChildren(...rows);
  }
}

customElements.define('draft-helper', DraftHelper);
