import { changesBetween, standing, takeBack, type Change } from '../../domain/playbook/notebook/notebook-changes.ts';
import { inGroups, GROUPS, type Group } from '../../domain/playbook/notebook/notebook-groups.ts';
import { remove } from '../../domain/playbook/notebook/notebook.ts';
import '../storage/keep-question.ts';
import './kept-elsewhere.ts';
import './notebook-file.ts';
import { act } from './notebook-acts.ts';
import { notebookRow, type EntryItem, type SiteNames } from './notebook-row.ts';
import { notebook } from './stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { Rows } from '../dom/rows.ts';

/** How many rows of a group are shown at first. */
const FIRST = 10;

/**
 * The notebook in words, in groups. Each entry can be deleted; its row then stays, with an undo, until the page closes.
 * `components/notebook/Notebook.astro` draws it.
 *
 * ```html
 * <notebook-view>
 *   <script type="application/json">{"plays":{"slug":{"title":"…","path":"…"}},"stories":{"slug":{"title":"…","play":"…"}}}</script>
 *   <p data-empty hidden>…</p>
 *   <section data-group="plans" hidden><h2>Plans</h2> <ul></ul> <button data-all hidden></button></section> …
 * </notebook-view>
 * ```
 */
class NotebookView extends UpgradedElement {
  #lists = new Map<Group, Rows<EntryItem>>();
  /** What was deleted here, by id. */
  #gone = new Map<string, Change>();
  /** The groups that the reader has unfolded. */
  #whole = new Set<Group>();

  protected upgrade(signal: AbortSignal): void {
    // Written by the build.
    const names: SiteNames = JSON.parse(this.required('script[type="application/json"]').textContent);
    for (const group of Object.keys(GROUPS) as Group[]) {
      const rows = new Rows<EntryItem>(this.#part(group, 'ul'), (item) =>
        notebookRow(item, names, () => void (item.isGone ? this.#bringBack(item.id) : this.#delete(item.id))),
      );
      this.#lists.set(group, rows);
      this.#part(group, '[data-all]').addEventListener('click', () => this.#showAll(group), { signal });
    }
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  #part(group: Group, selector: string): HTMLElement {
    return this.required(`[data-group="${group}"] ${selector}`);
  }

  #show(): void {
    this.#gone = new Map(standing(notebook.value, [...this.#gone.values()]).map((change) => [change.after.id, change]));
    const groups = inGroups(notebook.value.map((entry) => this.#gone.get(entry.id)?.before ?? entry));
    this.required('[data-empty]').hidden = groups.size > 0;
    for (const [group, rows] of this.#lists) {
      const entries = groups.get(group) ?? [];
      const shown = this.#whole.has(group) ? entries : entries.slice(0, FIRST);
      rows.show(
        shown.map((entry) => ({ id: entry.id, entry, isGone: this.#gone.has(entry.id) })),
        ({ entry, isGone }) => `${isGone} ${JSON.stringify(entry)}`,
      );
      this.required(`[data-group="${group}"]`).hidden = entries.length === 0;
      const all = this.#part(group, '[data-all]');
      all.hidden = shown.length === entries.length;
      all.textContent = `Show all ${entries.length}`;
    }
  }

  #showAll(group: Group): void {
    this.#whole.add(group);
    this.#show();
    // The button is gone, so the focus moves to the first new row.
    this.#part(group, `li:nth-child(${FIRST + 1}) button`).focus();
  }

  async #delete(id: string): Promise<void> {
    await act((all, at) => {
      const after = remove(all, [id], at);
      for (const change of changesBetween(all, after)) this.#gone.set(id, change);
      return after;
    });
    this.#focus(id);
  }

  async #bringBack(id: string): Promise<void> {
    const change = this.#gone.get(id);
    if (change) await act((all, at) => takeBack(all, [change], at));
    this.#focus(id);
  }

  /** The row was redrawn: the focus returns to it, unless the reader has moved on. */
  #focus(id: string): void {
    if (document.activeElement !== document.body) return;
    const row = [...this.querySelectorAll<HTMLElement>('[data-entry]')].find(({ dataset }) => dataset['entry'] === id);
    row?.querySelector<HTMLElement>(':scope > button')?.focus();
  }
}

customElements.define('notebook-view', NotebookView);
