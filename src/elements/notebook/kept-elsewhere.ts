import { parseTheme, THEME_KEY } from '../../domain/theme.ts';
import { create } from '../dom/create.ts';
import { notebook } from './stored-notebook.ts';
import { otherRow, type OtherItem } from './other-row.ts';
import { findOthers, removeOther, restoreOther, type OtherThing } from './other-things.ts';
import { subscribeKeeping } from '../storage/keeping.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { Rows } from '../dom/rows.ts';
import { readText } from '../storage/safe-storage.ts';

/**
 * What this site keeps in the browser besides the notebook: what other pages show, whatever no page can read, and the theme. `components/notebook/KeptElsewhere.astro` draws it.
 *
 * ```html
 * <kept-elsewhere>
 *   <ul data-others></ul> <p data-theme-words hidden></p> <p role="status" data-said></p>
 *   <template><a href="/" data-concern="last-ten">…</a> …</template>
 * </kept-elsewhere>
 * ```
 */
class KeptElsewhere extends UpgradedElement {
  #rows: Rows<OtherItem> | undefined;
  /** What was deleted here, by id. */
  #gone = new Map<string, OtherThing>();
  /** Links to the pages that show a concern. */
  #links: ReadonlyMap<string, HTMLAnchorElement> = new Map();

  protected upgrade(signal: AbortSignal): void {
    const links = this.required('template', HTMLTemplateElement).content.querySelectorAll('a');
    this.#links = new Map([...links].map((link) => [link.dataset['concern'] ?? '', link]));
    this.#rows = new Rows<OtherItem>(this.required('[data-others]'), (item) => this.#row(item));
    addEventListener('storage', ({ key }) => this.#follow(key), { signal });
    // The theme is chosen at the top of this page, without an event of its own.
    document.addEventListener('change', () => this.#show(), { signal });
    notebook.subscribe(() => this.#show(), signal);
    subscribeKeeping(() => this.#show(), signal);
    this.#show();
  }

  #row(item: OtherItem): HTMLElement {
    const link = item.why === 'shown elsewhere' ? this.#links.get(item.concern) : undefined;
    return otherRow(
      item,
      link && create('a', { href: link.href }, link.text.trim()),
      () => (item.isGone ? this.#bringBack(item) : this.#delete(item)),
      (words) => this.#say(words),
    );
  }

  /** @param key null where everything was cleared, which cannot be undone */
  #follow(key: string | null): void {
    if (key === null) this.#gone.clear();
    this.#show();
  }

  #show(): void {
    const theme = parseTheme(readText('localStorage', THEME_KEY) ?? null);
    const setting = this.required('[data-theme-words]');
    setting.hidden = theme === 'system';
    setting.textContent = `Theme: ${theme}.`;
    const there = findOthers([...this.#links.keys()]).map((thing) => ({ ...thing, isGone: false }));
    for (const { id } of there) this.#gone.delete(id);
    const gone = [...this.#gone.values()].map((thing) => ({ ...thing, isGone: true }));
    const items = [...there, ...gone].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.#rows?.show(items, ({ isGone, why, text }) => `${isGone} ${why} ${text}`);
    this.required('section').hidden = items.length === 0 && theme === 'system';
  }

  #delete(thing: OtherThing): void {
    this.#gone.set(thing.id, thing);
    removeOther(thing);
    this.#show();
    this.#focus(thing.id);
  }

  #bringBack(thing: OtherThing): void {
    const id = restoreOther(thing);
    if (id === undefined) return this.#say('This browser has no room for it now. It is here until this page closes.');
    this.#gone.delete(thing.id);
    this.#say('');
    this.#show();
    this.#focus(id);
  }

  #say(words: string): void {
    this.required('[data-said]').textContent = words;
  }

  /** The row was redrawn: the focus returns to it. */
  #focus(id: string): void {
    const row = [...this.querySelectorAll<HTMLElement>('[data-other]')].find(({ dataset }) => dataset['other'] === id);
    row?.querySelector<HTMLElement>('.links button:last-child')?.focus();
  }
}

customElements.define('kept-elsewhere', KeptElsewhere);
