import type { EntryOf } from '../../domain/playbook/notebook/notebook-entries.ts';
import { entryOf } from '../../domain/playbook/notebook/notebook.ts';
import { firstLineOf, gapsWords, openerLines } from '../../domain/playbook/exercises/opener.ts';
import { copyText } from '../files/copy-text.ts';
import { playOf } from '../notebook/keep-in-notebook.ts';
import { LastActs } from '../notebook/last-acts.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { onSubmit } from '../forms/on-submit.ts';
import { sayBeside } from '../forms/problem-beside.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { TypedEntry } from './typed-entry.ts';

const ANSWERS = ['who', 'where', 'noticed'] as const;

/**
 * Three lines to somebody whom the reader hardly knows, made from three answers, to edit and copy.
 * `components/exercises/OpenerBuilder.astro` draws it.
 *
 * ```html
 * <opener-builder>
 *   <form> <p id="openerBuilder-who-problem" hidden></p> <input id="openerBuilder-who"> <input id="openerBuilder-where"> <input id="openerBuilder-noticed"> <button>…</button> </form>
 *   <div data-lines hidden> <textarea></textarea> <p role="status" data-gaps></p> <button data-copy="first|all">…</button> </div>
 *   <p role="status" tabindex="-1" data-said></p> <button type="button" data-undo hidden>Undo</button>
 *   <p data-written></p>
 * </opener-builder>
 * ```
 */
class OpenerBuilder extends UpgradedElement {
  readonly #acts = new LastActs(this);
  readonly #typed = new TypedEntry(this, {
    id: () => this.#id,
    read: (at) => this.#read(at),
    show: () => this.#show(),
    acts: this.#acts,
  });

  protected upgrade(signal: AbortSignal): void {
    onSubmit(this.required('form', HTMLFormElement), () => this.#acts.inTurn(() => this.#write()), signal);
    this.addEventListener('click', ({ target }) => void this.#copy(target), { signal });
    this.#lines.addEventListener('input', () => this.#showGaps(), { signal });
    this.#typed.begin(signal);
    this.#acts.begin(signal);
  }

  get #id(): string {
    return `opener:${playOf(this)}`;
  }

  get #lines(): HTMLTextAreaElement {
    return this.required('textarea', HTMLTextAreaElement);
  }

  #field(name: (typeof ANSWERS)[number]): HTMLInputElement {
    return this.required(`#openerBuilder-${name}`, HTMLInputElement);
  }

  #read(at: number): EntryOf<'opener'> | undefined {
    const [who, where, noticed] = [this.#field('who').value, this.#field('where').value, this.#field('noticed').value];
    const entry: EntryOf<'opener'> = {
      id: this.#id,
      at,
      kind: 'opener',
      play: playOf(this),
      who,
      where,
      noticed,
      lines: this.#lines.value,
    };
    return `${who}${where}${noticed}${entry.lines}`.trim() === '' ? undefined : entry;
  }

  async #write(): Promise<void> {
    const before = this.#read(0);
    const lines = openerLines(before ?? { who: '', where: '', noticed: '' });
    const problem = lines.length === 0 ? 'Write who it is, or at least where you met or what you noticed.' : '';
    sayBeside(this, this.#field('who'), problem);
    if (lines.length === 0) return;
    // An imported file may hold answers longer than any field takes.
    const text = lines.join('\n\n').slice(0, this.#lines.maxLength);
    const isOther = before !== undefined && before.lines.trim() !== '' && before.lines !== text;
    this.#lines.value = text;
    const left = await this.#typed.keep();
    this.#acts.noted(
      isOther ? 'Written again, in place of what stood there.' : 'Three lines are written.',
      isOther ? [before] : [],
      left,
    );
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const what = target instanceof Element ? target.closest<HTMLElement>('[data-copy]')?.dataset['copy'] : undefined;
    const text = this.#lines.value.trim();
    if (what === 'first') this.#acts.say(await copyText(firstLineOf(text), 'The first line is copied.'));
    if (what === 'all') this.#acts.say(await copyText(text, 'All of it is copied.'));
  }

  #show(): void {
    const entry = entryOf(notebook.value, 'opener', this.#id);
    for (const name of ANSWERS) this.#field(name).value = entry?.[name] ?? '';
    this.#lines.value = entry?.lines ?? '';
    const region = this.required('[data-lines]');
    // A reader who has just emptied it may be about to type.
    region.hidden = this.#lines.value === '' && !region.contains(document.activeElement);
    this.required('[data-written]').textContent = this.#lines.value;
    this.#showGaps();
  }

  #showGaps(): void {
    this.say('[data-gaps]', gapsWords(this.#lines.value));
  }
}

customElements.define('opener-builder', OpenerBuilder);
